/** Which rule brought the case where it is, step by step. */
import type { KernelContext } from '../case/context.ts';
import type { CaseEvent } from '../case/events.ts';
import type { RequestId, UnitId, UserId } from '../ids.ts';
import type { Label } from '../labels.ts';
import type { ReplayStep } from './replay-steps.ts';
import { routingWords } from './routing-words.ts';
import type { RoutingRule, RoutingStep } from './types.ts';
import { clockLabelOf } from './words.ts';

type Moved = Extract<CaseEvent, { readonly type: 'moved' }>;
type RungReached = Extract<CaseEvent, { readonly type: 'rungReached' }>;

/** What happened in the same command: the move an assignment belongs to, the rung that set off an escalation. */
interface Command {
  readonly moved: Moved | null;
  readonly rung: RungReached | null;
}

interface Routed {
  readonly rule: RoutingRule;
  readonly text: Label;
  readonly fromUnitId?: UnitId;
  readonly toUnitIds?: readonly UnitId[];
  readonly reason?: string | null;
}

export function routingOf(context: KernelContext, steps: readonly ReplayStep[]): readonly RoutingStep[] {
  const commands = commandsOf(steps);
  return steps.flatMap((step) => {
    const { event } = step;
    const command = commands.get(event.requestId) ?? { moved: null, rung: null };
    const routed = routedBy(context, step, command);
    if (routed === null) return [];
    const actor: { userId: UserId; onBehalfOf?: UserId } | null = event.actor.kind === 'person' ? event.actor : null;
    return [
      {
        seq: event.seq,
        at: event.at,
        rule: routed.rule,
        text: routed.text,
        fromUnitId: routed.fromUnitId ?? null,
        toUnitIds: routed.toUnitIds ?? [],
        byUserId: actor?.userId ?? null,
        onBehalfOf: actor?.onBehalfOf ?? null,
        reason: routed.reason ?? null,
      },
    ];
  });
}

function commandsOf(steps: readonly ReplayStep[]): ReadonlyMap<RequestId, Command> {
  const commands = new Map<RequestId, Command>();
  for (const { event } of steps) {
    const known = commands.get(event.requestId) ?? { moved: null, rung: null };
    if (event.type === 'moved') commands.set(event.requestId, { ...known, moved: event });
    if (event.type === 'rungReached' && event.data.effect === 'escalate') {
      commands.set(event.requestId, { ...known, rung: event });
    }
  }
  return commands;
}

function routedBy(context: KernelContext, step: ReplayStep, command: Command): Routed | null {
  const { event } = step;
  const reason = command.moved?.data.reason ?? null;
  switch (event.type) {
    case 'opened': {
      const { owner, assigned } = event.data;
      const toUnitIds = [owner, ...(assigned === null ? [] : [assigned])].map(({ id }) => id);
      return { rule: 'opened', text: routingWords.opened, toUnitIds };
    }
    case 'unitAssigned':
      return assignment(context, step, command);
    case 'ownerChanged': {
      const { from, to, cause } = event.data;
      const units = { fromUnitId: from.id, toUnitIds: [to.id] };
      if (cause === 'byHand') return { rule: 'escalatedByHand', text: routingWords.escalatedByHand, reason, ...units };
      return { rule: 'escalatedByClock', text: byClock(context, command.rung), ...units };
    }
    case 'becameUnowned':
      return { rule: 'unowned', text: routingWords.unowned[event.data.reason], toUnitIds: [step.after.owner.id] };
    case 'partiesInvited': {
      const toUnitIds = event.data.parties.map(({ unit }) => unit.id);
      return { rule: 'joint', text: routingWords.joint, reason, toUnitIds };
    }
    case 'categoryChanged':
      return {
        rule: 'categoryChanged',
        text: {
          zh: `类别更正为 ${event.data.category.code}，时限随之重算`,
          en: `Category corrected to ${event.data.category.code}: limits counted anew`,
        },
        reason,
      };
    default:
      return otherRouting(event);
  }
}

function otherRouting(event: CaseEvent): Routed | null {
  switch (event.type) {
    case 'mergedInto':
      return { rule: 'merged', text: routingWords.merged };
    case 'mergeFailed':
      return { rule: 'mergeUndone', text: routingWords.mergeUndone };
    case 'reopened':
      return { rule: 'reopened', text: routingWords.reopened, reason: event.data.reason };
    case 'childRequested':
      return { rule: 'childCase', text: routingWords.childCase[event.data.cause] };
    default:
      return null;
  }
}

/** A department can only be one that the duty list names; a centre is one of the place, at or below the owner. */
function assignment({ definition }: KernelContext, { event, before }: ReplayStep, { moved }: Command): Routed | null {
  if (event.type !== 'unitAssigned') return null;
  const previous = before?.assigned ?? null;
  const { unit } = event.data;
  const reason = moved?.data.reason ?? null;
  const from = previous === null ? {} : { fromUnitId: previous.id };
  if (unit === null) return { rule: 'withdrawn', text: routingWords.withdrawn, reason, ...from };
  const toUnitIds = [unit.id];
  const effects = definition.actions[moved?.data.action ?? '']?.effects ?? [];
  if (effects.some(({ kind }) => kind === 'returnToPreviousUnit')) {
    return { rule: 'return', text: routingWords.return, reason, toUnitIds, ...from };
  }
  const rule = unit.kind === 'department' ? 'dutyList' : 'centreOfPlace';
  if (previous !== null && previous.id !== unit.id) {
    return { rule: 'transfer', text: routingWords.transfer, reason, toUnitIds, ...from };
  }
  return { rule, text: routingWords[rule], reason, toUnitIds };
}

function byClock({ definition }: KernelContext, rung: RungReached | null): Label {
  if (rung === null) return routingWords.escalatedByClock;
  const clock = clockLabelOf(definition, rung.data.clock);
  return {
    zh: `${clock.zh}超期未办，按阶梯“${rung.data.rung}”自动上报上级`,
    en: `${clock.en} ran out: rung “${rung.data.rung}” handed the case to the superior`,
  };
}
