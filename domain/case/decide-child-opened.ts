/** A child case about this one has been opened: the parent keeps the link, also when it has ended meanwhile. */
import { beginDraft, type CaseInput, decided } from './case-input.ts';
import type { ChildOpenedCommand } from './commands.ts';
import { capacityToContribute } from './actors.ts';
import type { Decision } from './context.ts';

export function decideChildOpened(input: CaseInput<ChildOpenedCommand>): Decision {
  const { state, command } = input;
  // By hand it is told by whoever opened the child: the caller has checked that he may.
  const capacity = capacityToContribute(state, command.actor);
  if (!capacity.ok) return capacity;
  const draft = beginDraft(input, capacity.stamp);
  const { childCaseId: caseId, process, number, cause, owner } = command;
  const known = (state.children ?? []).find((child) => child.caseId === caseId);
  // Told again after a lost answer: once is enough.
  if (known !== undefined && known.number !== null) return decided(draft);
  if (known === undefined) draft.emit({ type: 'childRequested', data: { caseId, process, cause } });
  draft.emit({ type: 'childOpened', data: { caseId, number, ...(owner !== undefined && { owner }) } });
  return decided(draft);
}
