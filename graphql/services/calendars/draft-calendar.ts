/** The next version of a calendar as a draft, with everything that is wrong with it or that it would change. */
import { calendarProblems } from '#domain/clock/calendar-checks.ts';
import { parseDay } from '#domain/clock/local-date.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import { type ImportProblem, isBlocking } from '#domain/calendar/import-problems.ts';
import type { ImportedDay } from '#domain/calendar/imported-days.ts';
import { type DayChange, nextVersion } from '#domain/calendar/next-version.ts';
import { parseCalendarFile } from '#domain/calendar/parse-file.ts';
import { DomainError } from '#domain/errors.ts';
import { CalendarDraft } from '#database/entities/calendar-draft.entity.ts';
import type { WorkingCalendar as StoredCalendar } from '#database/entities/working-calendar.entity.ts';
import { timeZoneOffsets } from '#database/seeds/time-zone-offsets.ts';
import type { SignedInContext } from '../../context.ts';
import { rulesOf } from './read-calendars.ts';

export interface DraftRequest {
  /** The key of the draft: the same request makes the same draft. */
  readonly id: string;
  /** The bytes of an import file. */
  readonly file: Uint8Array | null;
  readonly days: readonly ImportedDay[];
  readonly knownUntil: string | null;
  readonly source: string;
}

export interface Drafted {
  /** Null when there are problems that forbid publishing. */
  readonly draft: CalendarDraft | null;
  readonly problems: readonly ImportProblem[];
  readonly changes: readonly DayChange[];
}

export async function draftCalendar(
  context: SignedInContext,
  base: StoredCalendar,
  request: DraftRequest,
): Promise<Drafted> {
  const { em, viewer } = context;
  const file = request.file === null ? { days: [], problems: [] } : parseCalendarFile(request.file);
  const wrongDays = request.days.filter(({ date }) => parseDay(date) === null);
  const read = [
    ...file.problems,
    ...wrongDays.map(({ date }): ImportProblem => ({ code: 'BAD_DATE', line: null, found: date })),
  ];
  if (read.some(isBlocking)) return { draft: null, problems: read, changes: [] };
  const days = [...file.days, ...request.days];
  const { knownUntil, source } = request;
  const next = nextVersion(base.data, await rulesOf(em, base), { days, knownUntil, source });
  const problems = [...read, ...next.problems];
  if (problems.some(isBlocking)) return { draft: null, problems, changes: next.changes };
  const data = withOffsets(next.calendar);
  if (calendarProblems(data).length > 0) throw new DomainError('CALENDAR_NOT_VALID', { calendar: base.id });
  const row = {
    jurisdiction: base.jurisdiction,
    calendarId: base.id,
    baseVersion: base.version,
    data,
    rules: next.rules,
    changes: next.changes,
    source,
    createdBy: viewer.userId,
    createdAt: new Date(),
  };
  const known = await em.findOne(CalendarDraft, { id: request.id }, { disableIdentityMap: true });
  if (known === null) await em.insert(CalendarDraft, { id: request.id, ...row });
  return {
    draft: known ?? (await em.findOneOrFail(CalendarDraft, { id: request.id }, { disableIdentityMap: true })),
    problems,
    changes: next.changes,
  };
}

/** A zone with summer time needs its changes up to the end of what is known; what was known before stays as it is. */
function withOffsets(calendar: WorkingCalendar): WorkingCalendar {
  const [, second] = calendar.offsets;
  if (second?.from === null || second === undefined) return calendar;
  const fromYear = new Date(second.from).getUTCFullYear();
  const toYear = Number(calendar.knownUntil.slice(0, 4)) + 1;
  const last = calendar.offsets.at(-1)?.from ?? 0;
  const later = timeZoneOffsets(calendar.timeZone, fromYear, toYear).filter(({ from }) => from !== null && from > last);
  return { ...calendar, offsets: [...calendar.offsets, ...later] };
}
