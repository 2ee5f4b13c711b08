/**
 * A child case has ended: the parent notes how and, where its definition says so, goes on. A parent that has moved on
 * meanwhile only keeps the note.
 */
import { beginDraft, type CaseInput, decided } from './case-input.ts';
import type { ChildEndedCommand } from './commands.ts';
import { type Decision, refuse } from './context.ts';
import { takeAction, targetState } from './decide-act.ts';
import type { Draft } from './draft.ts';
import { permitAction } from './permitted.ts';
import { isFinal } from './phases.ts';

export function decideChildEnded(input: CaseInput<ChildEndedCommand>): Decision {
  const { context, state, command } = input;
  if (command.actor.kind !== 'engine') return refuse('NOT_YOUR_POST');
  const draft = beginDraft(input, command.actor);
  const { childCaseId: caseId, state: endedIn } = command;
  const child = (state.children ?? []).find((known) => known.caseId === caseId);
  // Told again after a lost answer: once is enough.
  if (child === undefined || child.endedIn !== undefined || isFinal(context, state.state)) return decided(draft);
  draft.emit({ type: 'childEnded', data: { caseId, state: endedIn } });
  goOn(draft, command);
  return decided(draft);
}

function goOn(draft: Draft, { actor, process, state: endedIn }: ChildEndedCommand): void {
  const { context, state, at: now } = draft;
  for (const [action, { onChildEnd }] of Object.entries(context.definition.actions)) {
    if (onChildEnd?.process !== process || !onChildEnd.states.includes(endedIn)) continue;
    const permission = permitAction({ context, state, actor, action, now, command: null });
    const to = permission.ok ? targetState(context, state, permission.definition) : null;
    if (!permission.ok || to === null) continue;
    return takeAction(draft, permission, { action, to, reason: null, submission: null }, null);
  }
}
