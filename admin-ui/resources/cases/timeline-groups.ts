/** The timeline's filter and its grouping by day, free of React. */
import type { PageEvent } from './case-queries.ts';

export const timelineFilters = ['essential', 'engine', 'notes', 'all'] as const;
export type TimelineFilter = (typeof timelineFilters)[number];

// One act of a person leaves several events; these only keep the books and are shown under "all".
const bookkeeping = new Set([
  'workItemOpened',
  'workItemClosed',
  'clockStarted',
  'clockStopped',
  'clockPaused',
  'clockResumed',
  'handlerRecorded',
  'unitAssigned',
]);

export function matchesFilter(event: PageEvent, filter: TimelineFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'notes') return event.type === 'noteAdded';
  if (filter === 'engine') return event.actor === null;
  return !bookkeeping.has(event.type);
}

export interface TimelineDay {
  readonly day: string;
  readonly events: readonly PageEvent[];
}

/** Newest first; `dayOf` names the day in the reader's language and the city's time zone. */
export function groupByDay(events: readonly PageEvent[], dayOf: (instant: string) => string): readonly TimelineDay[] {
  const days = new Map<string, PageEvent[]>();
  for (const event of events.toSorted((a, b) => b.seq - a.seq)) {
    const day = dayOf(event.at);
    const group = days.get(day);
    if (group) group.push(event);
    else days.set(day, [event]);
  }
  return [...days].map(([day, list]) => ({ day, events: list }));
}
