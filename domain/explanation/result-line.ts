/** The last line of a count: what it comes to. */
import { ceasedAt } from '../clock/ledger.ts';
import type { Clock, ClockReading, WorkingCalendar } from '../clock/types.ts';
import type { Label } from '../labels.ts';
import type { Derivation } from './derive-days.ts';
import type { DerivationLine } from './types.ts';
import { amountLabel, durationLabel, instantLabel } from './words.ts';

export function resultLine(
  clock: Clock,
  calendar: WorkingCalendar,
  reading: ClockReading,
  { due, total }: Derivation,
): DerivationLine {
  return {
    kind: 'result',
    fromDay: null,
    toDay: null,
    total,
    isProvisional: reading.provisional,
    text: textOf(clock, calendar, reading, due),
  };
}

function textOf(clock: Clock, calendar: WorkingCalendar, reading: ClockReading, due: number | null): Label {
  const used = measure(reading, reading.consumed);
  const whole = measure(reading, reading.budget);
  if (due !== null) {
    const at = instantLabel(calendar, due);
    const note = reading.provisional
      ? { zh: '（该年度日历未公布，暂定）', en: ' (provisional: the calendar of that year is not published)' }
      : { zh: '', en: '' };
    return { zh: `满 ${whole.zh}，${at.zh} 到期${note.zh}`, en: `${whole.en} used up: due ${at.en}${note.en}` };
  }
  if (reading.status === 'paused') {
    const left = measure(reading, reading.remaining);
    return {
      zh: `暂停时已用 ${used.zh}，剩 ${left.zh}；恢复计时后再定到期时间`,
      en: `Paused with ${used.en} used and ${left.en} left; the due date is set when it goes on`,
    };
  }
  const stopped = instantLabel(calendar, ceasedAt(clock) ?? 0);
  return {
    zh: `${stopped.zh} 停止，共用 ${used.zh}，时限 ${whole.zh}：未超期`,
    en: `Stopped ${stopped.en} after ${used.en} of ${whole.en}: within the limit`,
  };
}

function measure({ unit }: ClockReading, amount: number): Label {
  return unit === 'urgentHours' || unit === 'workingHours' ? durationLabel(amount) : amountLabel(unit, amount);
}
