/**
 * What the timeline tells of an event as data. Whom a report accuses is sealed in its form, so no event tells it either:
 * a case is also read by people who need not know (信访工作条例 §30).
 */
import type { CaseEventBody } from '#domain/case/events.ts';

export function toldData(event: CaseEventBody): unknown {
  if (event.type === 'accusedNamed') return { persons: event.data.userIds.length };
  if (event.type !== 'opened') return event.data;
  const { denied: _, ...told } = event.data;
  return told;
}
