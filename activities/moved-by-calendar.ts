/**
 * Does a calendar move a due date of a case? Asked of its row, which may be a moment old, and counted by the version
 * before: good for the order in which cases are given the calendar, not for leaving one out.
 */
import type { CaseState } from '#domain/case/state.ts';
import { dueAt } from '#domain/clock/reading.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';

export const isMovedBy = (calendar: WorkingCalendar, present: WorkingCalendar, state: CaseState): boolean =>
  Object.values(state.clocks).some((clock) => dueAt(clock, present) !== dueAt(clock, calendar));
