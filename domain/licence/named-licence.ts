/**
 * May a case be about the licence that its form names? A number is typed by hand: it may be that of another matter or of
 * somebody else, and nobody's licence is renewed or ended by such a slip (行政许可法 §50, §69, §70).
 */
import type { NamedParty } from '../documents/party-name.ts';
import type { ErrorCode } from '../errors.ts';
import { readIdentityNumber } from '../identity/identity-number.ts';
import type { LicenceStatus } from '../processes/define.ts';

/** Names of the fields by which forms name a licence, by identifier or by number. */
export const LICENCE_FIELDS = [
  'identifier',
  'licenceIdentifier',
  'previousLicence',
  'previousIdentifier',
  'licenceNumber',
] as const;

export interface NamedLicence {
  readonly process: string;
  /** As the register has it: one whose time is over is still `valid` there. */
  readonly status: LicenceStatus;
  readonly holder: NamedParty;
}

export interface LicenceUse {
  /** `change`: what was revoked or cancelled cannot be so again; `renewal`: only what is in force goes on. */
  readonly purpose: 'renewal' | 'change';
  readonly process: string;
  /** Null: the organ acts of its own accord, against whoever holds it. */
  readonly party: NamedParty | null;
}

type LicenceRefusal = Extract<
  ErrorCode,
  'LICENCE_OF_ANOTHER_KIND' | 'LICENCE_OF_ANOTHER_HOLDER' | 'LICENCE_NOT_IN_FORCE'
>;

const ENDED: readonly LicenceStatus[] = ['revoked', 'cancelled', 'confiscated', 'transferred'];

export function licenceRefusal(licence: NamedLicence, use: LicenceUse): LicenceRefusal | null {
  if (use.purpose === 'renewal' && licence.process !== use.process) return 'LICENCE_OF_ANOTHER_KIND';
  if (use.party !== null && !isSameHolder(licence.holder, use.party)) return 'LICENCE_OF_ANOTHER_HOLDER';
  const isInForce = use.purpose === 'renewal' ? licence.status === 'valid' : !ENDED.includes(licence.status);
  return isInForce ? null : 'LICENCE_NOT_IN_FORCE';
}

/** By number where both gave one; a name that is written the same is enough only where one gave none. */
export function isSameHolder(one: NamedParty, other: NamedParty): boolean {
  if (one.code !== null && other.code !== null) return codeKey(one.code) === codeKey(other.code);
  return one.name !== null && other.name !== null && plain(one.name) === plain(other.name);
}

const codeKey = (code: string): string => readIdentityNumber(code)?.value ?? plain(code);

const plain = (text: string): string => text.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '');
