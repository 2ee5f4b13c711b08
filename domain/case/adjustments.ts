/** Extension and suspension: small approvals beside the main work item, and the end of a suspension. */
import { statusOf } from '../clock/ledger.ts';
import type { Instant, UnitId } from '../ids.ts';
import type { AdjustmentDefinition, AdjustmentKind } from '../processes/define.ts';
import { pauseClocks, resumeClocks } from './clock-moves.ts';
import { clocksNamed, sliceOf } from './clock-names.ts';
import { type KernelContext, type Refused, refuse } from './context.ts';
import type { Draft } from './draft.ts';
import type { ActorStamp } from './events.ts';
import type { CaseState } from './state.ts';
import { postIn, unitOf } from './units.ts';
import { adjustmentItem, closeWorkItem, isDoneBy, openWorkItem } from './work-items.ts';

/** May one more be asked for? Refused requests do not count, pending ones block their own kind only. */
export function mayRequest(
  context: KernelContext,
  state: CaseState,
  kind: AdjustmentKind,
  stamp: ActorStamp,
): Refused | null {
  if (state.adjustments.some((pending) => pending.kind === kind)) return refuse('ADJUSTMENT_PENDING');
  const rule = context.definition.adjustments[kind];
  if (rule === undefined) return refuse('ADJUSTMENTS_USED_UP');
  const unitId = stamp.kind === 'person' ? stamp.unitId : undefined;
  const used = kind === 'extension' ? extensionsOf(context, state, rule, unitId) : state.adjustmentsGranted[kind];
  if (used >= rule.maxGrants) return refuse('ADJUSTMENTS_USED_UP');
  // A category without a limit has no clock, so there is nothing to extend.
  if (kind === 'extension' && clocksNamed(state, rule.clock).length === 0) return refuse('ACTION_NOT_ALLOWED');
  return null;
}

/**
 * Those that the budget under way holds. A fresh one (another unit, another owner, a reopening) may be extended as often
 * again, and under a corrected category the old grants have lapsed.
 */
function extensionsOf(
  context: KernelContext,
  state: CaseState,
  rule: AdjustmentDefinition,
  unitId: UnitId | undefined,
): number {
  const ledger = state.clocks[extendedClock(context, state, rule, unitId)]?.ledger ?? [];
  const since = ledger.findLastIndex((entry) => entry.kind === 'rebudgeted');
  return ledger.slice(since + 1).filter((entry) => entry.kind === 'extended').length;
}

/** The slice of the unit that asks, where each has its own. */
function extendedClock(
  { definition }: KernelContext,
  state: CaseState,
  { clock }: AdjustmentDefinition,
  unitId: UnitId | undefined,
): string {
  if (definition.clocks[clock]?.scope !== 'unit') return clock;
  return sliceOf(clock, unitId ?? unitOf(state, 'assigned').id);
}

/** A suspension whose end has passed while it waited can only be refused. */
export function mayDecide(state: CaseState, kind: AdjustmentKind, granted: boolean, now: Instant): Refused | null {
  const pending = state.adjustments.find((adjustment) => adjustment.kind === kind);
  if (pending === undefined) return refuse('NO_ADJUSTMENT_PENDING');
  if (granted && pending.until !== null && pending.until <= now) return refuse('SUSPENSION_TOO_LONG');
  return null;
}

export function requestAdjustment(draft: Draft, kind: AdjustmentKind, reason: string, until: Instant | null): void {
  const rule = draft.context.definition.adjustments[kind];
  if (rule === undefined) return;
  const unit = unitOf(draft.state, rule.queue.of);
  const workItemId = openWorkItem(draft, 'adjustment', kind, unit, postIn(unit, rule.queue.post));
  draft.emit({ type: 'adjustmentRequested', data: { adjustment: kind, workItemId, reason, until } });
}

export function decideAdjustment(draft: Draft, kind: AdjustmentKind, granted: boolean, reason: string | null): void {
  const pending = draft.state.adjustments.find((adjustment) => adjustment.kind === kind);
  const item = adjustmentItem(draft.state, kind);
  const rule = draft.context.definition.adjustments[kind];
  if (pending === undefined || rule === undefined) return;
  draft.emit({ type: 'adjustmentDecided', data: { adjustment: kind, granted, reason } });
  if (item !== null) closeWorkItem(draft, item, isDoneBy(draft, item) ? 'done' : 'cancelled');
  if (!granted) return;
  if (kind === 'extension') {
    extend(draft, extendedClock(draft.context, draft.state, rule, pending.unitId), rule);
  }
  if (kind === 'suspension' && pending.until !== null) {
    draft.emit({ type: 'suspended', data: { until: pending.until } });
    pauseClocks(draft, rule.basis);
  }
}

export function resume(draft: Draft, basis: 'byHand' | 'endDate', reason: string | null): void {
  draft.emit({ type: 'resumed', data: { basis, reason } });
  resumeClocks(draft, basis);
}

/** States in which a pending request can still be decided: those from which it can be granted. */
export function isDecidedIn(context: KernelContext, kind: AdjustmentKind, state: string): boolean {
  return Object.values(context.definition.actions).some(
    (action) =>
      action.from.includes(state) &&
      action.effects?.some((effect) => effect.kind === 'grantAdjustment' && effect.adjustment === kind),
  );
}

/** What the rule grants, else once the original limit each time, whatever was granted before. */
function extend(draft: Draft, name: string, { basis, by }: AdjustmentDefinition): void {
  const clock = draft.state.clocks[name];
  // A unit that is done meanwhile has no use for it.
  if (clock === undefined || statusOf(clock) === 'stopped') return;
  draft.emit({ type: 'clockExtended', data: { clock: name, by: by ?? clock.limit, basis } });
}
