import type { UnitRef } from '../organisation.ts';

/** Adds a unit once. */
export function withUnit(units: readonly UnitRef[], unit: UnitRef): readonly UnitRef[] {
  return units.some((known) => known.id === unit.id) ? units : [...units, unit];
}
