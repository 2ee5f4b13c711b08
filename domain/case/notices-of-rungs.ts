/** Whom a rung of a ladder tells. */
import type { UnitId } from '../ids.ts';
import type { RungEffect, Rung } from '../escalation/types.ts';
import { ESCALATE_ACTION } from '../escalation/escalation.ts';
import { clockDefinitionOf, unitOfSlice } from './clock-names.ts';
import type { KernelContext } from './context.ts';
import type { Step } from './notices.ts';
import type { NoticeKind, NoticeRecipient } from './projection.ts';
import type { CaseState } from './state.ts';
import { unitOf } from './units.ts';
import { mainItem } from './work-items.ts';

const kinds: Readonly<Record<RungEffect, NoticeKind>> = {
  remind: 'reminder',
  markOverdue: 'overdue',
  escalate: 'escalated',
  openSupervision: 'supervisionOpened',
  takeAction: 'overdue',
};

export function rungRecipients(
  { definition }: KernelContext,
  step: Step,
  steps: readonly Step[],
): { readonly kind: NoticeKind; readonly recipients: readonly NoticeRecipient[] } {
  const { event } = step;
  if (event.type !== 'rungReached') return { kind: 'reminder', recipients: [] };
  const { clock, rung: key, effect } = event.data;
  const rung = clockDefinitionOf(definition, clock)?.ladder.find((candidate) => candidate.key === key);
  const recipients = rung === undefined ? [] : recipientsOf(rung, step.after, { clock, superior: superiorIn(steps) });
  const named = effect === 'escalate' ? definition.actions[ESCALATE_ACTION]?.arrival : undefined;
  return { kind: named ?? kinds[effect], recipients };
}

/**
 * Holder and owner are those who let the time pass: of a slice its own unit. `superior` is known only where the case is
 * handed up.
 */
export function recipientsOf(
  rung: Rung,
  state: CaseState,
  { clock, superior }: { readonly clock: string; readonly superior: UnitId | null },
): readonly NoticeRecipient[] {
  const holder = unitOfSlice(clock) ?? mainItem(state)?.unit.id ?? null;
  return rung.notify.flatMap(({ post, of }): NoticeRecipient[] => {
    const unitId = { owner: state.owner.id, site: unitOf(state, 'site').id, holder, superior }[of];
    return unitId === null ? [] : [{ kind: 'post', unitId, post }];
  });
}

/** The unit the same command hands the case to. */
function superiorIn(steps: readonly Step[]): UnitId | null {
  const change = steps.find((step) => step.event.type === 'ownerChanged')?.event;
  return change?.type === 'ownerChanged' ? change.data.to.id : null;
}
