import { describe, expect, test } from 'vitest';
import { parseCalendarFile } from '#domain/calendar/parse-file.ts';

function ics(...events: readonly (readonly string[])[]): string {
  const body = events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//ZH', ...body, 'END:VCALENDAR', ''].join('\r\n');
}
const parse = (text: string) => parseCalendarFile(new TextEncoder().encode(text));
const allDay = (from: string, to: string): string[] => [`DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${to}`];

describe('a holiday calendar as ICS', () => {
  test('the end of an all-day event is not part of it', () => {
    const { days, problems } = parse(ics([...allDay('20271001', '20271008'), 'SUMMARY:国庆节（休）']));
    expect(problems).toEqual([]);
    expect(days.map(({ date }) => date)).toEqual(Array.from({ length: 7 }, (_, day) => `2027-10-0${day + 1}`));
    expect(days[0]).toMatchObject({ kind: 'holiday', name: { zh: '国庆节' } });
  });

  test('one day without an end, with a duration, and with the same end', () => {
    const { days } = parse(
      ics(
        ['DTSTART;VALUE=DATE:20270101', 'SUMMARY:元旦 休'],
        ['DTSTART;VALUE=DATE:20270405', 'DURATION:P2D', 'SUMMARY:清明节 放假'],
        [...allDay('20270926', '20270926'), 'SUMMARY:国庆节 补班'],
      ),
    );
    expect(days.map(({ date, kind, name }) => [date, kind, name.zh])).toEqual([
      ['2027-01-01', 'holiday', '元旦'],
      ['2027-04-05', 'holiday', '清明节'],
      ['2027-04-06', 'holiday', '清明节'],
      ['2027-09-26', 'makeUpWorkday', '国庆节'],
    ]);
  });

  test('a folded title is read whole: the marker may lie behind the fold', () => {
    const folded = ['DTSTART;VALUE=DATE:20270214', 'SUMMARY:春节假期前的调整，按照通知要求这一天', ' 补班'];
    expect(parse(ics(folded)).days).toMatchObject([{ date: '2027-02-14', kind: 'makeUpWorkday' }]);
  });

  test("Apple's mark counts where the title has none", () => {
    const { days } = parse(
      ics(
        [...allDay('20270501', '20270502'), 'SUMMARY:劳动节', 'X-APPLE-SPECIAL-DAY:WORK-HOLIDAY'],
        [...allDay('20270508', '20270509'), 'SUMMARY:劳动节', 'X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY'],
      ),
    );
    expect(days.map(({ kind }) => kind)).toEqual(['holiday', 'makeUpWorkday']);
  });

  test('what is no day off is told with the line its event begins at', () => {
    const { days, problems } = parse(
      ics(
        [...allDay('20270204', '20270205'), 'SUMMARY:立春'],
        ['DTSTART:20270501T000000Z', 'DTEND:20270502T000000Z', 'SUMMARY:劳动节 休'],
        [...allDay('20271001', '20271002'), 'RRULE:FREQ=YEARLY', 'SUMMARY:国庆节 休'],
        [...allDay('20270101', '20270102'), 'SUMMARY:元旦 休'],
        [...allDay('20270101', '20270102'), 'SUMMARY:元旦 班'],
      ),
    );
    expect(days).toHaveLength(1);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['NO_MARKER', 4],
      ['NOT_ALL_DAY', 9],
      ['REPEATING', 14],
      ['DAY_TWICE', 25],
    ]);
  });

  test('a torn file is refused', () => {
    expect(parse('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY').problems.map(({ code }) => code)).toEqual([
      'BROKEN_ICS',
    ]);
  });
});
