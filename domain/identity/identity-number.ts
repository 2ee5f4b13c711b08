/**
 * What a person or body is known by, however it was written down: a resident identity number (GB 11643, old ones of
 * fifteen digits carried over), a unified credit code (GB 32100), or another document (护照、通行证).
 */
import { isCreditCode } from '../licence/credit-code.ts';
import { parseDay } from '../clock/local-date.ts';

export type NumberKind = 'resident' | 'creditCode' | 'document';

export interface IdentityNumber {
  readonly kind: NumberKind;
  /** One spelling for all ways of writing the same number. */
  readonly value: string;
}

const RESIDENT = /^[1-9]\d{16}[\dX]$/;
/** Issued until 1999: the year of birth has two digits and nothing is checked. */
const OLD_RESIDENT = /^[1-9]\d{14}$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const SHORTEST_DOCUMENT = 5;

/**
 * Null for what identifies nobody: too short, or eighteen characters whose check character is wrong. A slip of the pen
 * must not make two people one.
 */
export function readIdentityNumber(written: string): IdentityNumber | null {
  const text = written
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '');
  if (isResidentNumber(text)) return { kind: 'resident', value: text };
  if (isCreditCode(text)) return { kind: 'creditCode', value: text };
  if (OLD_RESIDENT.test(text)) {
    const body = `${text.slice(0, 6)}19${text.slice(6)}`;
    if (isBirthDay(body.slice(6, 14))) return { kind: 'resident', value: `${body}${residentCheck(body)}` };
  }
  if (text.length === 18 || text.length < SHORTEST_DOCUMENT) return null;
  return { kind: 'document', value: text };
}

export function isResidentNumber(text: string): boolean {
  return RESIDENT.test(text) && isBirthDay(text.slice(6, 14)) && residentCheck(text.slice(0, 17)) === text.at(-1);
}

/** ISO 7064 MOD 11-2 over the first seventeen digits. */
export function residentCheck(body: string): string {
  const sum = Array.from(body).reduce((total, digit, i) => total + Number(digit) * WEIGHTS[i]!, 0);
  return CHECKS.charAt(sum % 11);
}

const isBirthDay = (digits: string): boolean =>
  /^(?:18|19|20)/.test(digits) && parseDay(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`) !== null;
