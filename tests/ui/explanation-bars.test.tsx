import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { placeOf, scaleOf, sharesOf, splitAt } from '../../admin-ui/resources/explanation/bar-layout.ts';
import { ClockBar } from '../../admin-ui/resources/explanation/ClockBar.tsx';
import type { ExplainedClock } from '../../admin-ui/resources/explanation/use-explanation.ts';
import { groupBelow, listFilterOf, totalsOf, viewOf } from '../../admin-ui/resources/supervision-desk/desk-view.ts';
import { renderIn } from './render.tsx';

afterEach(cleanup);

const at = (hour: number) => new Date(Date.UTC(2026, 8, 21, hour)).toISOString();
const piece = (kind: string, from: number, to: number) => ({ kind, from: at(from), to: at(to) });

describe('a time bar', () => {
  test('reaches to the last of pieces and marks, and each piece has its share', () => {
    const scale = scaleOf([piece('running', 0, 4)], [at(8), null])!;
    expect(placeOf(scale, piece('running', 0, 4))).toEqual({ left: 0, width: 50 });
    expect(scaleOf([], [null])).toBeNull();
  });

  test('is late from the due instant on, and not before', () => {
    expect(splitAt([piece('running', 0, 4), piece('paused', 4, 6)], at(3))).toEqual([
      { ...piece('running', 0, 3), isLate: false },
      { ...piece('running', 3, 4), isLate: true },
      { ...piece('paused', 4, 6), isLate: true },
    ]);
    expect(splitAt([piece('running', 0, 4)], null)).toEqual([{ ...piece('running', 0, 4), isLate: false }]);
  });

  test('shares are those of working time, and of plain time before any has passed', () => {
    const stretch = (from: number, to: number | null, workingTime: number) => ({
      from: at(from),
      to: to === null ? null : at(to),
      workingTime,
    });
    expect(sharesOf([stretch(0, 2, 1), stretch(2, null, 3)], at(4))).toEqual([0.25, 0.75]);
    expect(sharesOf([stretch(0, 1, 0), stretch(1, null, 0)], at(4))).toEqual([0.25, 0.75]);
  });

  test('is told in a table to those who do not see it', () => {
    const clock = {
      bar: [piece('running', 0, 4), piece('paused', 4, 6)],
      dueAt: at(8),
      countsFrom: at(0),
      status: 'paused',
    } as unknown as ExplainedClock;
    renderIn('en', <ClockBar clock={clock} name="Handling limit" now={at(5)} />);
    const table = screen.getByRole('table', { name: 'Time bar of: Handling limit' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent)).toEqual(['Running', 'Paused']);
    expect(screen.getByText(/^Due 21 Sept?, 16:00$/)).toBeTruthy();
  });
});

describe('the desk', () => {
  const view = (search: string) => viewOf({ get: (name) => new URLSearchParams(search).get(name) ?? '' });

  test('goes down one level at a time, and ends in the village', () => {
    expect(['', '350502', '350502004', '350502004001'].map(groupBelow)).toEqual(['county', 'town', 'village', null]);
  });

  test('a figure leads to the list that was counted', () => {
    expect(listFilterOf(view('area=350502&unit=U&post=handler&show=dueSoon&soon=72'))).toEqual({
      divisionCode: '350502',
      open: true,
      heldByUnitId: 'U',
      heldByPost: 'handler',
      overdue: false,
      dueWithinHours: 72,
    });
    expect(listFilterOf(view('level=town&show=overdue'))).toEqual({ ownerLevel: 'town', open: true, overdue: true });
  });

  test('what an address says wrongly is left aside', () => {
    expect(view('show=nonsense&soon=5')).toMatchObject({ show: 'open', soonHours: 24 });
  });

  test('levels add up to the whole', () => {
    const row = { cases: 3, overdue: 1, dueSoon: 1, unowned: 0 };
    const rows = [row, { ...row, unowned: 2 }] as unknown as Parameters<typeof totalsOf>[0];
    expect(totalsOf(rows)).toEqual({ open: 6, overdue: 2, dueSoon: 2, unowned: 2 });
  });
});
