/**
 * Entries of a clock's ledger and the intervals in which it ran. Order is checked here: a wrong order is a mistake of
 * the caller's code, never of a person, so it throws a plain Error.
 */
import type { Instant } from '../ids.ts';
import type { Clock, ClockStatus, CountingRule, LedgerEntry, Limit } from './types.ts';

/** An interval in which the clock ran; `to` is Infinity while it runs. */
export interface Run {
  readonly from: Instant;
  readonly to: Instant;
}

function checkLimit(limit: Limit): void {
  if (!Number.isFinite(limit.value) || limit.value <= 0) throw new Error(`not a time limit: ${limit.value}`);
}

/** Entries that change how much time there is, and not whether the clock runs. */
function isAmendment({ kind }: LedgerEntry): boolean {
  return kind === 'extended' || kind === 'rebudgeted' || kind === 'replanned' || kind === 'backdated';
}

function append(clock: Clock, entry: LedgerEntry, allowed: readonly ClockStatus[]): Clock {
  const status = statusOf(clock);
  if (!allowed.includes(status)) throw new Error(`clock ${clock.name} is ${status}: cannot be ${entry.kind}`);
  const last = clock.ledger.at(-1);
  if (last && entry.at < last.at) throw new Error(`clock ${clock.name}: ${entry.kind} before its last entry`);
  return { ...clock, ledger: [...clock.ledger, entry] };
}

/**
 * `at` may lie in the past: a record of another system starts its clock when the matter was reported there, a deemed
 * acceptance on the day of receipt. Without `counting` it is counted by Civil Code §201–203.
 */
export function startClock(
  name: string,
  limit: Limit,
  at: Instant,
  generation: number,
  counting?: CountingRule,
): Clock {
  checkLimit(limit);
  const clock = { name, limit, ledger: [{ kind: 'started', at }], claimed: [], generation } as const;
  return counting === undefined ? clock : { ...clock, counting };
}

export function pauseClock(clock: Clock, at: Instant, basis: string): Clock {
  return append(clock, { kind: 'paused', at, basis }, ['running']);
}

/** Also a stopped clock may run on with what is left: a case that comes back to the same owner has no fresh budget. */
export function resumeClock(clock: Clock, at: Instant, basis: string): Clock {
  return append(clock, { kind: 'resumed', at, basis }, ['paused', 'stopped']);
}

/** Adds to the budget, in the unit of the limit. */
export function extendClock(clock: Clock, at: Instant, by: Limit, basis: string): Clock {
  checkLimit(by);
  if (by.unit !== clock.limit.unit) throw new Error(`clock ${clock.name} counts ${clock.limit.unit}, not ${by.unit}`);
  return append(clock, { kind: 'extended', at, by, basis }, ['running', 'paused']);
}

/** Another limit over the same ledger; what was granted on top of the old one lapses with it. */
export function rebudgetClock(clock: Clock, at: Instant, limit: Limit, basis: string): Clock {
  checkLimit(limit);
  const entry = { kind: 'rebudgeted', at, limit, basis } as const;
  return { ...append(clock, entry, ['running', 'paused', 'stopped']), limit };
}

/** What was due by the old calendar and is by the new one; the ledger alone tells later why an instant moved. */
export function replanClock(
  clock: Clock,
  at: Instant,
  plan: Omit<Extract<LedgerEntry, { readonly kind: 'replanned' }>, 'kind' | 'at'>,
): Clock {
  return append(clock, { kind: 'replanned', at, ...plan }, ['running']);
}

/** Counts from an earlier instant. Later ones are refused: time once spent is never given back. */
export function backdateClock(clock: Clock, at: Instant, from: Instant, basis: string): Clock {
  if (from > startedAt(clock)) throw new Error(`clock ${clock.name} started before ${from}`);
  return append(clock, { kind: 'backdated', at, from, basis }, ['running', 'paused']);
}

export function stopClock(clock: Clock, at: Instant): Clock {
  return append(clock, { kind: 'stopped', at }, ['running', 'paused']);
}

export function statusOf(clock: Clock): ClockStatus {
  const last = clock.ledger.findLast((entry) => !isAmendment(entry));
  if (last?.kind === 'paused') return 'paused';
  return last?.kind === 'stopped' ? 'stopped' : 'running';
}

/** Limit plus extensions, in the limit's unit. */
export function grantedAmount(clock: Clock): number {
  return clock.ledger.reduce((total, entry) => {
    if (entry.kind === 'rebudgeted') return entry.limit.value;
    return entry.kind === 'extended' ? total + entry.by.value : total;
  }, clock.limit.value);
}

/** The instant from which the clock counts. */
export function startedAt(clock: Clock): Instant {
  const first = clock.ledger[0];
  if (first?.kind !== 'started') throw new Error(`clock ${clock.name} was never started`);
  return clock.ledger.reduce((from, entry) => (entry.kind === 'backdated' ? entry.from : from), first.at);
}

/** Intervals in which the clock ran, in order; touching ones are joined, so a pause of no length leaves no trace. */
export function runsOf(clock: Clock): readonly Run[] {
  const runs: Run[] = [];
  let from: Instant | null = null;
  for (const entry of clock.ledger) {
    if (entry.kind === 'started' || entry.kind === 'resumed') {
      const previous = runs.at(-1);
      const begin = entry.kind === 'started' ? startedAt(clock) : entry.at;
      from = previous && previous.to === begin ? (runs.pop()?.from ?? begin) : begin;
    } else if (from !== null && !isAmendment(entry)) {
      if (entry.at > from) runs.push({ from, to: entry.at });
      from = null;
    }
  }
  if (from !== null) runs.push({ from, to: Infinity });
  return runs;
}

/** When a clock that is not running ceased to run: a stop during a pause changes nothing. Null while it runs. */
export function ceasedAt(clock: Clock): Instant | null {
  let ceased: Instant | null = null;
  for (const entry of clock.ledger) {
    if (entry.kind === 'started' || entry.kind === 'resumed') ceased = null;
    else if (!isAmendment(entry)) ceased ??= entry.at;
  }
  return ceased;
}
