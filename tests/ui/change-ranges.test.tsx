import { expect, test } from 'vitest';
import { changeRanges } from '../../admin-ui/resources/calendars/change-ranges.ts';

const day = (date: string, to: 'holiday' | 'makeUpWorkday' = 'holiday') => ({ date, from: null, to });

test('days of one kind in a row read as one holiday; another kind or a gap begins anew', () => {
  const changes = [
    day('2026-12-31'),
    day('2027-01-01'),
    day('2027-01-02'),
    day('2027-01-03', 'makeUpWorkday'),
    day('2027-01-04', 'makeUpWorkday'),
    day('2027-02-05'),
  ];
  expect(changeRanges(changes).map(({ first, last, days }) => [first, last, days])).toEqual([
    ['2026-12-31', '2027-01-02', 3],
    ['2027-01-03', '2027-01-04', 2],
    ['2027-02-05', '2027-02-05', 1],
  ]);
});
