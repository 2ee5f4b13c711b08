/**
 * A form is validated, cut along its classification and stored before the case hears of it: personal fields sealed, so
 * that the engine carries an id, non-personal facts and a keyed digest. It belongs to no case until the commit that
 * accepts it; a refused attempt leaves a row nobody is shown.
 */
import { createHmac } from 'node:crypto';
import type { SubmissionFact } from '#domain/case/commands.ts';
import { canonicalJson } from '#domain/case/stable-hash.ts';
import type { RequestId, SubmissionId } from '#domain/ids.ts';
import type { FormProblem } from '#forms/problems.ts';
import { validateForm } from '#forms/validate.ts';
import { storeIdentities } from '#database/repositories/party-identities.ts';
import { storeSubmissionRow } from '#database/repositories/store-submission.ts';
import { identitiesIn } from '#domain/identity/party-identity.ts';
import { identityDigests } from '#platform/identity-digest.ts';
import { encryptPersonal } from '#platform/personal-data.ts';
import type { SignedInContext } from '../context.ts';
import { namedUuid } from '#platform/named-uuid.ts';

export type StoredForm =
  | { readonly ok: true; readonly fact: SubmissionFact }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

export async function storeSubmission(
  context: SignedInContext,
  form: string,
  input: unknown,
  requestId: string,
  { opensCase }: { readonly opensCase: boolean } = { opensCase: false },
): Promise<StoredForm> {
  const checked = validateForm(form, input);
  if (!checked.ok) return checked;
  const { config } = context.resources;
  const { userId, jurisdiction } = context.viewer;
  const { data, personal, facts } = checked;
  const contentDigest = digestOf(config.keys.personal.at(-1)!.secret, { form, data, personal });
  // The content is part of the name: a corrected form sent under the same request id never overwrites the first.
  const named = `${requestId}:${contentDigest.slice(0, 16)}`;
  const id = namedUuid(`submission:${userId}:${named}`) as SubmissionId;
  const hasPersonal = Object.keys(personal).length > 0;
  const row = {
    id,
    jurisdiction,
    form,
    data,
    personal: hasPersonal ? encryptPersonal(config.keys.personal, personal, id) : null,
    createdBy: userId,
    createdAt: new Date(),
    requestId: named as RequestId,
  };
  if (opensCase) {
    const identities = identitiesIn({ ...data, ...personal });
    await storeIdentities(
      context.em,
      id,
      jurisdiction,
      identityDigests(config.keys.identity, jurisdiction, identities),
    );
  }
  await storeSubmissionRow(context.em, row);
  return { ok: true, fact: { id, form, fields: facts, contentDigest } };
}

/** Keyed with the oldest key, which outlives a rotation: without a key a telephone number could be guessed from it. */
function digestOf(secret: Buffer, content: unknown): string {
  return createHmac('sha256', secret).update(canonicalJson(content)).digest('hex');
}
