/**
 * What an assignment (交办) binds to, in the versions that hold to it: the day named by the assignment in force (信访工作条例
 * §22), however long an objection took, and nobody once the sender has agreed to the return of the material (§23). Before,
 * the time of an objection was added, and the next unit was held to the day and the report that another had been given.
 * Who has an interest stands aside wherever the case is, also while it is argued whose it is (§28).
 */
import type { ActionDefinition, ClockDefinition } from '../define.ts';
import { competenceActions } from './competence-actions.ts';
import { handlingActions } from './handling-actions.ts';
import { petitionClocks } from './petition-clocks.ts';
import { openStates, type PetitionState } from './petition-states.ts';

export const returnEndsAssignment = {
  agreeToReturn: {
    ...competenceActions.agreeToReturn,
    effects: [...competenceActions.agreeToReturn.effects, { kind: 'clearFacts', of: ['assign'] }],
  },
  recuse: { ...handlingActions.recuse, from: openStates },
} as const satisfies Record<string, ActionDefinition<PetitionState>>;

/** Begun anew it runs to the named day; resumed it would run on by what was left. */
export const completionByItsDay: ClockDefinition<PetitionState> = {
  ...petitionClocks.completion,
  onReentry: 'newBudget',
};
