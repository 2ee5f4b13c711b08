/** Whom a rung of a ladder tells. */
import type { UnitId } from '../ids.ts';
import type { RungEffect, Rung } from '../escalation/types.ts';
import type { KernelContext } from './context.ts';
import type { Step } from './notices.ts';
import type { NoticeKind, NoticeRecipient } from './projection.ts';
import type { CaseState } from './state.ts';
import { mainItem } from './work-items.ts';

const kinds: Readonly<Record<RungEffect, NoticeKind>> = {
  remind: 'reminder',
  markOverdue: 'overdue',
  escalate: 'escalated',
  openSupervision: 'overdue',
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
  const rung = definition.clocks[clock]?.ladder.find((candidate) => candidate.key === key);
  const recipients = rung === undefined ? [] : recipientsOf(rung, step.after, superiorIn(steps));
  return { kind: kinds[effect], recipients };
}

/** Holder and owner are those who let the time pass; `superior` is known only where the case is handed up. */
export function recipientsOf(rung: Rung, state: CaseState, superior: UnitId | null): readonly NoticeRecipient[] {
  return rung.notify.flatMap(({ post, of }): NoticeRecipient[] => {
    const unitId = { owner: state.owner.id, holder: mainItem(state)?.unit.id ?? null, superior }[of];
    return unitId === null ? [] : [{ kind: 'post', unitId, post }];
  });
}

/** The unit the same command hands the case to. */
function superiorIn(steps: readonly Step[]): UnitId | null {
  const change = steps.find((step) => step.event.type === 'ownerChanged')?.event;
  return change?.type === 'ownerChanged' ? change.data.to.id : null;
}
