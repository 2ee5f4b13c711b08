/**
 * A corrected category or urgency under a clock that runs or resumes. What was consumed stays consumed and is counted in
 * the unit of the new limit. The verdict that the old limit brought about stands, and so does every step that was taken
 * on it: people acted under that limit, and nobody shall wipe out a delay by renaming its cause. A reminder that lies in
 * the future again is given again, or the new due instant would come without one.
 */
import { rebudgetClock } from '../clock/ledger.ts';
import type { Limit } from '../clock/types.ts';
import { releasedRungs } from '../escalation/released-rungs.ts';
import type { ClockDefinition } from '../processes/define.ts';
import type { Draft } from './draft.ts';

export function rebudget(draft: Draft, name: string, { limit: source, ladder }: ClockDefinition, limit: Limit): void {
  const clock = draft.state.clocks[name];
  if (clock === undefined || source !== 'fromCategory') return;
  if (clock.limit.value === limit.value && clock.limit.unit === limit.unit) return;
  const basis = `category:${draft.state.category.code}`;
  const reminders = ladder.filter(({ effect }) => effect === 'remind');
  const after = rebudgetClock(clock, draft.at, limit, basis);
  const released = releasedRungs(after, reminders, draft.context.calendar, draft.at);
  draft.emit({
    type: 'clockRebudgeted',
    data: { clock: name, limit, basis, ...(released.length > 0 && { released }) },
  });
}
