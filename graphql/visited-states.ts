/** The states a case has been in, from its events: what the steps over it are told by. */
import type { CaseEventBody } from '#domain/case/events.ts';
import type { CaseEvent } from '#database/entities/case-event.entity.ts';

type Moved = Extract<CaseEventBody, { type: 'moved' }>['data'];
type Opened = Extract<CaseEventBody, { type: 'opened' }>['data'];

/** What brought a case into its state; null for every other event. The type column tells which shape `data` has. */
export function arrivalOf({ type, data }: CaseEvent): { readonly by: string; readonly state: string } | null {
  if (type === 'opened') return { by: (data as Opened).entry, state: (data as Opened).state };
  if (type === 'moved') return { by: (data as Moved).action, state: (data as Moved).to };
  return null;
}

export function visitedStates(events: readonly CaseEvent[]): readonly string[] {
  return events.toSorted((a, b) => a.seq - b.seq).flatMap((event) => arrivalOf(event)?.state ?? []);
}
