import { describe, expect, test } from 'vitest';
import {
  extendClock,
  pauseClock,
  rebudgetClock,
  resumeClock,
  startClock,
  statusOf,
  stopClock,
} from '#domain/clock/ledger.ts';
import { HOUR } from '#domain/clock/local-time.ts';
import { dueAt, readClock } from '#domain/clock/reading.ts';
import { local, mainland } from './calendars.ts';

const at = (text: string): number => local(mainland, text);
const twoHours = startClock('handle', { value: 2, unit: 'workingHours' }, at('2026-11-02 09:00'), 1);
const twoDays = startClock('handle', { value: 2, unit: 'workingDays' }, at('2026-11-02 09:00'), 1);

describe('pauses', () => {
  test('a paused clock has no due instant and spends nothing', () => {
    const paused = pauseClock(twoHours, at('2026-11-02 10:00'), 'suspension');
    expect(readClock(paused, mainland, at('2026-11-05 10:00'))).toMatchObject({
      status: 'paused',
      consumed: HOUR,
      remaining: HOUR,
      dueAt: null,
      provisional: false,
      overdue: false,
    });
    expect(dueAt(paused, mainland)).toBeNull();
  });

  test('hours go on with what is left', () => {
    const paused = pauseClock(twoHours, at('2026-11-02 10:00'), 'suspension');
    expect(dueAt(resumeClock(paused, at('2026-11-04 17:30'), 'endDate'), mainland)).toBe(at('2026-11-05 08:30'));
  });

  test('a day counts if the clock runs at its end', () => {
    const overNoon = resumeClock(pauseClock(twoDays, at('2026-11-03 09:00'), 'x'), at('2026-11-03 15:00'), 'x');
    expect(dueAt(overNoon, mainland)).toBe(at('2026-11-04 18:00'));
    const overEvening = resumeClock(pauseClock(twoDays, at('2026-11-03 17:00'), 'x'), at('2026-11-03 19:00'), 'x');
    expect(dueAt(overEvening, mainland)).toBe(at('2026-11-05 18:00'));
  });

  test('a day paused exactly at its end is counted, one resumed exactly then is not', () => {
    const pausedAtEnd = pauseClock(twoDays, at('2026-11-03 18:00'), 'x');
    expect(readClock(pausedAtEnd, mainland, at('2026-11-03 18:00')).consumed).toBe(1);
    const resumedAtEnd = resumeClock(pauseClock(twoDays, at('2026-11-03 10:00'), 'x'), at('2026-11-03 18:00'), 'x');
    expect(readClock(resumedAtEnd, mainland, at('2026-11-03 18:00')).consumed).toBe(0);
  });

  test('what is used up to the minute when a pause begins falls due then, and not when it runs on', () => {
    for (const unit of ['workingHours', 'urgentHours'] as const) {
      const clock = startClock('handle', { value: 2, unit }, at('2026-11-02 09:00'), 1);
      const again = resumeClock(pauseClock(clock, at('2026-11-02 11:00'), 'x'), at('2026-11-04 09:00'), 'x');
      expect([unit, dueAt(again, mainland)]).toEqual([unit, at('2026-11-02 11:00')]);
    }
  });

  test('a clock paused after its due instant has none to come', () => {
    const late = pauseClock(twoHours, at('2026-11-02 14:30'), 'x');
    expect(dueAt(late, mainland)).toBeNull();
    expect(dueAt(stopClock(late, at('2026-11-02 15:00')), mainland)).toBeNull();
  });

  test('only the last pause says when a clock ceased to run', () => {
    const again = resumeClock(pauseClock(twoHours, at('2026-11-02 10:00'), 'x'), at('2026-11-03 08:00'), 'x');
    const late = pauseClock(again, at('2026-11-03 11:00'), 'x');
    expect(readClock(late, mainland, at('2026-11-03 12:00')).overdue).toBe(true);
  });

  test('a paused clock can be extended, and runs on with both', () => {
    const paused = pauseClock(twoHours, at('2026-11-02 10:00'), 'x');
    const extended = extendClock(paused, at('2026-11-02 11:00'), { value: 2, unit: 'workingHours' }, 'x');
    expect(readClock(extended, mainland, at('2026-11-03 08:00'))).toMatchObject({
      status: 'paused',
      remaining: 3 * HOUR,
    });
    expect(dueAt(resumeClock(extended, at('2026-11-03 08:00'), 'x'), mainland)).toBe(at('2026-11-03 11:00'));
  });

  test('a pause that began overdue stays overdue, one that began in time does not become so', () => {
    const late = pauseClock(twoHours, at('2026-11-02 14:30'), 'x');
    expect(readClock(late, mainland, at('2026-11-09 10:00')).overdue).toBe(true);
    const timely = pauseClock(twoHours, at('2026-11-02 11:00'), 'x');
    expect(readClock(timely, mainland, at('2026-11-09 10:00')).overdue).toBe(false);
  });
});

describe('extensions and stops', () => {
  test('an extension adds to the budget in the same unit', () => {
    const extended = extendClock(twoDays, at('2026-11-03 10:00'), { value: 2, unit: 'workingDays' }, 'grantExtension');
    expect(readClock(extended, mainland, at('2026-11-03 18:00'))).toMatchObject({
      budget: 4,
      consumed: 1,
      remaining: 3,
    });
    expect(dueAt(extended, mainland)).toBe(at('2026-11-06 18:00'));
  });

  test('a stopped clock says whether it was overdue when it stopped, and when it would have been due', () => {
    const inTime = stopClock(twoDays, at('2026-11-04 18:00'));
    const late = stopClock(twoDays, at('2026-11-04 18:00') + 1);
    const muchLater = at('2027-03-01 10:00');
    expect(readClock(inTime, mainland, muchLater)).toMatchObject({ status: 'stopped', overdue: false, consumed: 2 });
    expect(readClock(late, mainland, muchLater)).toMatchObject({ overdue: true, dueAt: at('2026-11-04 18:00') });
    const early = stopClock(twoDays, at('2026-11-03 10:00'));
    expect(readClock(early, mainland, muchLater)).toMatchObject({ overdue: false, dueAt: at('2026-11-04 18:00') });
    expect(dueAt(early, mainland)).toBeNull();
  });

  test('a clock of hours stopped early would have been due when the rest was spent', () => {
    const early = stopClock(twoHours, at('2026-11-02 10:00'));
    expect(readClock(early, mainland, at('2026-11-09 10:00'))).toMatchObject({
      consumed: HOUR,
      dueAt: at('2026-11-02 11:00'),
      overdue: false,
    });
    const paused = pauseClock(twoHours, at('2026-11-02 09:30'), 'x');
    const afterAPause = stopClock(resumeClock(paused, at('2026-11-03 09:00'), 'x'), at('2026-11-03 09:30'));
    expect(readClock(afterAPause, mainland, at('2026-11-09 10:00'))).toMatchObject({
      consumed: HOUR,
      dueAt: at('2026-11-03 10:30'),
    });
  });

  test('a stop while the last day rolls over rest days leaves nothing, and nothing overdrawn', () => {
    const clock = startClock('handle', { value: 4, unit: 'calendarDays' }, at('2026-09-28 10:00'), 1);
    const onTheHoliday = stopClock(clock, at('2026-10-05 10:00'));
    expect(readClock(onTheHoliday, mainland, at('2026-10-20 10:00'))).toMatchObject({ remaining: 0, overdue: false });
  });

  test('a stop during a pause leaves the verdict of the pause', () => {
    const paused = pauseClock(twoHours, at('2026-11-02 11:00'), 'x');
    const stopped = stopClock(paused, at('2026-11-09 11:00'));
    expect(readClock(stopped, mainland, at('2026-11-09 12:00'))).toMatchObject({ overdue: false, consumed: 2 * HOUR });
  });

  test('a stopped clock may run on with what is left', () => {
    const again = resumeClock(stopClock(twoHours, at('2026-11-02 10:00')), at('2026-11-03 08:00'), 'rework');
    expect(statusOf(again)).toBe('running');
    expect(dueAt(again, mainland)).toBe(at('2026-11-03 09:00'));
  });

  test('a clock of another year starts where the record says', () => {
    const old = startClock('handle', { value: 1, unit: 'workingDays' }, at('2024-10-01 09:00'), 1);
    expect(readClock(stopClock(old, at('2024-10-08 17:00')), mainland, at('2026-11-24 09:00')).overdue).toBe(false);
  });

  test('a reading before the last entry is one at that entry', () => {
    const extended = extendClock(twoHours, at('2026-11-02 10:00'), { value: 1, unit: 'workingHours' }, 'x');
    expect(readClock(extended, mainland, at('2026-11-02 08:00')).consumed).toBe(HOUR);
    const more = extendClock(extended, at('2026-11-02 11:00'), { value: 1, unit: 'workingHours' }, 'x');
    expect(readClock(more, mainland, at('2026-11-02 08:00')).consumed).toBe(2 * HOUR);
  });
});

describe('a wrong order is a mistake of the program', () => {
  const paused = pauseClock(twoHours, at('2026-11-02 10:00'), 'x');
  const stopped = stopClock(twoHours, at('2026-11-02 10:00'));
  const later = at('2026-11-02 11:00');
  test.each([
    ['pause while paused', () => pauseClock(paused, later, 'x')],
    ['pause after the stop', () => pauseClock(stopped, later, 'x')],
    ['resume while running', () => resumeClock(twoHours, later, 'x')],
    ['stop after the stop', () => stopClock(stopped, later)],
    ['extend after the stop', () => extendClock(stopped, later, { value: 1, unit: 'workingHours' }, 'x')],
    ['extend in another unit', () => extendClock(twoHours, later, { value: 1, unit: 'workingDays' }, 'x')],
    ['extend by nothing', () => extendClock(twoHours, later, { value: 0, unit: 'workingHours' }, 'x')],
    ['take another limit of nothing', () => rebudgetClock(twoHours, later, { value: 0, unit: 'workingHours' }, 'x')],
    [
      'go back behind the last of several entries',
      () => pauseClock(resumeClock(paused, later, 'x'), at('2026-11-02 10:30'), 'x'),
    ],
    ['go back in time', () => resumeClock(paused, at('2026-11-02 09:30'), 'x')],
    ['a limit of nothing', () => startClock('handle', { value: 0, unit: 'workingDays' }, later, 1)],
    ['a limit that is no number', () => startClock('handle', { value: Number.NaN, unit: 'workingDays' }, later, 1)],
  ])('%s throws', (_, act) => {
    expect(act).toThrow(Error);
  });
});
