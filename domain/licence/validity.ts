/** From when to when a licence holds, and what its status is on a day. */
import { formatDay, parseDay } from '../clock/local-date.ts';
import type { LocalDate } from '../ids.ts';
import type { LicenceRule, LicenceStatus } from '../processes/define.ts';

type Facts = Readonly<Record<string, string | number | boolean>>;

/**
 * Last day of validity: what a form named (`validUntil`) or so many years after the day of issue; null = without end. A
 * day that does not exist in the last year (29 February) gives way to the one before.
 */
export function validTo({ validYears }: LicenceRule, issuedOn: LocalDate, facts: Facts): LocalDate | null {
  const named = factNamed(facts, 'validUntil');
  if (named !== null && parseDay(named) !== null) return named;
  if (validYears === null) return null;
  const sameDay = parseDay(`${Number(issuedOn.slice(0, 4)) + validYears}${issuedOn.slice(4)}`);
  if (sameDay !== null) return formatDay(sameDay - 1);
  return `${Number(issuedOn.slice(0, 4)) + validYears}-02-28`;
}

/** A licence whose time is over has expired, whatever the register still says. */
export function statusOn(status: LicenceStatus, until: LocalDate | null, today: LocalDate): LicenceStatus {
  return status === 'valid' && until !== null && until < today ? 'expired' : status;
}

/** What a form said under a field of this name, whichever step it was: the order of steps is not kept in facts. */
export function factNamed(facts: Facts, field: string): string | null {
  const values = Object.entries(facts).filter(([name]) => name.endsWith(`.${field}`));
  const value = values.at(-1)?.[1];
  return typeof value === 'string' && value !== '' ? value : null;
}
