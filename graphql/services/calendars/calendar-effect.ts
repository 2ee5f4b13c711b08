/**
 * What a calendar version would do to the open cases: every running clock is counted by the present calendar and by the
 * new one. Read in pages of the clocks alone, so that twenty thousand cases take seconds and little memory. Single cases
 * are told of where the reader may read them; all the others are numbers.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import { readClock } from '#domain/clock/reading.ts';
import type { Clock, WorkingCalendar } from '#domain/clock/types.ts';
import type { CaseId, Instant } from '#domain/ids.ts';

const PAGE = 500;
/** Rows shown: the largest shifts first. */
const SHOWN = 100;

export interface ClockShift {
  readonly caseId: CaseId;
  readonly number: string;
  readonly clock: string;
  readonly dueFrom: Instant | null;
  readonly dueTo: Instant | null;
}

export interface CalendarEffect {
  /** Of every jurisdiction that counts with the calendar: a replan gives it to all of them. */
  readonly openCases: number;
  /** Those of them that belong to other jurisdictions: counted, and never named. */
  readonly openElsewhere: number;
  readonly movedCases: number;
  /** Those of them that the reader may not open. */
  readonly movedUnnamed: number;
  /** From the first to the last due date that moves, as it was and as it will be. */
  readonly movedFrom: DueSpan | null;
  readonly movedTo: DueSpan | null;
  readonly later: number;
  readonly earlier: number;
  /** Milliseconds, the larger of both directions. */
  readonly biggestShift: number;
  readonly becomeCertain: number;
  readonly becomeProvisional: number;
  readonly shifts: readonly ClockShift[];
}

export interface DueSpan {
  readonly first: Instant;
  readonly last: Instant;
}

interface Reader {
  readonly jurisdiction: string;
  /** Which of these cases he may read. */
  readonly readable: (ids: readonly CaseId[]) => Promise<ReadonlySet<CaseId>>;
}

interface Row {
  readonly id: CaseId;
  readonly number: string;
  readonly jurisdiction: string;
  readonly clocks: Readonly<Record<string, Clock>> | null;
}

/** `em` is past the fence: other jurisdictions that count with the calendar are counted, and theirs stays theirs. */
export async function calendarEffect(
  em: EntityManager,
  { jurisdiction, readable }: Reader,
  { from, to }: { readonly from: WorkingCalendar; readonly to: WorkingCalendar },
  now: Instant,
): Promise<CalendarEffect> {
  const tally = {
    openCases: 0,
    openElsewhere: 0,
    movedCases: 0,
    movedUnnamed: 0,
    later: 0,
    earlier: 0,
    biggestShift: 0,
    becomeCertain: 0,
    becomeProvisional: 0,
  };
  let spans: Pick<CalendarEffect, 'movedFrom' | 'movedTo'> = { movedFrom: null, movedTo: null };
  let shifts: ClockShift[] = [];
  for await (const page of openClocks(em, from.id)) {
    const compared = page.flatMap((row) =>
      Object.values(row.clocks ?? {}).map((clock) => compare(row, clock, from, to, now)),
    );
    const moved = compared.filter(({ by }) => by !== 0);
    const movedIds = [...new Set(moved.map(({ shift }) => shift.caseId))];
    const named = await readable(movedIds);
    tally.openCases += page.length;
    tally.openElsewhere += page.filter((row) => row.jurisdiction !== jurisdiction).length;
    tally.movedCases += movedIds.length;
    tally.movedUnnamed += movedIds.length - named.size;
    tally.later += moved.filter(({ by }) => by > 0).length;
    tally.earlier += moved.filter(({ by }) => by < 0).length;
    tally.biggestShift = Math.max(tally.biggestShift, ...moved.map(({ by }) => Math.abs(by)));
    tally.becomeCertain += compared.filter(({ certainty }) => certainty > 0).length;
    tally.becomeProvisional += compared.filter(({ certainty }) => certainty < 0).length;
    spans = {
      movedFrom: spanOf(spans.movedFrom, moved, ({ dueFrom }) => dueFrom),
      movedTo: spanOf(spans.movedTo, moved, ({ dueTo }) => dueTo),
    };
    shifts = largest([...shifts, ...moved.flatMap(({ shift }) => (named.has(shift.caseId) ? [shift] : []))]);
  }
  return { ...tally, ...spans, shifts };
}

function spanOf(
  so: DueSpan | null,
  moved: readonly { readonly shift: ClockShift }[],
  dueOf: (shift: ClockShift) => Instant | null,
): DueSpan | null {
  return moved.reduce<DueSpan | null>((span, { shift }) => {
    const due = dueOf(shift);
    if (due === null) return span;
    return { first: Math.min(span?.first ?? due, due), last: Math.max(span?.last ?? due, due) };
  }, so);
}

async function* openClocks(em: EntityManager, calendarId: string): AsyncGenerator<readonly Row[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = await em.execute<Row[]>(
      `select c.id, c.number, c.jurisdiction, c.kernel -> 'clocks' as clocks from case_file c
       join jurisdiction j on j.code = c.jurisdiction
       where j.calendar_id = ? and not c.final and c.id > ? order by c.id limit ${PAGE}`,
      [calendarId, after],
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last.id;
  }
}

function compare({ id, number }: Row, clock: Clock, from: WorkingCalendar, to: WorkingCalendar, now: Instant) {
  const running = clock.ledger.at(-1)?.kind !== 'stopped';
  const [before, after] = running ? [readClock(clock, from, now), readClock(clock, to, now)] : [null, null];
  const [dueFrom, dueTo] = [before?.dueAt ?? null, after?.dueAt ?? null];
  return {
    shift: { caseId: id, number, clock: clock.name, dueFrom, dueTo },
    by: dueFrom === null || dueTo === null ? 0 : dueTo - dueFrom,
    certainty: Number(before?.provisional ?? false) - Number(after?.provisional ?? false),
  };
}

const sizeOf = ({ dueFrom, dueTo }: ClockShift): number => Math.abs((dueTo ?? 0) - (dueFrom ?? 0));

const largest = (shifts: readonly ClockShift[]): ClockShift[] =>
  shifts.toSorted((left, right) => sizeOf(right) - sizeOf(left)).slice(0, SHOWN);
