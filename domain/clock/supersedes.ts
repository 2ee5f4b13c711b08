import type { WorkingCalendar } from './types.ts';

/** Is it another calendar or a later version? Calendars arrive more than once and not always in order. */
export function supersedes(next: WorkingCalendar, present: WorkingCalendar): boolean {
  return next.id !== present.id || next.version > present.version;
}
