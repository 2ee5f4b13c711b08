/** Both sides of a merge after the duplicate was marked: the master takes it, or it comes back. */
import { beginDraft, type CaseInput, decided } from './case-input.ts';
import type { MergeFailedCommand, ReceiveDuplicateCommand } from './commands.ts';
import { type Decision, refuse } from './context.ts';
import { isFinal } from './phases.ts';
import { emitMoved, settle } from './transition.ts';

/** The duplicate's reporters are told when the master closes. */
export function decideReceiveDuplicate(input: CaseInput<ReceiveDuplicateCommand>): Decision {
  const { context, state, command } = input;
  if (isFinal(context, state.state) || command.duplicateCaseId === state.caseId) return refuse('MASTER_NOT_AVAILABLE');
  if (command.actor.kind !== 'engine') return refuse('NOT_YOUR_POST');
  const draft = beginDraft(input, command.actor);
  draft.emit({
    type: 'duplicateReceived',
    data: { caseId: command.duplicateCaseId, number: command.duplicateNumber, reporters: command.reporters },
  });
  return decided(draft);
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
