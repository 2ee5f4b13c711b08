/**
 * Days that a complete year must have: 《全国年节及纪念日放假办法》 §2 (2024). Dates that follow the moon are given as the
 * window they can fall into. Where no such law is known, a year is complete with one holiday.
 */
import type { Label } from '../labels.ts';
import type { WorkingCalendar } from '../clock/types.ts';
import type { DayRule } from './day-rules.ts';

interface Expectation {
  readonly name: Label;
  /** `MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

const mainland: readonly Expectation[] = [
  { name: { zh: '元旦', en: "New Year's Day" }, from: '01-01', to: '01-01', days: 1 },
  { name: { zh: '春节', en: 'Spring Festival' }, from: '01-20', to: '02-28', days: 4 },
  { name: { zh: '清明节', en: 'Tomb-sweeping Day' }, from: '04-03', to: '04-07', days: 1 },
  { name: { zh: '劳动节', en: 'Labour Day' }, from: '05-01', to: '05-02', days: 2 },
  { name: { zh: '端午节', en: 'Dragon Boat Festival' }, from: '05-25', to: '06-27', days: 1 },
  { name: { zh: '国庆节', en: 'National Day' }, from: '10-01', to: '10-03', days: 3 },
  // It may fall into the week of the National Day: then that week is longer.
  { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, from: '09-05', to: '10-10', days: 4 },
];
const elsewhere: readonly Expectation[] = [
  { name: { zh: '节假日', en: 'holiday' }, from: '01-01', to: '12-31', days: 1 },
];

export function missingHolidays(
  timeZone: WorkingCalendar['timeZone'],
  year: number,
  rules: readonly DayRule[],
): readonly Label[] {
  const expected = timeZone === 'Asia/Shanghai' ? mainland : elsewhere;
  return expected
    .filter(({ from, to, days }) => {
      const [first, last] = [`${year}-${from}`, `${year}-${to}`];
      return rules.filter(({ kind, date }) => kind === 'holiday' && date >= first && date <= last).length < days;
    })
    .map(({ name }) => name);
}
