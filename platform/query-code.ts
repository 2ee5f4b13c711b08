/**
 * The query code (查询码) that opens a case to its party together with its number. It follows from the case id and a key,
 * so no row holds it and a retry gets the same one. It is told on the screen to who hands in himself, and printed on the
 * receipt of who came to a counter.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { KeyRing } from './keys.ts';

/** Crockford's: without I, L, O and U, which are misread. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/** The oldest key, which outlives a rotation: codes are on paper. */
export function queryCodeOf(keys: KeyRing, caseId: string): string {
  const digest = createHmac('sha256', keys.at(-1)!.secret).update(`query:${caseId}`).digest();
  const letters = [...digest.subarray(0, LENGTH)].map((byte) => LETTERS[byte & 31]).join('');
  return `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`;
}

/** As people write it: small letters, spaces, O for 0. Takes the same time whatever differs. */
export function isQueryCode(keys: KeyRing, caseId: string, given: string): boolean {
  return timingSafeEqual(keyed(keys, queryCodeOf(keys, caseId)), keyed(keys, given));
}

function keyed(keys: KeyRing, code: string): Buffer {
  const plain = code.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return createHmac('sha256', keys.at(-1)!.secret).update(plain).digest();
}
