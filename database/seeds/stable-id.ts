/** Ids of reference rows, derived from their names: every installation has the same, and a second seed finds them. */
import { createHash } from 'node:crypto';

/** A version-8 uuid (RFC 9562: layout of our own) out of a name. */
export function stableId(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(18, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
