/** Calendars of the caller's jurisdiction with their versions and days. Whoever may not read them finds none. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { can } from '#domain/authz/ability.ts';
import { type DayRule, isOpeningKind } from '#domain/calendar/day-rules.ts';
import { DomainError } from '#domain/errors.ts';
import { CalendarDay } from '#database/entities/calendar-day.entity.ts';
import { CalendarReplan } from '#database/entities/calendar-replan.entity.ts';
import { WorkingCalendar } from '#database/entities/working-calendar.entity.ts';
import type { SignedInContext } from '../../context.ts';

export const mayReadCalendars = ({ viewer }: SignedInContext): boolean =>
  can(viewer.ability, 'read', 'Calendar', { jurisdiction: viewer.jurisdiction });

export const mayPublish = ({ viewer }: SignedInContext, { jurisdiction }: { readonly jurisdiction: string }): boolean =>
  can(viewer.ability, 'publish', 'Calendar', { jurisdiction });

/** All versions, the newest first. */
export async function readVersions(context: SignedInContext, id?: string): Promise<WorkingCalendar[]> {
  if (!mayReadCalendars(context)) return [];
  const { em, viewer } = context;
  const where = { jurisdiction: viewer.jurisdiction, ...(id !== undefined && { id }) };
  return em.find(WorkingCalendar, where, { orderBy: { id: 'asc', version: 'desc' }, disableIdentityMap: true });
}

export async function readVersion(context: SignedInContext, id: string, version?: number): Promise<WorkingCalendar> {
  const versions = await readVersions(context, id);
  const found = version === undefined ? versions[0] : versions.find((one) => one.version === version);
  if (found === undefined) throw new DomainError('NOT_FOUND', { calendar: id });
  return found;
}

export async function publishable(context: SignedInContext, id: string): Promise<WorkingCalendar> {
  const newest = await readVersion(context, id);
  if (!mayPublish(context, newest)) throw new DomainError('FORBIDDEN');
  return newest;
}

/** A version that came without its days (an import of another system) tells them by what they do. */
export async function rulesOf(em: EntityManager, { id, version, data, source }: WorkingCalendar): Promise<DayRule[]> {
  const rows = await em.find(
    CalendarDay,
    { calendarId: id, version },
    { orderBy: { date: 'asc' }, disableIdentityMap: true },
  );
  const known = new Set(rows.map(({ date }) => date));
  const unexplained = Object.entries(data.exceptions)
    .filter(([date]) => !known.has(date))
    .map(([date, periods]): DayRule => {
      const kind = periods.length > 0 ? 'localOpening' : 'localClosure';
      return { date, kind, periods, name: { zh: '', en: '' }, source };
    });
  const explained = rows.map(({ date, kind, periods, nameZh, nameEn, source: from }): DayRule => {
    return { date, kind, periods: isOpeningKind(kind) ? periods : [], name: { zh: nameZh, en: nameEn }, source: from };
  });
  return [...explained, ...unexplained].toSorted((left, right) => (left.date < right.date ? -1 : 1));
}

export async function readReplans(context: SignedInContext, calendarId?: string): Promise<CalendarReplan[]> {
  if (!mayReadCalendars(context)) return [];
  const where = calendarId === undefined ? {} : { calendarId };
  return context.em.find(CalendarReplan, where, { orderBy: { createdAt: 'desc' }, limit: 50 });
}

export async function readReplan(context: SignedInContext, id: string): Promise<CalendarReplan> {
  const found = mayReadCalendars(context) ? await context.em.findOne(CalendarReplan, { id }) : null;
  if (found === null) throw new DomainError('NOT_FOUND');
  return found;
}
