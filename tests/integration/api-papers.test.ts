/** A licence from the application to the register, its papers and its public verification, through the running product. */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { loadConfig } from '#platform/config.ts';
import { loadLicenceCertificate } from '#platform/licence-certificate.ts';
import { type Caller, requestId, signIn } from '#tests/support/api-client.ts';
import { withPost } from '#tests/support/extra-post.ts';
import { act, done, open } from '#tests/support/incident.ts';
import { fillForm } from '#tests/support/fill-form.ts';
import { qrTextsOf, textOf } from '../unit/documents/pdf-text.ts';

const url = inject('productUrl');
const HOLDER = { applicantName: '鲤城海丝文化有限公司', holderCode: '91350502MA0000000X' };

interface Paper {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly number: string;
  readonly url: string | null;
  readonly deliveredAt: string | null;
}
interface Licence {
  readonly identifier: string;
  readonly status: string;
  readonly verifyUrl: string;
  readonly holder: { readonly name: string; readonly masked: boolean };
}

let desk: Caller;
let caseId: string;
let papers: readonly Paper[];
let licence: Licence;
const folder = mkdtempSync(join(tmpdir(), 'papers-'));

const LICENCE = 'identifier status verifyUrl holder { name masked }';
async function papersOf(caller: Caller, id = caseId) {
  const { case: found } = await caller.ask<{ case: { documents: Paper[]; licences: Licence[] } | null }>(
    `query P($id: ID!) { case(id: $id) { documents { id kind status number url deliveredAt } licences { ${LICENCE} } } }`,
    { id },
  );
  return found;
}

const download = (caller: Caller, path: string): Promise<Response> =>
  fetch(`${url}${path}`, { headers: { authorization: `Bearer ${caller.token}` } });

beforeAll(async () => {
  // The window of a department: who handles there also receives.
  await withPost('county-traffic-police-handler', 'county-traffic-police-handler', 'acceptor', async () => {
    desk = await signIn(url, 'county-traffic-police-handler');
    const form = { ...fillForm('approval-road-occupation@1'), ...HOLDER };
    const opened = done(
      await open(desk, { process: 'approval.road-occupation', entry: 'apply', divisionCode: '350502', form }),
    );
    caseId = opened.id;
    done(await act(desk, caseId, 'grantOnSpot', { form: fillForm('approval-grant@1', { validUntil: '2029-12-01' }) }));
  });
  const isIssued = async () => (await papersOf(desk))?.documents.every(({ status }) => status === 'issued') ?? false;
  await vi.waitUntil(async () => (await papersOf(desk))?.documents.length === 3 && (await isIssued()), {
    timeout: 60_000,
    interval: 300,
  });
  const found = (await papersOf(desk))!;
  papers = found.documents;
  licence = found.licences[0]!;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const paperOf = (kind: string): Paper => papers.find((paper) => paper.kind === kind)!;

describe('papers', () => {
  it('are there once the engine has made them, each with its number', () => {
    expect(papers.map(({ kind }) => kind).toSorted()).toEqual(['approval-decision', 'licence', 'receipt']);
    expect(paperOf('approval-decision').number).toMatch(/^泉鲤交许准〔\d{4}〕\d+号$/);
  });

  it('are read by the unit that issued them, and by nobody without an account', async () => {
    const path = paperOf('approval-decision').url!;
    const answer = await download(desk, path);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(await textOf(Buffer.from(await answer.arrayBuffer()))).toContain(HOLDER.applicantName);
    expect((await fetch(`${url}${path}`)).status).toBe(401);
    expect((await download(desk, `/documents/${randomUUID()}`)).status).toBe(404);
  });

  it('are seen without their text where the case is seen without personal data, and not at all elsewhere', async () => {
    const path = paperOf('approval-decision').url!;
    const centre = await signIn(url, 'county-acceptor');
    expect((await papersOf(centre))?.documents.map((paper) => paper.url)).toEqual([null, null, null]);
    expect((await download(centre, path)).status).toBe(404);
    const elsewhere = await signIn(url, 'jj-county-acceptor');
    expect(await papersOf(elsewhere)).toBeNull();
    expect((await download(elsewhere, path)).status).toBe(404);
  });

  it('are delivered once', async () => {
    const record = async (caller: Caller, manner: string, at: Date) => {
      const input = { documentId: paperOf('receipt').id, manner, at: at.toISOString(), requestId: requestId() };
      const { recordDelivery } = await caller.ask<{ recordDelivery: { __typename: string; code?: string } }>(
        `mutation R($input: RecordDeliveryInput!) { recordDelivery(input: $input) { __typename ... on Refused { code } } }`,
        { input },
      );
      return recordDelivery.code ?? recordDelivery.__typename;
    };
    const now = new Date();
    expect(await record(await signIn(url, 'county-acceptor'), 'post', now)).toBe('NOT_FOUND');
    expect(await record(desk, 'inPerson', new Date(Date.now() + 3_600_000))).toBe('DELIVERY_DATE_WRONG');
    expect(await record(desk, 'inPerson', now)).toBe('CaseChanged');
    expect(await record(desk, 'inPerson', now)).toBe('CaseChanged');
    expect(await record(desk, 'post', now)).toBe('DELIVERED_ALREADY');
    const receipt = (await papersOf(desk))!.documents.find(({ kind }) => kind === 'receipt');
    expect(receipt?.deliveredAt).toBe(now.toISOString());
  });
});

describe('the register', () => {
  const find = async (caller: Caller, text: string) => {
    const { licences } = await caller.ask<{ licences: { total: number; items: Licence[] } }>(
      `query L($text: String) { licences(filter: { text: $text, status: valid }) { total items { ${LICENCE} } } }`,
      { text },
    );
    return licences;
  };

  it('shows the holder to the issuer alone, masked to the territory and nothing to others', async () => {
    expect((await find(desk, licence.identifier)).items).toMatchObject([
      { holder: { name: HOLDER.applicantName, masked: false } },
    ]);
    const centre = await find(await signIn(url, 'county-acceptor'), licence.identifier);
    expect(centre.items).toMatchObject([{ holder: { masked: true } }]);
    expect(centre.items[0]?.holder.name).not.toBe(HOLDER.applicantName);
    expect(await find(await signIn(url, 'jj-county-acceptor'), licence.identifier)).toMatchObject({ total: 0 });
    expect(await find(await signIn(url, 'admin'), licence.identifier)).toMatchObject({ total: 0 });
  });
});

describe('the public verification', () => {
  let pdf: Buffer;
  beforeAll(async () => {
    pdf = Buffer.from(await (await download(desk, paperOf('licence').url!)).arrayBuffer());
  });
  const check = async (bytes: Buffer): Promise<{ readonly verdict: string }> => {
    const body = new FormData();
    body.append('file', new File([Uint8Array.from(bytes)], 'licence.pdf', { type: 'application/pdf' }));
    const answer = await fetch(`${url}${licence.verifyUrl}`, {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
    });
    return (await answer.json()) as { verdict: string };
  };

  it('is where the QR code of the paper leads', async () => {
    const [target] = await qrTextsOf(pdf);
    expect(new URL(target!).pathname).toBe(licence.verifyUrl);
    const page = await fetch(`${url}${new URL(target!).pathname}`, { headers: { 'accept-language': 'zh-CN' } });
    const text = await page.text();
    expect(page.status).toBe(200);
    for (const expected of ['电子证照验证', '有效', '交通警察', licence.identifier, '2029-12-01'])
      expect(text).toContain(expected);
    expect(text).not.toContain(HOLDER.applicantName);
    expect(await (await fetch(`${url}${licence.verifyUrl}?lang=en`)).text()).toContain('Valid');
  });

  it('answers programs the same, and nothing for what does not exist', async () => {
    const answer = await fetch(`${url}${licence.verifyUrl}/json`);
    expect(await answer.json()).toMatchObject({ identifier: licence.identifier, status: 'valid' });
    const other = licence.verifyUrl.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect((await fetch(`${url}${other}/json`)).status).toBe(404);
    const page = await fetch(`${url}${other}`);
    expect([page.status, await page.text()]).toEqual([404, expect.stringContaining('未找到该证照')]);
  });

  it('tells the file issued from an altered one', async () => {
    expect((await check(pdf)).verdict).toBe('authentic');
    const altered = Buffer.from(pdf);
    altered[400] = altered[400]! ^ 1;
    expect((await check(altered)).verdict).toBe('altered');
    expect((await check(Buffer.from('%PDF-1.7 nothing'))).verdict).toBe('unsigned');
  });

  it('is borne out by openssl cms -verify over the file as it was downloaded', () => {
    const [, length, second] = /\/ByteRange \[0 (\d+) (\d+) \d+\s*\]/.exec(pdf.toString('latin1'))!.map(Number);
    const file = (name: string, bytes: string | Buffer): string => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    const { certificate } = loadLicenceCertificate(loadConfig(inject('productEnvironment')));
    const cms = Buffer.from(pdf.subarray(length! + 1, second! - 1).toString('latin1'), 'hex');
    const content = Buffer.concat([pdf.subarray(0, length), pdf.subarray(second)]);
    const args = ['cms', '-verify', '-binary', '-inform', 'DER', '-in', file('licence.cms', cms)];
    args.push('-content', file('licence.bin', content), '-CAfile', file('signer.pem', certificate.toString()));
    const said = execFileSync('sh', ['-c', 'exec openssl "$@" 2>&1', 'sh', ...args, '-out', join(folder, 'out.bin')]);
    expect(said.toString()).toMatch(/CMS Verification successful/i);
  });

  it('answers no address more often than a reader would ask', async () => {
    const statuses: number[] = [];
    for (let times = 0; times < 40; times++) statuses.push((await fetch(`${url}${licence.verifyUrl}/json`)).status);
    expect(statuses.at(-1)).toBe(429);
  });
});
