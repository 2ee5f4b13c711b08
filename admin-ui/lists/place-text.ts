import type { CaseSummaryFragment } from '#graphql/generated/graphql.ts';

/** "鲤城区 开元街道 梅山社区": the city is the same for all rows and left out. */
export function placeText(place: CaseSummaryFragment['place']): string {
  const names = place.path.map((division) => division.name);
  return (names.length > 1 ? names.slice(1) : names).join(' ');
}
