/**
 * The log told under the names that its clocks have now: a clock of the whole case that became the slice of a unit, when
 * the case was taken to another version, has one story and not two.
 */
import type { CaseEvent } from '../case/events.ts';

export function underPresentNames(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const at = events.findLastIndex(({ type, data }) => type === 'versionChanged' && 'clocks' in data);
  const change = events[at];
  if (change?.type !== 'versionChanged') return events;
  const { clocks = [], ...data } = change.data;
  const names = new Map(clocks.map(({ from, to }) => [from, to]));
  const earlier = events.slice(0, at).map((event) => renamed(event, (name) => names.get(name) ?? name));
  return underPresentNames([...earlier, { ...change, data }, ...events.slice(at + 1)]);
}

function renamed(event: CaseEvent, nameOf: (name: string) => string): CaseEvent {
  switch (event.type) {
    case 'clockStarted':
      return { ...event, data: { ...event.data, clock: nameOf(event.data.clock) } };
    case 'clockStopped':
      return { ...event, data: { ...event.data, clock: nameOf(event.data.clock) } };
    case 'clockPaused':
    case 'clockResumed':
      return { ...event, data: { ...event.data, clock: nameOf(event.data.clock) } };
    case 'clockExtended':
      return { ...event, data: { ...event.data, clock: nameOf(event.data.clock) } };
    case 'clockRebudgeted':
      return { ...event, data: { ...event.data, clock: nameOf(event.data.clock) } };
    case 'clockBackdated':
      return { ...event, data: { ...event.data, clock: nameOf(event.data.clock) } };
    case 'rungReached':
      return { ...event, data: { ...event.data, clock: nameOf(event.data.clock) } };
    case 'calendarReplaced': {
      const { dues, released, ...rest } = event.data;
      const named = <T extends { readonly clock: string }>(rows: readonly T[]): readonly T[] =>
        rows.map((row) => ({ ...row, clock: nameOf(row.clock) }));
      return {
        ...event,
        data: { ...rest, ...(dues && { dues: named(dues) }), ...(released && { released: named(released) }) },
      };
    }
    default:
      return event;
  }
}
