/**
 * A replan once more, for the cases that could not be given the calendar. The progress shows it as running again; asked
 * for twice, or while the replan still runs, it runs once.
 */
import { DomainError } from '#domain/errors.ts';
import { CalendarReplan } from '#database/entities/calendar-replan.entity.ts';
import type { SignedInContext } from '../../context.ts';
import { mayPublish, readReplan } from './read-calendars.ts';
import { runReplan } from './run-replan.ts';

export async function retryReplan(context: SignedInContext, replanId: string): Promise<CalendarReplan> {
  const replan = await readReplan(context, replanId);
  if (!mayPublish(context, replan)) throw new DomainError('FORBIDDEN');
  if (replan.failed === 0) return replan;
  const { finishedAt } = replan;
  // Before it starts: set after it, the end of a short run would be forgotten.
  await context.em.nativeUpdate(CalendarReplan, { id: replanId }, { finishedAt: null });
  try {
    await runReplan(context, { replanId, failedOnly: true });
  } catch (error) {
    await context.em.nativeUpdate(CalendarReplan, { id: replanId, finishedAt: null }, { finishedAt });
    throw error;
  }
  return context.em.findOneOrFail(CalendarReplan, { id: replanId }, { disableIdentityMap: true });
}
