/** What has changed against a week ago, told from the points of the trend. Free of React. */
import type { TrendQuery } from '#graphql/generated/graphql.ts';

export type TrendPoint = TrendQuery['trend'][number];
/** How many there are at an instant; how many come and go between two. */
export type Stock = 'open' | 'overdue';
export type Flow = 'opened' | 'closed';

const WEEK = 7;

/** How many there were at this hour a week ago; null where nothing on record tells it. */
export function weekAgo(points: readonly TrendPoint[], name: Stock): number | null {
  return points.at(-1 - WEEK)?.[name] ?? null;
}

/** How many came or went in the last seven days, and how many more that is than in the seven before. */
export function flowOf(
  points: readonly TrendPoint[],
  name: Flow,
): { readonly count: number; readonly by: number | null } {
  const sum = (of: readonly TrendPoint[]): number => of.reduce((total, point) => total + point[name], 0);
  const count = sum(points.slice(-WEEK));
  return { count, by: points.length < 2 * WEEK ? null : count - sum(points.slice(-2 * WEEK, -WEEK)) };
}
