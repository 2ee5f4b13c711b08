import { describe, expect, it } from 'vitest';
import { compileCalendar, officeWeek } from '#database/seeds/working-calendar.ts';
import type { RawRow } from '#temporal-config/import-311/read-rows.ts';
import { normaliseWard, parseInstant, parseRow } from '#temporal-config/import-311/row.ts';

const boston = compileCalendar({
  id: 'boston-office',
  version: 1,
  timeZone: 'America/New_York',
  fromYear: 2010,
  toYear: 2035,
  week: officeWeek([[540, 1020]]),
});

const values: RawRow['values'] = {
  id: '1',
  openedAt: '2022-01-01 08:30:00',
  targetAt: '2022-01-04 08:30:00',
  closedAt: '',
  onTime: 'OVERDUE',
  type: 'Needle Pickup',
  department: 'PWD',
  queue: '',
  title: '',
  neighborhood: 'Roxbury',
  ward: 'Ward 03',
  latitude: '42.3',
  longitude: '-71.1',
};
const row = (change: Partial<RawRow['values']> = {}) => parseRow({ line: 7, values: { ...values, ...change } }, boston);

describe('facts of a 311 row', () => {
  it('reads local times in the city zone, winter and summer', () => {
    expect(parseInstant('2022-01-01 08:30:00', boston)).toBe(Date.parse('2022-01-01T13:30:00Z'));
    expect(parseInstant('2022-07-01T08:30:05.25', boston)).toBe(Date.parse('2022-07-01T12:30:05.250Z'));
    expect(parseInstant('2022-07-01T08:30:00-04:00', boston)).toBe(Date.parse('2022-07-01T12:30:00Z'));
  });
  it.each(['2022-02-30 08:00:00', '2022-01-01 24:00:00', '01/02/2022', 'yesterday', ''])(
    'takes %j for no date',
    (text) => {
      expect(parseInstant(text, boston)).toBeNull();
    },
  );
  it('falls back to the type for a title and to the department for a queue', () => {
    expect(row()).toMatchObject({ title: 'Needle Pickup', queue: 'PWD', onTime: false, closedAt: null, ward: '3' });
  });
  it.each([
    [{ openedAt: 'x' }, 'BAD_DATE'],
    [{ closedAt: 'x' }, 'BAD_DATE'],
    [{ closedAt: '2021-12-31 08:00:00' }, 'DATE_ORDER'],
    [{ targetAt: '2022-01-01 08:30:00' }, 'DATE_ORDER'],
    [{ latitude: '' }, 'NO_COORDINATES'],
    [{ latitude: '0', longitude: '0' }, 'NO_COORDINATES'],
    [{ latitude: '142' }, 'NO_COORDINATES'],
    [{ id: '' }, 'MISSING_VALUE'],
  ] as const)('refuses %j as %s with its line', (change, refused) => {
    expect(row(change)).toMatchObject({ line: 7, refused });
  });
  it('knows one ward by its several spellings', () => {
    expect(['Ward 3', '03', '3'].map(normaliseWard)).toEqual(['3', '3', '3']);
  });
});
