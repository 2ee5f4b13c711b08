/**
 * Names of clocks. A clock of the whole case carries the name of its definition; a slice of one unit is
 * `<name>/<unit id>`. Whoever has a clock's name finds its definition here and nowhere else.
 */
import type { UnitId } from '../ids.ts';
import type { ClockDefinition, ProcessDefinition } from '../processes/define.ts';
import { ownMember } from './own-member.ts';
import type { CaseState } from './state.ts';

const SLICE = '/';

export function baseNameOf(clock: string): string {
  return clock.split(SLICE, 1)[0] ?? clock;
}

/** The unit whose slice it is; null for a clock of the whole case. */
export function unitOfSlice(clock: string): UnitId | null {
  const at = clock.indexOf(SLICE);
  return at < 0 ? null : (clock.slice(at + 1) as UnitId);
}

export function sliceOf(name: string, unit: UnitId): string {
  return `${name}${SLICE}${unit}`;
}

export function clockDefinitionOf(definition: ProcessDefinition, clock: string): ClockDefinition | undefined {
  return ownMember(definition.clocks, baseNameOf(clock));
}

/** Clocks of one definition that the case has, in an order that does not depend on how the state was stored. */
export function clocksNamed(state: CaseState, name: string): readonly string[] {
  return Object.keys(state.clocks)
    .filter((clock) => baseNameOf(clock) === name)
    .sort();
}
