import { expect, test } from 'vitest';
import { calendarProblems } from '#domain/clock/calendar-checks.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import { boston, mainland } from './calendars.ts';

test('compiled calendars have no problem', () => {
  expect(calendarProblems(mainland)).toEqual([]);
  expect(calendarProblems(boston)).toEqual([]);
});

const broken: readonly [string, Partial<WorkingCalendar>][] = [
  ['no UTC offset', { offsets: [] }],
  ['only the first is open', { offsets: [{ from: 0, minutes: 480 }] }],
  [
    'not after the one before',
    {
      offsets: [
        { from: null, minutes: 480 },
        { from: 10, minutes: 540 },
        { from: 5, minutes: 480 },
      ],
    },
  ],
  ['960 minutes', { offsets: [{ from: null, minutes: 960 }] }],
  ['the week has 0 days', { week: [] }],
  ['no day of the week', { week: [[], [], [], [], [], [], []] }],
  ['is no period', { exceptions: { '2026-10-01': [[600, 540]] } }],
  ['is no period', { exceptions: { '2026-10-01': [[600, 1500]] } }],
  [
    'begins before',
    {
      exceptions: {
        '2026-10-01': [
          [480, 720],
          [700, 800],
        ],
      },
    },
  ],
  ['2026-02-30 is no date', { exceptions: { '2026-02-30': [] } }],
  ['is no date', { knownUntil: '2026' }],
];

test.each(broken)('finds: %s', (problem, change) => {
  expect(calendarProblems({ ...mainland, ...change }).join('\n')).toContain(problem);
});
