/** The queue's filters as the address holds them, and as the API wants them. */
import type { QueueFilter, QueueOrder, Urgency } from '#graphql/generated/graphql.ts';
import { stateFilter } from '../../lists/states.ts';

export const queueTabs = ['all', 'unclaimed', 'mine', 'coordination', 'unowned'] as const;
export type QueueTab = (typeof queueTabs)[number];

export const queueOrders = [
  'dueAtAscending',
  'openedAtAscending',
  'openedAtDescending',
] as const satisfies readonly QueueOrder[];

/** Names of the filters that the "clear" button clears. */
export const queueFilterNames = ['search', 'state', 'urgency', 'unit', 'post', 'overdue', 'due'] as const;

export function tabOf(value: string): QueueTab {
  return queueTabs.find((tab) => tab === value) ?? 'all';
}

export function queueFilter(get: (name: string) => string): QueueFilter {
  const tab = tabOf(get('tab'));
  const dueWithinHours = Number(get('due'));
  return {
    ...(get('search') ? { search: get('search') } : {}),
    ...stateFilter(get('state')),
    ...(get('urgency') ? { urgency: urgencyOf(get('urgency')) } : {}),
    ...(get('unit') ? { unitId: get('unit') } : {}),
    ...(get('post') ? { post: get('post') } : {}),
    ...(get('overdue') ? { overdue: true } : {}),
    ...(dueWithinHours > 0 ? { dueWithinHours } : {}),
    ...(tab === 'mine' ? { mine: true } : {}),
    ...(tab === 'unclaimed' ? { mine: false } : {}),
    ...(tab === 'coordination' ? { family: 'coordination' } : {}),
  };
}

function urgencyOf(value: string): Urgency {
  return value === 'urgent' ? 'urgent' : 'normal';
}

/** `dueAtAscending` as react-admin's sort. */
export function sortOf(order: string): { field: string; order: 'ASC' | 'DESC' } {
  return order.endsWith('Descending')
    ? { field: order.slice(0, -'Descending'.length), order: 'DESC' }
    : { field: order.slice(0, -'Ascending'.length), order: 'ASC' };
}
