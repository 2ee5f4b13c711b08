/** Filters of the case list as the address holds them, and as the API wants them. */
import type { CaseFilter, CaseOrder } from '#graphql/generated/graphql.ts';

export const caseOrders = [
  'openedAtDescending',
  'openedAtAscending',
  'dueAtAscending',
] as const satisfies readonly CaseOrder[];

export const caseFilterNames = ['search', 'scope', 'state', 'phase', 'from', 'to', 'mine', 'overdue', 'due'] as const;

const DAY = 86_400_000;

export function caseFilter(get: (name: string) => string): CaseFilter {
  const from = startOfDay(get('from'));
  const to = startOfDay(get('to'));
  const dueWithinHours = Number(get('due'));
  return {
    ...(get('search') ? { search: get('search') } : {}),
    ...(get('scope') ? { open: get('scope') === 'open' } : {}),
    ...(get('state') ? { state: [get('state')] } : {}),
    ...(get('phase') ? { phase: [get('phase')] } : {}),
    ...(from === null ? {} : { openedFrom: new Date(from).toISOString() }),
    // The last day counts whole.
    ...(to === null ? {} : { openedTo: new Date(to + DAY).toISOString() }),
    ...(get('mine') ? { reportedByMe: true } : {}),
    ...(get('overdue') ? { overdue: true } : {}),
    ...(dueWithinHours > 0 ? { dueWithinHours } : {}),
  };
}

/** Local midnight of a `YYYY-MM-DD`; null for anything else, so that a mangled link still opens. */
function startOfDay(day: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const time = new Date(`${day}T00:00:00`).getTime();
  return Number.isNaN(time) ? null : time;
}
