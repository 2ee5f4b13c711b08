/** Which due instant the task of a unit shows when several units are at work. */
import type { Instant, UnitId } from '../ids.ts';
import { unitOfSlice } from './clock-names.ts';
import type { ClockRow } from './projection.ts';

/**
 * The earliest of the clocks of the whole case and of the unit's own slice. A unit without a slice, such as the centre
 * that decides on an extension, looks after everybody's.
 */
export function dueOfUnit(clocks: readonly ClockRow[], unit: UnitId): Instant | null {
  const running = clocks.filter(({ dueAt }) => dueAt !== null);
  const hasOwn = running.some(({ name }) => unitOfSlice(name) === unit);
  const own = running.filter(({ name }) => !hasOwn || [null, unit].includes(unitOfSlice(name)));
  return own.reduce<Instant | null>(
    (earliest, { dueAt }) => (earliest === null ? dueAt : Math.min(earliest, dueAt ?? earliest)),
    null,
  );
}
