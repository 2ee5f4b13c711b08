/** Both sides of a merge after the duplicate was marked: the master takes it, or it comes back. */
import { startedAt, statusOf } from '../clock/ledger.ts';
import type { Instant } from '../ids.ts';
import type { Clock } from '../clock/types.ts';
import { beginDraft, type CaseInput, decided } from './case-input.ts';
import { clockDefinitionOf } from './clock-names.ts';
import type { MergeFailedCommand, ReceiveDuplicateCommand } from './commands.ts';
import { type Decision, refuse } from './context.ts';
import type { Draft } from './draft.ts';
import { isFinal } from './phases.ts';
import { emitMoved, settle } from './transition.ts';

/**
 * The duplicate's reporters are told when the master closes. Of two reports of one matter the earlier sets the time
 * (捆绑计时): clocks that count from the report are counted from the earlier one, the ladder catches up at once.
 */
export function decideReceiveDuplicate(input: CaseInput<ReceiveDuplicateCommand>): Decision {
  const { context, state, command } = input;
  if (isFinal(context, state.state) || command.duplicateCaseId === state.caseId) return refuse('MASTER_NOT_AVAILABLE');
  if (command.actor.kind !== 'engine') return refuse('NOT_YOUR_POST');
  const draft = beginDraft(input, command.actor);
  draft.emit({
    type: 'duplicateReceived',
    data: { caseId: command.duplicateCaseId, number: command.duplicateNumber, reporters: command.reporters },
  });
  if (command.openedAt !== undefined) keepEarliest(draft, command.openedAt, command.duplicateNumber);
  return decided(draft);
}

/** A stage that began later, dispatch or handling, has nothing to do with when the matter was reported. */
function keepEarliest(draft: Draft, from: Instant, duplicate: string): void {
  for (const [name, clock] of Object.entries(draft.state.clocks)) {
    if (!countsFromReport(draft, clock) || statusOf(clock) === 'stopped' || from >= startedAt(clock)) continue;
    draft.emit({ type: 'clockBackdated', data: { clock: name, from, basis: `merged:${duplicate}` } });
  }
}

/** Its first budget, begun with the report, by a definition that lets it begin there. */
function countsFromReport({ context, state }: Draft, { name, generation, ledger }: Clock): boolean {
  const definition = clockDefinitionOf(context.definition, name);
  if (definition === undefined || generation > 1 || ledger[0]?.at !== state.openedAt) return false;
  const reports = Object.values(context.definition.entries).filter(({ by }) => by.some((post) => post !== 'engine'));
  return definition.startsFrom === 'opening' || reports.some(({ to }) => definition.runsIn.includes(to));
}

/** The master closed meanwhile: the report must not vanish with it, so the case goes back to be worked on. */
export function decideMergeFailed(input: CaseInput<MergeFailedCommand>): Decision {
  const { context, state, command } = input;
  if (command.actor.kind !== 'engine') return refuse('NOT_YOUR_POST');
  const { masterCaseId } = state;
  if (masterCaseId === null || !isFinal(context, state.state)) {
    return refuse('ACTION_NOT_ALLOWED', { state: state.state });
  }
  const draft = beginDraft(input, command.actor);
  draft.emit({ type: 'mergeFailed', data: { masterCaseId } });
  emitMoved(draft, { action: 'mergeFailed', to: context.definition.mergeFailedTo, reason: null, submission: null });
  settle(draft);
  return decided(draft);
}
