/**
 * Clocks of petitions. The regulation counts in plain days, but the objection in working days (信访工作条例 §23). What
 * does not come from it, for suggestions and accusations, is a promise of the office and marked so.
 */
import type { ClockDefinition } from '../define.ts';
import { dutyLadder, endOfWindow, supervisedLadder } from './ladders.ts';
import type { PetitionState } from './petition-states.ts';

const days = (value: number) => ({ value, unit: 'calendarDays' }) as const;

export const petitionClocks = {
  sorting: {
    label: { zh: '登记转送时限', en: 'Limit for sorting' },
    kind: 'statutory',
    limit: days(15),
    runsIn: ['registered'],
    startsFrom: 'opening',
    onReentry: 'resume',
    ladder: dutyLadder,
    basis: '信访工作条例 §22',
  },
  objection: {
    label: { zh: '异议期', en: 'Time to object' },
    kind: 'response',
    limit: { value: 5, unit: 'workingDays' },
    runsIn: ['transferred', 'assigned'],
    onReentry: 'newBudget',
    ladder: endOfWindow('lapseObjection'),
    basis: '信访工作条例 §23',
  },
  // The unit counts from its own receipt, so another unit has fifteen days of its own.
  acceptance: {
    label: { zh: '受理告知时限', en: 'Limit for the notice of acceptance' },
    kind: 'statutory',
    limit: days(15),
    runsIn: ['transferred', 'assigned', 'toAccept', 'objected'],
    onReentry: 'newBudget',
    ladder: supervisedLadder,
    basis: '信访工作条例 §23',
  },
  completion: {
    label: { zh: '交办反馈时限', en: 'Limit for the completion report' },
    kind: 'response',
    limit: { untilFact: 'assign.finishBy' },
    runsIn: ['assigned', 'toAccept', 'handling', 'approving'],
    onReentry: 'resume',
    ladder: supervisedLadder,
    basis: '信访工作条例 §22',
  },
} as const satisfies Record<string, ClockDefinition<PetitionState>>;

export function promisedHandling(value: number): ClockDefinition<PetitionState> {
  return {
    label: { zh: '办理承诺时限', en: 'Promised limit' },
    kind: 'promised',
    limit: days(value),
    runsIn: ['handling', 'approving'],
    onReentry: 'resume',
    ladder: supervisedLadder,
    basis: '[practice]',
  };
}

/** Runs until the opinion is given, so while it is signed, too. A matter sent back by a review begins anew. */
export const statutoryHandling = {
  label: { zh: '办理时限', en: 'Limit for handling' },
  kind: 'statutory',
  limit: days(60),
  runsIn: ['handling', 'approving'],
  onReentry: 'newBudget',
  ladder: supervisedLadder,
  basis: '信访工作条例 §34',
} as const satisfies ClockDefinition<PetitionState>;
