/** A licence granted at the window, through the API: where the browser's part begins. */
import { signIn } from '#tests/support/api-client.ts';
import { fillForm } from '#tests/support/fill-form.ts';
import { act, done, open } from '#tests/support/incident.ts';
import type { RunningProduct } from '../running-product.ts';

interface Granted {
  readonly number: string;
  readonly identifier: string;
  /** The signed PDF. */
  readonly file: Buffer;
}

interface Papers {
  readonly case: {
    readonly documents: readonly { readonly kind: string; readonly status: string; readonly url: string | null }[];
    readonly licences: readonly { readonly identifier: string }[];
  };
}

const PAPERS = `query P($id: ID!) { case(id: $id) { documents { kind status url } licences { identifier } } }`;
const WAIT_MS = 500;
const TRIES = 80;

export async function grantedLicence({ url }: RunningProduct, applicantName: string): Promise<Granted> {
  const desk = await signIn(url, 'county-service-centre-acceptor');
  const form = { ...fillForm('approval-generic-licence@1'), applicantName };
  const { id, number } = done(
    await open(desk, { process: 'approval.generic-licence', entry: 'apply', divisionCode: '350502', form }),
  );
  done(await act(desk, id, 'grantOnSpot', { form: fillForm('approval-grant@1') }));
  for (let tries = 0; tries < TRIES; tries++) {
    const { documents, licences } = (await desk.ask<Papers>(PAPERS, { id })).case;
    const paper = documents.find(({ kind }) => kind === 'licence');
    if (paper?.url && licences[0] && documents.every(({ status }) => status === 'issued')) {
      const answer = await fetch(`${url}${paper.url}`, { headers: { authorization: `Bearer ${desk.token}` } });
      return { number, identifier: licences[0].identifier, file: Buffer.from(await answer.arrayBuffer()) };
    }
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  throw new Error(`the licence of ${number} was not issued`);
}
