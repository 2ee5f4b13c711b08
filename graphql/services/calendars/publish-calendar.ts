/**
 * A draft becomes the calendar in force, and every open case is told. Version, days and replan are stored together; the
 * workflow is started after that. If the process dies between the two, asking again starts it: nothing is done twice.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '#domain/errors.ts';
import { CalendarDay } from '#database/entities/calendar-day.entity.ts';
import { CalendarDraft } from '#database/entities/calendar-draft.entity.ts';
import { CalendarReplan } from '#database/entities/calendar-replan.entity.ts';
import { WorkingCalendar } from '#database/entities/working-calendar.entity.ts';
import { namedUuid } from '#platform/named-uuid.ts';
import type { SignedInContext } from '../../context.ts';
import { mayPublish } from './read-calendars.ts';
import { runReplan } from './run-replan.ts';

export async function publishCalendar(context: SignedInContext, draftId: string): Promise<CalendarReplan> {
  const draft = await context.em.findOne(CalendarDraft, { id: draftId }, { disableIdentityMap: true });
  if (draft === null) throw new DomainError('NOT_FOUND', { draft: draftId });
  if (!mayPublish(context, draft)) throw new DomainError('FORBIDDEN');
  const replan = await context.em.transactional((tx) => store(tx, draft));
  context.resources.reference.calendars.clear();
  if (replan.startedAt === null) await runReplan(context, { replanId: replan.id });
  return replan;
}

async function store(em: EntityManager, draft: CalendarDraft): Promise<CalendarReplan> {
  const { calendarId, jurisdiction, baseVersion, data } = draft;
  // Two people publishing at once follow one another: the second is told that his draft is out of date.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`calendar/${calendarId}`]);
  const before = await em.findOne(CalendarReplan, { draftId: draft.id }, { disableIdentityMap: true });
  if (before !== null) return before;
  const newest = await em.findOneOrFail(
    WorkingCalendar,
    { id: calendarId },
    { orderBy: { version: 'desc' }, disableIdentityMap: true },
  );
  if (newest.version !== baseVersion) throw new DomainError('CALENDAR_MOVED_ON', { version: newest.version });
  const { version, knownUntil } = data;
  const createdAt = new Date();
  const { source } = draft;
  await em.insert(WorkingCalendar, { id: calendarId, version, jurisdiction, data, knownUntil, source, createdAt });
  await em.insertMany(CalendarDay, await daysOf(em, draft));
  const replan = {
    id: namedUuid(`calendar-replan:${calendarId}:${version}`),
    jurisdiction,
    calendarId,
    version,
    fromVersion: baseVersion,
    draftId: draft.id,
    cursor: null,
    requestedBy: draft.createdBy,
    createdAt,
    startedAt: null,
    finishedAt: null,
  };
  await em.insert(CalendarReplan, replan);
  return em.findOneOrFail(CalendarReplan, { id: replan.id }, { disableIdentityMap: true });
}

/** Every version has all its days; who brought a day in is carried along. */
async function daysOf(em: EntityManager, { calendarId, baseVersion, data, rules, changes, createdBy }: CalendarDraft) {
  const earlier = await em.find(CalendarDay, { calendarId, version: baseVersion }, { disableIdentityMap: true });
  const broughtBy = new Map(earlier.map((day) => [day.date, day.createdBy]));
  const changed = new Set(changes.map(({ date }) => date));
  return rules.map(({ name, date, ...rule }) => ({
    calendarId,
    version: data.version,
    date,
    ...rule,
    nameZh: name.zh,
    nameEn: name.en,
    createdBy: changed.has(date) ? createdBy : (broughtBy.get(date) ?? null),
  }));
}
