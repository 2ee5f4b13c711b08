/** Joint handling (主办/协办): several units at work on one case, each with a task and a slice of the time of its own. */
import type { UnitRef } from '../organisation.ts';
import type { Draft } from './draft.ts';
import type { CaseState } from './state.ts';

/** The first is the lead (主办): it answers for the whole, so the case is assigned to it. */
export function inviteParties(draft: Draft, units: readonly UnitRef[]): void {
  const [lead] = units;
  if (lead === undefined) return;
  draft.emit({ type: 'unitAssigned', data: { unit: lead } });
  const parties = units.map(
    (unit, index) => ({ unit, role: index === 0 ? 'lead' : 'assisting', done: false }) as const,
  );
  draft.emit({ type: 'partiesInvited', data: { parties } });
}

/** Has everybody else finished his part? */
export function isLastParty(state: CaseState, unitId: string): boolean {
  return (state.parties ?? []).every(({ unit, done }) => done || unit.id === unitId);
}

export function finishPart(draft: Draft, submissionId: CaseState['lastSubmissionId']): void {
  const { actor } = draft;
  if (actor.kind === 'person') draft.emit({ type: 'partyDone', data: { unitId: actor.unitId, submissionId } });
}
