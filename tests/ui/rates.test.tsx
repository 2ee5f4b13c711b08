/** 热线三率: periods by days of the city, a line a unit, both parts of every rate. */
import { createTheme, ThemeProvider } from '@mui/material';
import { cleanup, screen, within } from '@testing-library/react';
import { act } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import type { HotlineRateRowFragment } from '#graphql/generated/graphql.ts';
import { daysOf, daysOfPeriod, periodOf } from '../../admin-ui/resources/rates/rate-period.ts';
import { computationsOf } from '../../admin-ui/resources/rates/rate-view.ts';
import { RatesTable } from '../../admin-ui/resources/rates/RatesTable.tsx';
import { renderIn } from './render.tsx';

afterEach(cleanup);

const ZONE = 'Asia/Shanghai';

describe('periods', () => {
  test('are days of the city; the end lies outside', () => {
    const days = { from: '2026-11-01', to: '2026-11-30' };
    const period = periodOf(days, ZONE);
    expect(period).toEqual({ from: '2026-10-31T16:00:00.000Z', to: '2026-11-30T16:00:00.000Z' });
    expect(period && daysOfPeriod(period, ZONE)).toEqual(days);
    expect(periodOf({ from: '2026-11-02', to: '2026-11-01' }, ZONE)).toBeNull();
    expect(periodOf({ from: '', to: '2026-11-01' }, ZONE)).toBeNull();
  });

  test('the month of the city begins when its day does, and the month before ends the day before', () => {
    const newMonth = Date.parse('2026-02-28T17:00:00Z');
    expect(daysOf('thisMonth', newMonth, ZONE)).toEqual({ from: '2026-03-01', to: '2026-03-01' });
    expect(daysOf('lastMonth', newMonth, ZONE)).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(daysOf('thisYear', newMonth, ZONE)).toEqual({ from: '2026-01-01', to: '2026-03-01' });
  });
});

const row = (
  indicator: string,
  unit: string | null,
  numerator: number,
  denominator: number,
): HotlineRateRowFragment => ({
  indicator,
  label: { zh: indicator, en: indicator },
  unit: unit === null ? null : { id: unit, name: { zh: unit, en: unit } },
  formula: 'hotline-rates@1',
  from: '2026-10-31T16:00:00.000Z',
  to: '2026-11-30T16:00:00.000Z',
  numerator,
  denominator,
  computedAt: '2026-11-28T08:00:00.000Z',
});

const rows = [
  row('response', '水利局', 1, 1),
  row('response', null, 3, 4),
  row('solution', null, 0, 0),
  row('satisfaction', null, 2, 4),
  row('response', '住建局', 2, 3),
];

test('all units stand first, then whoever answered for most', () => {
  const [computation] = computationsOf(rows);
  expect(computation?.lines.map(({ unit }) => unit?.zh ?? null)).toEqual([null, '住建局', '水利局']);
});

test('every rate shows both its parts, and 0 of 0 is no rate', async () => {
  const table = (
    <ThemeProvider theme={createTheme()}>
      <RatesTable lines={computationsOf(rows)[0]?.lines ?? []} />
    </ThemeProvider>
  );
  await act(async () => void renderIn('zh', table));
  const whole = screen.getByRole('row', { name: /全部单位/ });
  const cells = within(whole)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
  expect(cells).toEqual(['75%3 ÷ 4', '无可评价', '50%2 ÷ 4']);
  expect(screen.getByText(/分母为 0/)).toBeTruthy();
});
