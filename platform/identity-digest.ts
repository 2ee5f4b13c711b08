/**
 * A person's number as it is stored to find him again: HMAC-SHA-256, so that nobody without the key can try numbers out,
 * and nothing of the number can be read back. The jurisdiction is part of it: cities cannot compare theirs.
 */
import { createHmac } from 'node:crypto';
import type { Identity, IdentityDigest } from '#domain/identity/party-identity.ts';
import type { KeyRing } from './keys.ts';

/** Under every key of the ring: while a key is being replaced, what was stored under the older one is still found. */
export function identityDigests(
  ring: KeyRing,
  jurisdiction: string,
  identities: readonly Identity[],
): readonly IdentityDigest[] {
  return identities.flatMap(({ kind, role, value }) =>
    ring.map(({ id, secret }) => {
      const digest = createHmac('sha256', secret).update(`${jurisdiction}:${kind}:${value}`).digest('base64url');
      return { kind, role, keyId: id, digest };
    }),
  );
}
