/** Who is told what. Each notice hangs on the event it tells of; nobody is told the same thing twice by one command. */
import type { KernelContext } from './context.ts';
import type { CaseEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { rungRecipients } from './notices-of-rungs.ts';
import { arrivalOf, tellingsOfMove } from './notices-by-rule.ts';
import { isFinal } from './phases.ts';
import type { Notice, NoticeKind, NoticeRecipient } from './projection.ts';
import type { CaseState, WorkItem } from './state.ts';
import { ESCALATE_ACTION } from '../escalation/escalation.ts';
import { mainItems } from './work-items.ts';

/** An event between the state it met and the state it left. */
export interface Step {
  readonly event: CaseEvent;
  readonly before: CaseState | null;
  readonly after: CaseState;
}

export interface Telling {
  readonly kind: NoticeKind;
  readonly recipients: readonly NoticeRecipient[];
}

export function noticesOf(
  context: KernelContext,
  before: CaseState | null,
  events: readonly CaseEvent[],
): readonly Notice[] {
  const steps = stepsOf(before, events);
  const told = new Set<string>();
  return steps.flatMap((step) => {
    if (isImported(step.event)) return [];
    const recipients = tellings(context, step, steps)
      .flatMap(({ kind, recipients: all }) => all.map((recipient) => ({ kind, recipient })))
      .filter(({ kind, recipient }) => isNew(told, kind, recipient));
    return recipients.map((telling, ordinal) => ({ seq: step.event.seq, ordinal, ...telling }));
  });
}

function stepsOf(before: CaseState | null, events: readonly CaseEvent[]): readonly Step[] {
  let state = before;
  return events.map((event) => {
    const step = { event, before: state, after: evolve(state, event) };
    state = step.after;
    return step;
  });
}

/** Thousands of old records must not fill anybody's inbox. */
function isImported({ actor }: CaseEvent): boolean {
  return actor.kind === 'engine' && actor.reason === 'import';
}

function isNew(told: Set<string>, kind: NoticeKind, recipient: NoticeRecipient): boolean {
  const key = `${kind} ${recipient.kind === 'user' ? recipient.userId : `${recipient.unitId} ${recipient.post}`}`;
  if (told.has(key)) return false;
  told.add(key);
  return true;
}

function tellings(context: KernelContext, step: Step, steps: readonly Step[]): readonly Telling[] {
  const { event, before, after } = step;
  switch (event.type) {
    case 'workItemOpened':
      return [{ kind: arrivalKind(context, event, steps), recipients: [toPost(event.data)] }];
    case 'rungReached':
      return after.ladder === 'full' ? [rungRecipients(context, step, steps)] : [];
    case 'becameUnowned':
      return [{ kind: 'unowned', recipients: [{ kind: 'post', unitId: after.owner.id, post: 'supervisor' }] }];
    case 'adjustmentDecided':
      return [{ kind: 'adjustmentDecided', recipients: requester(before, event.data.adjustment) }];
    case 'resumed':
      return [{ kind: 'resumed', recipients: holderOf(after) }];
    case 'duplicateReceived':
      return [{ kind: 'duplicateReceived', recipients: holderOf(after) }];
    case 'mergeFailed':
      return [{ kind: 'mergeFailed', recipients: reportersOf(after) }];
    case 'reopened':
      return [{ kind: 'caseReopened', recipients: reportersOf(after) }];
    case 'moved':
      return [...ending(context, event, before, after), ...tellingsOfMove(context, event, after)];
    default:
      return [];
  }
}

type Opened = Extract<CaseEvent, { readonly type: 'workItemOpened' }>;

/** A task that comes back says so: it asks for another look, not for a first one. */
function arrivalKind(context: KernelContext, event: Opened, steps: readonly Step[]): NoticeKind {
  if (event.data.kind === 'adjustment') return 'adjustmentRequested';
  const move = steps.findLast((step) => step.event.type === 'moved' && step.event.seq < event.seq)?.event;
  return move?.type === 'moved'
    ? arrivalAfter(context, event, move)
    : (arrivalOf(context, event.data.purpose) ?? 'taskArrived');
}

function arrivalAfter(
  context: KernelContext,
  { data }: Opened,
  { data: { action } }: Extract<CaseEvent, { readonly type: 'moved' }>,
): NoticeKind {
  const { actions } = context.definition;
  const own = actions[action]?.arrival;
  if (own !== undefined) return own;
  if (action === ESCALATE_ACTION) return 'escalated';
  if (actions[action]?.tone === 'caution') return 'taskReturned';
  return arrivalOf(context, data.purpose) ?? 'taskArrived';
}

/** A report turned down before filing was voided; a merged one is told when its master closes. */
function ending(
  context: KernelContext,
  { data }: Extract<CaseEvent, { readonly type: 'moved' }>,
  before: CaseState | null,
  after: CaseState,
): readonly Telling[] {
  const merges = context.definition.actions[data.action]?.effects?.some(({ kind }) => kind === 'merge') ?? false;
  if (!isFinal(context, data.to) || merges) return [];
  const wasIntake = before !== null && context.definition.states[before.state]?.phase === 'intake';
  return [{ kind: wasIntake ? 'caseVoided' : 'caseClosed', recipients: reportersOf(after) }];
}

function reportersOf(state: CaseState): readonly NoticeRecipient[] {
  return state.reporters.map((userId) => ({ kind: 'user', userId }));
}

function requester(before: CaseState | null, adjustment: string): readonly NoticeRecipient[] {
  const pending = before?.adjustments.find(({ kind }) => kind === adjustment);
  return pending === undefined ? [] : [{ kind: 'user', userId: pending.requestedBy }];
}

/** The person who claimed the task, or the post whose queue it waits in; every party of joint handling. */
function holderOf(state: CaseState): readonly NoticeRecipient[] {
  return mainItems(state).map((item) =>
    item.claimedBy === null ? toPost(item) : { kind: 'user', userId: item.claimedBy },
  );
}

function toPost({ unit, post }: Pick<WorkItem, 'unit' | 'post'>): NoticeRecipient {
  return { kind: 'post', unitId: unit.id, post };
}
