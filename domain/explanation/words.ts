/** Words shared by the sentences of an explanation. */
import { clockDefinitionOf } from '../case/clock-names.ts';
import { formatDay } from '../clock/local-date.ts';
import { toLocal } from '../clock/local-time.ts';
import type { ClockUnit, Limit, WorkingCalendar } from '../clock/types.ts';
import type { Instant } from '../ids.ts';
import type { Label } from '../labels.ts';
import { basisLabel as lawLabel } from '../processes/basis-labels.ts';
import type { ProcessDefinition } from '../processes/define.ts';

const MINUTE = 60_000;

export function both(text: string): Label {
  return { zh: text, en: text };
}

export function join(...parts: readonly Label[]): Label {
  return { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join('') };
}

const unitWords: Readonly<Record<ClockUnit, Label>> = {
  urgentHours: { zh: '紧急工作时', en: 'urgent hour' },
  workingHours: { zh: '工作时', en: 'working hour' },
  workingDays: { zh: '工作日', en: 'working day' },
  calendarDays: { zh: '自然日', en: 'calendar day' },
};

export function amountLabel(unit: ClockUnit, value: number): Label {
  const { zh, en } = unitWords[unit];
  return { zh: `${value} 个${zh}`, en: `${value} ${en}${value === 1 ? '' : 's'}` };
}

export function limitLabel({ value, unit }: Limit): Label {
  return amountLabel(unit, value);
}

/** Length of time in hours and minutes, never rounded up to what has not passed. */
export function durationLabel(length: number): Label {
  const minutes = Math.floor(length / MINUTE);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return { zh: `${rest} 分钟`, en: `${rest} min` };
  if (rest === 0) return { zh: `${hours} 小时`, en: `${hours} h` };
  return { zh: `${hours} 小时 ${rest} 分`, en: `${hours} h ${rest} min` };
}

const weekdays = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;

/** `10-10（周六）`, `Sat 10-10`; the year is said where it is not that of `besides`. */
export function dayLabel(day: number, besides: number): Label {
  const weekday = (((day + 4) % 7) + 7) % 7;
  const text = shortDay(day, besides);
  return { zh: `${text}（${weekdays.zh[weekday]}）`, en: `${weekdays.en[weekday]} ${text}` };
}

export function shortDay(day: number, besides: number): string {
  const [date, other] = [formatDay(day), formatDay(besides)];
  return date.slice(0, 4) === other.slice(0, 4) ? date.slice(5) : date;
}

export function daysLabel(from: number, to: number, besides: number): Label {
  if (from === to) return dayLabel(from, besides);
  const [first, last] = [shortDay(from, besides), shortDay(to, besides)];
  return { zh: `${first} 至 ${last}`, en: `${first} to ${last}` };
}

/** Time of day; 24:00 is the end of `day` and not the beginning of the next. */
export function clockTime(calendar: WorkingCalendar, at: Instant, day = toLocal(calendar, at).day): string {
  const local = toLocal(calendar, at);
  const minutes = Math.floor(local.time / MINUTE) + (local.day - day) * 24 * 60;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

export function instantLabel(calendar: WorkingCalendar, at: Instant): Label {
  const { day } = toLocal(calendar, at);
  return both(`${formatDay(day)} ${clockTime(calendar, at)}`);
}

export function clockLabelOf(definition: ProcessDefinition, name: string): Label {
  return clockDefinitionOf(definition, name)?.label ?? both(name);
}

const practice: Label = { zh: '各地惯例，可配置', en: 'practice of cities, configurable' };

/** What stopped, paused or moved a clock, in words; laws and rules are quoted as they are. */
export function basisLabel(definition: ProcessDefinition, basis: string): Label {
  if (basis === 'byHand') return { zh: '人工恢复办理', en: 'resumed by hand' };
  if (basis === 'endDate') return { zh: '挂账到期自动恢复', en: 'suspension ended by itself' };
  if (basis.startsWith('entered:')) {
    const state = basis.slice('entered:'.length);
    const label = definition.states[state]?.label ?? both(state);
    return { zh: `进入“${label.zh}”`, en: `entered “${label.en}”` };
  }
  const adjustment = Object.values(definition.adjustments).find((known) => known?.basis === basis);
  if (adjustment !== undefined) {
    const rule = lawLabel(basis) ?? both(basis);
    return { zh: `${adjustment.label.zh}：${rule.zh}`, en: `${adjustment.label.en}: ${rule.en}` };
  }
  return lawLabel(basis) ?? practice;
}
