/** Filters of the case list as the address holds them, and as the API wants them. */
import type { CaseFilter, CaseOrder } from '#graphql/generated/graphql.ts';
import { stateFilter } from '../../lists/states.ts';

export const caseOrders = [
  'openedAtDescending',
  'openedAtAscending',
  'dueAtAscending',
] as const satisfies readonly CaseOrder[];

export const caseFilterNames = ['search', 'scope', 'state', 'phase', 'from', 'to', 'mine', 'overdue', 'due'] as const;

/** Due within a day and not overdue yet, as the figure of the home page counts: two words of the address, one filter. */
export const soonDue = { due: '24', overdue: '0' } as const;

const DAY = 86_400_000;

export const isSoonDue = (get: (name: string) => string): boolean =>
  get('due') === soonDue.due && get('overdue') === soonDue.overdue;

/** How many filters are set, beside the search. */
export function activeFilters(get: (name: string) => string): number {
  const set = caseFilterNames.filter((name) => name !== 'search' && get(name) !== '').length;
  return isSoonDue(get) ? set - 1 : set;
}

export function caseFilter(get: (name: string) => string): CaseFilter {
  const from = startOfDay(get('from'));
  const to = startOfDay(get('to'));
  const dueWithinHours = Number(get('due'));
  return {
    ...(get('search') ? { search: get('search') } : {}),
    ...(get('scope') ? { open: get('scope') === 'open' } : {}),
    ...stateFilter(get('state')),
    ...(get('phase') ? { phase: [get('phase')] } : {}),
    ...(from === null ? {} : { openedFrom: new Date(from).toISOString() }),
    // The last day counts whole.
    ...(to === null ? {} : { openedTo: new Date(to + DAY).toISOString() }),
    ...(get('mine') ? { reportedByMe: true } : {}),
    ...(get('overdue') ? { overdue: get('overdue') !== '0' } : {}),
    ...(dueWithinHours > 0 ? { dueWithinHours } : {}),
  };
}

/** Local midnight of a `YYYY-MM-DD`; null for anything else, so that a mangled link still opens. */
function startOfDay(day: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const time = new Date(`${day}T00:00:00`).getTime();
  return Number.isNaN(time) ? null : time;
}
