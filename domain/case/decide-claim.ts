/** Claiming a work item out of a queue and giving it back. */
import { isFreeTo, stampOf, waitsFor } from './actors.ts';
import { beginDraft, type CaseInput, decided } from './case-input.ts';
import type { ClaimCommand } from './commands.ts';
import { type Decision, refuse } from './context.ts';
import type { Actor, Holding } from '../organisation.ts';
import { isFinal } from './phases.ts';
import type { CaseState, WorkItem } from './state.ts';
import { isRecused } from './withheld.ts';
import { openItem } from './work-items.ts';

export function decideClaim(input: CaseInput<ClaimCommand>): Decision {
  const { context, state, command } = input;
  const { actor } = command;
  if (isFinal(context, state.state)) return refuse('CASE_CLOSED');
  if (state.suspendedUntil !== null) return refuse('CASE_SUSPENDED', { until: state.suspendedUntil });
  const item = openItem(state, command.workItemId);
  if (item === null) {
    const isStale = command.expectedSeq !== undefined && command.expectedSeq !== state.seq;
    return refuse(isStale ? 'STALE_CASE' : 'WORK_ITEM_NOT_OPEN', { seq: state.seq });
  }
  if (actor.kind !== 'person') return refuse('NOT_YOUR_POST');
  if (isRecused(state, actor.userId)) return refuse('RECUSED');
  return command.type === 'claim' ? claim(input, actor, item) : release(input, actor, item);
}

type Person = Extract<Actor, { readonly kind: 'person' }>;

function claim(input: CaseInput<ClaimCommand>, actor: Person, item: WorkItem): Decision {
  const waiting = actor.holdings.filter((held) => waitsFor(item, held));
  if (waiting.length === 0) return refuse('NOT_YOUR_POST');
  const holding = waiting.find((held) => isFreeTo(item, actor.userId, held));
  if (holding === undefined) return refuse('CLAIMED_BY_ANOTHER');
  const draft = beginDraft(input, stampOf(actor.userId, holding));
  if (item.claimedBy !== actor.userId) {
    draft.emit({ type: 'workItemClaimed', data: { id: item.id, userId: actor.userId } });
  }
  return decided(draft);
}

function release(input: CaseInput<ClaimCommand>, actor: Person, item: WorkItem): Decision {
  const isOwn = item.claimedBy === actor.userId;
  const holding = actor.holdings.find(
    (held) => (waitsFor(item, held) && isFreeTo(item, actor.userId, held)) || mayReleaseOthers(input.state, item, held),
  );
  const chosen = holding ?? (isOwn ? actor.holdings[0] : undefined);
  if (item.claimedBy === null || chosen === undefined) return refuse('NOT_CLAIMED_BY_YOU');
  const draft = beginDraft(input, stampOf(actor.userId, chosen));
  draft.emit({ type: 'workItemReleased', data: { id: item.id } });
  return decided(draft);
}

/** Somebody on leave must not hold up a case: his leader or the supervisor may give the task back to the queue. */
function mayReleaseOthers(state: CaseState, item: WorkItem, { post, unit }: Holding): boolean {
  if (post === 'unitLeader') return unit.id === item.unit.id;
  return post === 'supervisor' && (unit.id === item.unit.id || unit.id === state.owner.id);
}
