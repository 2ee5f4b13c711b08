/**
 * By what the parties of two matters are the same (信访工作条例 §19: the same matter raised again). A number decides: who
 * shares a telephone and has another number is somebody else, as in a family. Representatives of a group visit (§20) are
 * known by their telephones alone.
 */
import { type NumberKind, readIdentityNumber } from './identity-number.ts';
import { readPhoneNumber } from './phone-number.ts';

export type IdentityKind = NumberKind | 'phone';
export type IdentityRole = 'party' | 'representative';

export interface Identity {
  readonly kind: IdentityKind;
  readonly role: IdentityRole;
  readonly value: string;
}

/** An identity as it is stored: the value only as a keyed digest. */
export interface IdentityDigest {
  readonly kind: IdentityKind;
  readonly role: IdentityRole;
  readonly keyId: string;
  readonly digest: string;
}

export const identityMatches = ['number', 'phone', 'representative'] as const;
export type IdentityMatch = (typeof identityMatches)[number];

/** Fields of forms that say who the party is; an agent's telephone is not the party's. */
export const IDENTITY_NUMBER_FIELDS = ['holderCode', 'creditCode', 'idNumber'];
const PHONE_FIELDS = ['contactPhone'];
const REPRESENTATIVES = 'representatives';

/** Everybody has one of each at most; of passports a person has several in his life. */
const ONLY_ONE: readonly IdentityKind[] = ['resident', 'creditCode'];

type Form = Readonly<Record<string, unknown>>;

/** What a look-up has to be told of a form, and nothing else of it. */
export function identityFields(form: Form): Form {
  const names = new Set([...IDENTITY_NUMBER_FIELDS, ...PHONE_FIELDS, REPRESENTATIVES]);
  return Object.fromEntries(Object.entries(form).filter(([name]) => names.has(name)));
}

export function identitiesIn(form: Form): readonly Identity[] {
  const texts = (names: readonly string[]) => names.map((name) => form[name]).filter((value) => isText(value));
  const numbers = texts(IDENTITY_NUMBER_FIELDS).flatMap((text) => readIdentityNumber(text) ?? []);
  const found: readonly Identity[] = [
    ...numbers.map((number): Identity => ({ ...number, role: 'party' })),
    ...phonesAs('party', texts(PHONE_FIELDS)),
    ...phonesAs('representative', representativePhones(form[REPRESENTATIVES])),
  ];
  return [
    ...new Map(
      found.map((identity) => [`${identity.kind}/${identity.value}`, identity] as const).toReversed(),
    ).values(),
  ];
}

const isText = (value: unknown): value is string => typeof value === 'string';

function phonesAs(role: IdentityRole, written: readonly string[]): readonly Identity[] {
  return written.flatMap((text) => {
    const value = readPhoneNumber(text);
    return value === null ? [] : [{ kind: 'phone' as const, role, value }];
  });
}

function representativePhones(rows: unknown): readonly string[] {
  if (!Array.isArray(rows)) return [];
  return rows.map((row: unknown) => (row as { phone?: unknown } | null)?.phone).filter((phone) => isText(phone));
}

export function matchOf(left: readonly IdentityDigest[], right: readonly IdentityDigest[]): IdentityMatch | null {
  const pairs = left.flatMap((one) =>
    right.filter((other) => other.kind === one.kind && other.keyId === one.keyId).map((other) => ({ one, other })),
  );
  const equal = pairs.filter(({ one, other }) => one.digest === other.digest);
  if (equal.some(({ one }) => one.kind !== 'phone')) return 'number';
  const isOther = pairs.some(({ one }) => ONLY_ONE.includes(one.kind));
  const isBothParty = equal.some(({ one, other }) => one.role === 'party' && other.role === 'party');
  if (isBothParty && !isOther) return 'phone';
  return equal.some(({ one, other }) => one.role !== 'party' || other.role !== 'party') ? 'representative' : null;
}
