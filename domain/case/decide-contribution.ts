/** Notes and attachments: they join the record and touch neither state nor clocks. */
import { capacityToContribute } from './actors.ts';
import { beginDraft, type CaseInput, decided } from './case-input.ts';
import type { AddNoteCommand, AttachCommand } from './commands.ts';
import { type Decision, refuse } from './context.ts';
import { isFinal } from './phases.ts';

type Contribution = AddNoteCommand | AttachCommand;

export function decideContribution(input: CaseInput<Contribution>): Decision {
  const { context, state, command } = input;
  if (isFinal(context, state.state)) return refuse('CASE_CLOSED');
  const capacity = capacityToContribute(state, command.actor);
  if (!capacity.ok) return capacity;
  if (command.type === 'addNote' && command.text.trim() === '') return refuse('INVALID_INPUT');
  const draft = beginDraft(input, capacity.stamp);
  if (command.type === 'addNote') draft.emit({ type: 'noteAdded', data: { text: command.text } });
  else draft.emit({ type: 'attachmentAdded', data: { attachmentId: command.attachmentId } });
  return decided(draft);
}
