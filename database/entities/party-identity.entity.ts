/**
 * Who handed a matter in, as keyed digests beside the sealed form: enough to find the same person's other matters, and
 * nothing to read. Of forms that opened a case alone.
 */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { IdentityKind, IdentityRole } from '#domain/identity/party-identity.ts';
import type { SubmissionId } from '#domain/ids.ts';
import { jurisdictionFence } from './jurisdiction-fence.ts';

export const PartyIdentity = defineEntity({
  name: 'PartyIdentity',
  tableName: 'party_identity',
  properties: {
    submissionId: p.uuid().$type<SubmissionId>().primary(),
    /** HMAC-SHA-256, base64url. */
    digest: p.text().primary(),
    keyId: p.text(),
    kind: p.text().$type<IdentityKind>(),
    role: p.text().$type<IdentityRole>(),
    jurisdiction: p.text(),
  },
  indexes: [{ properties: ['digest'] }],
  policies: jurisdictionFence,
});
export type PartyIdentity = InferEntity<typeof PartyIdentity>;
