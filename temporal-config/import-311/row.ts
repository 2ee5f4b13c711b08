/** One row of the export as facts: instants instead of local times, a budget instead of a target. */
import { parseDay } from '#domain/clock/local-date.ts';
import { toInstant } from '#domain/clock/local-time.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import type { Instant } from '#domain/ids.ts';
import type { RawRow, RefusedRow } from './read-rows.ts';

export interface ImportRow {
  readonly line: number;
  readonly sourceId: string;
  readonly openedAt: Instant;
  readonly targetAt: Instant | null;
  readonly closedAt: Instant | null;
  /** The source's own verdict, kept to be compared with the engine's. */
  readonly onTime: boolean | null;
  readonly type: string;
  readonly title: string;
  readonly department: string;
  readonly queue: string;
  readonly neighborhood: string;
  readonly ward: string;
  readonly longitude: number;
  readonly latitude: number;
}

const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?$/;
const ZONED_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/;

/** A local time in the calendar's zone, or a time with its own offset; null when it is no time. */
export function parseInstant(text: string, calendar: WorkingCalendar): Instant | null {
  if (ZONED_TIME.test(text)) {
    const at = Date.parse(text);
    return Number.isNaN(at) ? null : at;
  }
  const [, date = '', hour, minute, second = '0', fraction = '0'] = LOCAL_TIME.exec(text) ?? [];
  const day = parseDay(date);
  if (day === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const start = toInstant(calendar, day, Number(hour) * 60 + Number(minute));
  return start + Number(second) * 1000 + Number(fraction.padEnd(3, '0'));
}

/** "Ward 3", "03" and "3" are one ward. */
export const normaliseWard = (text: string): string => {
  const number = /(\d+)\s*$/.exec(text)?.[1];
  return number === undefined ? text : String(Number(number));
};

export function parseRow({ line, values }: RawRow, calendar: WorkingCalendar): ImportRow | RefusedRow {
  const refuse = (refused: RefusedRow['refused'], detail: string): RefusedRow => ({ line, refused, detail });
  for (const field of ['id', 'type', 'department'] as const) {
    if (values[field] === '') return refuse('MISSING_VALUE', field);
  }
  const openedAt = parseInstant(values.openedAt, calendar);
  if (openedAt === null) return refuse('BAD_DATE', `openedAt ${values.openedAt}`);
  const targetAt = values.targetAt === '' ? null : parseInstant(values.targetAt, calendar);
  if (values.targetAt !== '' && targetAt === null) return refuse('BAD_DATE', `targetAt ${values.targetAt}`);
  const closedAt = values.closedAt === '' ? null : parseInstant(values.closedAt, calendar);
  if (values.closedAt !== '' && closedAt === null) return refuse('BAD_DATE', `closedAt ${values.closedAt}`);
  if (closedAt !== null && closedAt < openedAt) return refuse('DATE_ORDER', 'closed before it was opened');
  if (targetAt !== null && targetAt <= openedAt) return refuse('DATE_ORDER', 'target before it was opened');
  const longitude = Number(values.longitude);
  const latitude = Number(values.latitude);
  if (values.longitude === '' || values.latitude === '' || !isOnEarth(longitude, latitude)) {
    return refuse('NO_COORDINATES', `${values.latitude},${values.longitude}`);
  }
  const verdict = values.onTime.toUpperCase();
  return {
    line,
    sourceId: values.id,
    openedAt,
    targetAt,
    closedAt,
    onTime: verdict === 'ONTIME' ? true : verdict === 'OVERDUE' ? false : null,
    type: values.type,
    title: values.title === '' ? values.type : values.title,
    department: values.department,
    queue: values.queue === '' ? values.department : values.queue,
    neighborhood: values.neighborhood,
    ward: normaliseWard(values.ward),
    longitude,
    latitude,
  };
}

function isOnEarth(longitude: number, latitude: number): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && (longitude !== 0 || latitude !== 0);
}
