/** Which unit a rule of a definition speaks of, in one case. */
import { levels, type Post, type UnitRef } from '../organisation.ts';
import type { PostRule, UnitRole } from '../processes/define.ts';
import type { KernelContext } from './context.ts';
import type { CaseState } from './state.ts';

/**
 * The owner stands in where no unit was assigned or the site has none: a case must never wait for a unit that does not
 * exist. Queues and actor rules use the same answer, so whoever gets the work item may act on it.
 */
export function unitOf(state: CaseState, role: UnitRole): UnitRef {
  switch (role) {
    case 'assigned':
      return state.assigned ?? state.owner;
    case 'site':
      return state.site ?? state.owner;
    default:
      return state.owner;
  }
}

/** The units that have work to do in the present state: every party not done yet, or the one unit responsible. */
export function unitsAtWork({ definition }: KernelContext, state: CaseState): readonly UnitRef[] {
  if (definition.states[state.state]?.queue?.of !== 'parties') return [unitOf(state, 'assigned')];
  return (state.parties ?? []).filter(({ done }) => !done).map(({ unit }) => unit);
}

/** Who has a duty in this unit. */
export function postIn(unit: UnitRef, rule: PostRule): Post {
  return typeof rule === 'string' ? rule : rule[unit.kind];
}

export function isSuperior(candidate: UnitRef, unit: UnitRef): boolean {
  return levels.indexOf(candidate.level) > levels.indexOf(unit.level);
}

/** Nothing stands above the city. */
export function hasHigherLevel(unit: UnitRef): boolean {
  return unit.level !== levels.at(-1);
}
