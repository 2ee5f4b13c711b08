/** A named action of the process definition. */
import type { Limit } from '../clock/types.ts';
import { ESCALATE_ACTION, escalatedState } from '../escalation/escalation.ts';
import type { ActionDefinition } from '../processes/define.ts';
import { isLimit } from './inputs.ts';
import { beginDraft, type CaseInput, decided } from './case-input.ts';
import { alignClocks, claimVerdicts } from './clock-moves.ts';
import type { ActCommand } from './commands.ts';
import { type Decision, type KernelContext, refuse } from './context.ts';
import type { Draft } from './draft.ts';
import { finishPart, isLastParty } from './joint-handling.ts';
import { isFinal } from './phases.ts';
import { permitAction, type Permitted } from './permitted.ts';
import type { CaseState, WorkItem } from './state.ts';
import { applyEffects, emitMoved, type Move, moveCase } from './transition.ts';
import { closeWorkItem } from './work-items.ts';

export function decideAct(input: CaseInput<ActCommand>): Decision {
  const { context, state, command, now } = input;
  const at = command.actor.kind === 'engine' ? (command.at ?? now) : now;
  const permission = permitAction({ ...input, actor: command.actor, action: command.action, now: at });
  if (!permission.ok) return permission;
  if (command.limit !== undefined && !isLimit(command.limit)) return refuse('INVALID_INPUT', { field: 'limit' });
  const { definition, stamp } = permission;
  const to = targetState(context, state, definition);
  if (to === null) return refuse('ACTION_NOT_ALLOWED', { state: state.state });
  const draft = beginDraft(input, stamp, at);
  const move: Move = {
    action: command.action,
    to,
    reason: command.reason ?? null,
    submission: command.submission ?? null,
    ...(command.repeatOf !== undefined && { repeatOf: command.repeatOf }),
  };
  takeAction(draft, permission, move, command);
  return decided(draft);
}

/** A permitted action of a person or, where a ladder says so, of the engine (`command` null). */
export function takeAction(
  draft: Draft,
  { definition, item, stamp }: Permitted,
  move: Move,
  command: ActCommand | null,
): void {
  const isPart = definition.join === 'all' && stamp.kind === 'person';
  if (definition.to === 'stay') stay(draft, definition, move, command);
  else if (isPart && !isLastParty(draft.state, stamp.unitId)) leaveToOthers(draft, definition, move, command, item);
  else {
    moveCase(draft, move, () => {
      effectsOf(draft, definition, command);
      if (isPart) finishPart(draft, move.submission?.id ?? null);
    });
  }
}

/** One party has done its part and others have not: its task and its time end, the case stays. */
function leaveToOthers(
  draft: Draft,
  definition: ActionDefinition,
  move: Move,
  command: ActCommand | null,
  item: WorkItem | null,
): void {
  claimVerdicts(draft);
  emitMoved(draft, { ...move, to: draft.state.state });
  effectsOf(draft, definition, command);
  finishPart(draft, move.submission?.id ?? null);
  if (item !== null) closeWorkItem(draft, item, 'done');
  alignClocks(draft);
}

export function targetState(context: KernelContext, state: CaseState, definition: ActionDefinition): string | null {
  if (definition.to === 'stay') return state.state;
  return definition.to === 'escalated' ? escalatedState(context, state) : definition.to;
}

/** The work item stays open. Effects tell their own story; an action without any is told as a move on the spot. */
function stay(draft: Draft, definition: ActionDefinition, move: Move, command: ActCommand | null): void {
  claimVerdicts(draft);
  if (definition.form !== undefined || (definition.effects ?? []).length === 0) emitMoved(draft, move);
  effectsOf(draft, definition, command);
  // Another category may mean other limits for what runs now.
  if (definition.effects?.some(({ kind }) => kind === 'changeCategory')) alignClocks(draft);
}

function effectsOf(draft: Draft, definition: ActionDefinition, command: ActCommand | null): void {
  chooseLimit(draft, command?.limit);
  applyEffects(draft, definition.effects ?? [], command);
}

/** A closing names a standard row as well, but no clock comes after it. */
function chooseLimit(draft: Draft, limit: Limit | undefined): void {
  const { category, state } = draft.state;
  if (limit === undefined || isFinal(draft.context, state)) return;
  if (limit.value === category.limit?.value && limit.unit === category.limit.unit) return;
  draft.emit({ type: 'limitChosen', data: { limit } });
}

/** A move that the clock makes in the name of an action people have, too. */
export function escalationMove(to: string): Move {
  return { action: ESCALATE_ACTION, to, reason: null, submission: null };
}
