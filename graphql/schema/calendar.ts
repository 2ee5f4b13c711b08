/** Working calendars: what is in force, earlier versions, the days of a year. Changing them: calendar-mutations.ts. */
import type { DayRule } from '#domain/calendar/day-rules.ts';
import { dayKinds } from '#domain/calendar/day-rules.ts';
import type { WorkingCalendar, WorkingPeriod } from '#domain/clock/types.ts';
import type { WorkingCalendar as StoredCalendar } from '#database/entities/working-calendar.entity.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { calendarOf } from '../kernel-context.ts';
import { mayPublish, readReplans, readVersion, readVersions, rulesOf } from '../services/calendars/read-calendars.ts';
import { ReplanRef } from './calendar-replan.ts';
import { LabelRef } from './refs.ts';

const WorkingCalendarRef = builder.objectRef<WorkingCalendar>('WorkingCalendar');
const CalendarRef = builder.objectRef<readonly StoredCalendar[]>('Calendar');
const CalendarVersionRef = builder.objectRef<{ readonly row: StoredCalendar; readonly inForce: boolean }>(
  'CalendarVersion',
);
const CalendarDayRef = builder.objectRef<DayRule>('CalendarDay');
const CalendarYearRef = builder.objectRef<CalendarYear>('CalendarYear');
export const DayKindEnum = builder.enumType('CalendarDayKind', { values: dayKinds });

interface CalendarYear {
  readonly year: number;
  readonly row: StoredCalendar;
  readonly days: readonly DayRule[];
}

export function registerCalendar(): void {
  WorkingCalendarRef.implement({
    fields: (t) => ({
      id: t.exposeString('id'),
      version: t.exposeInt('version'),
      timeZone: t.exposeString('timeZone'),
      knownUntil: t.exposeString('knownUntil'),
    }),
  });
  registerVersions();
  registerYear();
  builder.queryFields((t) => ({
    calendar: t.field({
      type: WorkingCalendarRef,
      resolve: (_root, _args, context) => {
        const { resources, viewer } = signedIn(context);
        return calendarOf(resources, viewer.jurisdiction);
      },
    }),
    calendars: t.field({
      type: [CalendarRef],
      description: 'With all their versions; empty for whoever may not read them.',
      resolve: async (_root, _args, context) => byId(await readVersions(signedIn(context))),
    }),
    calendarDays: t.field({
      type: CalendarYearRef,
      args: {
        id: t.arg.string({ required: true }),
        version: t.arg.int(),
        year: t.arg.int({ required: true }),
      },
      resolve: async (_root, { id, version, year }, context) => {
        const row = await readVersion(signedIn(context), id, version ?? undefined);
        const days = (await rulesOf(context.em, row)).filter(({ date }) => date.startsWith(`${year}-`));
        return { year, row, days };
      },
    }),
  }));
}

function registerVersions(): void {
  CalendarRef.implement({
    fields: (t) => ({
      id: t.string({ resolve: ([newest]) => newest?.id ?? '' }),
      timeZone: t.string({ resolve: ([newest]) => newest?.data.timeZone ?? '' }),
      knownUntil: t.string({ resolve: ([newest]) => newest?.knownUntil ?? '' }),
      version: t.int({ resolve: ([newest]) => newest?.version ?? 0 }),
      hours: t.stringList({ resolve: ([newest]) => hoursOf(newest?.data.week[1] ?? []) }),
      mayPublish: t.boolean({
        resolve: ([newest], _args, context) => newest !== undefined && mayPublish(signedIn(context), newest),
      }),
      versions: t.field({
        type: [CalendarVersionRef],
        complexity: { field: 1, multiplier: 20 },
        resolve: (rows) => rows.map((row, position) => ({ row, inForce: position === 0 })),
      }),
      replans: t.field({
        type: [ReplanRef],
        complexity: { field: 1, multiplier: 20 },
        resolve: ([newest], _args, context) => readReplans(signedIn(context), newest?.id ?? ''),
      }),
    }),
  });
  CalendarVersionRef.implement({
    fields: (t) => ({
      version: t.int({ resolve: ({ row }) => row.version }),
      knownUntil: t.string({ resolve: ({ row }) => row.knownUntil }),
      source: t.string({ resolve: ({ row }) => row.source }),
      publishedAt: t.field({ type: 'DateTime', resolve: ({ row }) => row.createdAt }),
      inForce: t.exposeBoolean('inForce'),
    }),
  });
}

function registerYear(): void {
  CalendarDayRef.implement({
    fields: (t) => ({
      date: t.exposeString('date'),
      kind: t.field({ type: DayKindEnum, resolve: ({ kind }) => kind }),
      hours: t.stringList({ resolve: ({ periods }) => hoursOf(periods) }),
      name: t.field({ type: LabelRef, resolve: ({ name }) => name }),
      source: t.exposeString('source'),
    }),
  });
  CalendarYearRef.implement({
    fields: (t) => ({
      year: t.exposeInt('year'),
      version: t.int({ resolve: ({ row }) => row.version }),
      knownUntil: t.string({ resolve: ({ row }) => row.knownUntil }),
      restWeekdays: t.intList({
        description: '0 = Sunday.',
        resolve: ({ row }) => row.data.week.flatMap((periods, weekday) => (periods.length === 0 ? [weekday] : [])),
      }),
      days: t.field({
        type: [CalendarDayRef],
        complexity: { field: 1, multiplier: 60 },
        resolve: ({ days }) => days,
      }),
    }),
  });
}

function byId(rows: readonly StoredCalendar[]): StoredCalendar[][] {
  const groups = new Map<string, StoredCalendar[]>();
  for (const row of rows) groups.set(row.id, [...(groups.get(row.id) ?? []), row]);
  return [...groups.values()];
}

const time = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const hoursOf = (periods: readonly WorkingPeriod[]): string[] =>
  periods.map(([start, end]) => `${time(start)}–${time(end)}`);
