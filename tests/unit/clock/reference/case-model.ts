/**
 * What should become of the clocks of a case, kept beside it: a stretch of time for every stay with a unit, one for the
 * whole, and the amounts granted. It knows the rules as prose (docs/clocks.md) and nothing of the kernel.
 */
import type { Limit, WorkingCalendar } from '#domain/clock/types.ts';
import type { NaiveClock } from './naive-clock.ts';

interface Slice extends NaiveClock {
  limit: Limit;
  /** Extensions in its amount. */
  grants: number;
  /** Since the case was last reopened it has not run: whatever it was belongs to the closed life. */
  isPast: boolean;
}

export class CaseModel {
  calendar: WorkingCalendar;
  category: Limit;
  readonly total: NaiveClock;
  readonly slices = new Map<string, Slice>();
  private unit: string;

  constructor(calendar: WorkingCalendar, category: Limit, total: Limit, openedAt: number, unit: string) {
    this.calendar = calendar;
    this.category = category;
    this.total = { unit: total.unit, amount: total.value, runs: [{ from: openedAt, to: Infinity }] };
    this.unit = unit;
    this.work(unit, openedAt);
  }

  get assigned(): string {
    return this.unit;
  }

  /** A unit gets to work: with a budget of its own, or with what it had left. */
  work(unit: string, at: number): void {
    this.unit = unit;
    const known = this.slices.get(unit);
    if (known === undefined || known.isPast) {
      const { unit: measure, value } = this.category;
      const runs = [{ from: at, to: Infinity }];
      this.slices.set(unit, { unit: measure, amount: value, limit: this.category, runs, grants: 0, isPast: false });
      return;
    }
    known.runs.push({ from: at, to: Infinity });
    this.apply(known);
  }

  transfer(unit: string, at: number): void {
    this.rest(this.slices.get(this.unit), at);
    this.work(unit, at);
  }

  pause(at: number): void {
    this.rest(this.total, at);
    this.rest(this.slices.get(this.unit), at);
  }

  resume(at: number): void {
    this.total.runs.push({ from: at, to: Infinity });
    this.work(this.unit, at);
  }

  reopen(unit: string, at: number): void {
    for (const slice of this.slices.values()) slice.isPast = true;
    this.total.runs.push({ from: at, to: Infinity });
    this.work(unit, at);
  }

  extend(): void {
    const slice = this.slices.get(this.unit);
    if (slice === undefined) return;
    slice.amount += slice.limit.value;
    slice.grants += 1;
  }

  get grants(): number {
    return this.slices.get(this.unit)?.grants ?? 0;
  }

  changeCategory(limit: Limit): void {
    this.category = limit;
    const slice = this.slices.get(this.unit);
    if (slice !== undefined) this.apply(slice);
  }

  /** The earlier report counts; a slice began later than any report. */
  mergeWith(openedAt: number): void {
    const [first, ...others] = this.total.runs;
    if (first !== undefined && openedAt < first.from) this.total.runs = [{ from: openedAt, to: first.to }, ...others];
  }

  private apply(slice: Slice): void {
    const { unit, value } = this.category;
    if (slice.limit.unit === unit && slice.limit.value === value) return;
    Object.assign(slice, { unit, amount: value, limit: this.category, grants: 0 });
  }

  private rest(clock: NaiveClock | undefined, at: number): void {
    const last = clock?.runs.at(-1);
    if (last !== undefined && last.to === Infinity) last.to = at;
  }
}
