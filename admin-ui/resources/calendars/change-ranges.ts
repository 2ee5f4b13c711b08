/** Days of one kind that follow each other are read as one: a holiday, not seven days. Free of React. */
import type { Preview } from './use-calendars.ts';

type Change = Preview['changes'][number];

export interface ChangeRange extends Pick<Change, 'from' | 'to'> {
  readonly first: string;
  readonly last: string;
  readonly days: number;
}

const DAY = 86_400_000;

export function changeRanges(changes: readonly Pick<Change, 'date' | 'from' | 'to'>[]): readonly ChangeRange[] {
  const ranges: ChangeRange[] = [];
  for (const { date, from, to } of changes) {
    const before = ranges.at(-1);
    const follows = before !== undefined && Date.parse(date) - Date.parse(before.last) === DAY;
    if (follows && before.from === from && before.to === to) {
      ranges[ranges.length - 1] = { ...before, last: date, days: before.days + 1 };
    } else ranges.push({ first: date, last: date, days: 1, from, to });
  }
  return ranges;
}
