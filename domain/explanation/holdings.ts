/** Who held the case from when to when. The stretches touch and never overlap, from the opening to the end or to now. */
import type { CaseState } from '../case/state.ts';
import { toLocal } from '../clock/local-time.ts';
import { daysSpent } from '../clock/days.ts';
import { civilCodeCounting, type WorkingCalendar } from '../clock/types.ts';
import { workingTimeBetween } from '../clock/working-time.ts';
import type { KernelContext } from '../case/context.ts';
import type { Instant, UserId, WorkItemId } from '../ids.ts';
import type { ReplayStep } from './replay-steps.ts';
import type { Holder, HoldingPeriod } from './types.ts';
import { both } from './words.ts';

interface Snapshot {
  readonly seq: number;
  readonly at: Instant;
  readonly state: string;
  readonly isSuspended: boolean;
  readonly closedAt: Instant | null;
  readonly holders: readonly Holder[];
}

export function holdingsOf(
  context: KernelContext,
  steps: readonly ReplayStep[],
  now: Instant,
): readonly HoldingPeriod[] {
  const changes = changesOf(snapshotsOf(steps));
  return changes.flatMap((snapshot, index) => {
    const next = changes[index + 1];
    // The end of a closed case is no holding; a closed stretch before a reopening is, so that nothing is left out.
    if (next === undefined && snapshot.closedAt !== null) return [];
    return [periodOf(context, snapshot, next?.at ?? null, now)];
  });
}

function snapshotsOf(steps: readonly ReplayStep[]): readonly Snapshot[] {
  const standsInFor = new Map<WorkItemId, UserId>();
  return steps.map(({ event, after }) => {
    if (event.type === 'workItemClaimed' && event.actor.kind === 'person') {
      if (event.actor.onBehalfOf === undefined) standsInFor.delete(event.data.id);
      else standsInFor.set(event.data.id, event.actor.onBehalfOf);
    }
    return {
      seq: event.seq,
      at: event.at,
      state: after.state,
      isSuspended: after.suspendedUntil !== null,
      closedAt: after.closedAt,
      holders: holdersOf(after, standsInFor),
    };
  });
}

function holdersOf(state: CaseState, standsInFor: ReadonlyMap<WorkItemId, UserId>): readonly Holder[] {
  return state.workItems
    .filter(({ kind, status }) => kind === 'main' && status === 'open')
    .map(({ id, unit, post, claimedBy }) => ({
      unit,
      post,
      claimedBy,
      onBehalfOf: claimedBy === null ? null : (standsInFor.get(id) ?? null),
    }));
}

/** Of what happened at one instant the last counts; what changed nothing about the holders begins no new stretch. */
function changesOf(snapshots: readonly Snapshot[]): readonly Snapshot[] {
  const changes: Snapshot[] = [];
  for (const [index, snapshot] of snapshots.entries()) {
    if (snapshots[index + 1]?.at === snapshot.at) continue;
    const last = changes.at(-1);
    if (last === undefined || !isSameHolding(last, snapshot)) changes.push(snapshot);
  }
  return changes;
}

function isSameHolding(left: Snapshot, right: Snapshot): boolean {
  return (
    left.state === right.state &&
    left.isSuspended === right.isSuspended &&
    // Closed anew, too: it was open in between, if only within one instant.
    left.closedAt === right.closedAt &&
    left.holders.length === right.holders.length &&
    left.holders.every((holder, index) => {
      const other = right.holders[index];
      return (
        other !== undefined &&
        holder.unit.id === other.unit.id &&
        holder.post === other.post &&
        holder.claimedBy === other.claimedBy &&
        holder.onBehalfOf === other.onBehalfOf
      );
    })
  );
}

function periodOf(context: KernelContext, snapshot: Snapshot, to: Instant | null, now: Instant): HoldingPeriod {
  const { calendar, definition } = context;
  const { seq, at, state, isSuspended, holders } = snapshot;
  const until = to ?? Math.max(now, at);
  return {
    seq,
    from: at,
    to,
    state,
    stateLabel: definition.states[state]?.label ?? both(state),
    isSuspended,
    holders,
    workingTime: workingTimeBetween(calendar, at, until),
    workingDays: workingDaysBetween(calendar, at, until),
  };
}

/** Working days whose end lies in the stretch: a day belongs to whoever holds the case when business ends. */
export function workingDaysBetween(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  const startDay = toLocal(calendar, from).day - 1;
  return daysSpent({ calendar, unit: 'workingDays', runs: [{ from, to }], startDay, counting: civilCodeCounting }, to);
}
