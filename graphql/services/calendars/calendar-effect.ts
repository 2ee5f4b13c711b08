/**
 * What a calendar version would do to the open cases: every running clock is counted by the present calendar and by the
 * new one. Read in pages of the clocks alone, so that twenty thousand cases take seconds and little memory.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import { readClock } from '#domain/clock/reading.ts';
import type { Clock, WorkingCalendar } from '#domain/clock/types.ts';
import type { Instant } from '#domain/ids.ts';

const PAGE = 500;
/** Rows shown: the largest shifts first. */
const SHOWN = 100;

export interface ClockShift {
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
  readonly later: number;
  readonly earlier: number;
  /** Milliseconds, the larger of both directions. */
  readonly biggestShift: number;
  readonly becomeCertain: number;
  readonly becomeProvisional: number;
  readonly shifts: readonly ClockShift[];
}

interface Row {
  readonly id: string;
  readonly number: string;
  readonly jurisdiction: string;
  readonly clocks: Readonly<Record<string, Clock>> | null;
}

export async function calendarEffect(
  em: EntityManager,
  jurisdiction: string,
  { from, to }: { readonly from: WorkingCalendar; readonly to: WorkingCalendar },
  now: Instant,
): Promise<CalendarEffect> {
  const tally = {
    openCases: 0,
    openElsewhere: 0,
    movedCases: 0,
    later: 0,
    earlier: 0,
    biggestShift: 0,
    becomeCertain: 0,
  };
  let becomeProvisional = 0;
  let shifts: ClockShift[] = [];
  for await (const page of openClocks(em, from.id)) {
    tally.openCases += page.length;
    for (const row of page) {
      const compared = Object.values(row.clocks ?? {}).map((clock) => compare(row.number, clock, from, to, now));
      const moved = compared.filter(({ by }) => by !== 0);
      const isOurs = row.jurisdiction === jurisdiction;
      if (!isOurs) tally.openElsewhere += 1;
      if (moved.length > 0) tally.movedCases += 1;
      tally.later += moved.filter(({ by }) => by > 0).length;
      tally.earlier += moved.filter(({ by }) => by < 0).length;
      tally.biggestShift = Math.max(tally.biggestShift, ...moved.map(({ by }) => Math.abs(by)));
      tally.becomeCertain += compared.filter(({ certainty }) => certainty > 0).length;
      becomeProvisional += compared.filter(({ certainty }) => certainty < 0).length;
      if (isOurs) shifts.push(...moved.map(({ shift }) => shift));
    }
    shifts = largest(shifts);
  }
  return { ...tally, becomeProvisional, shifts };
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

function compare(number: string, clock: Clock, from: WorkingCalendar, to: WorkingCalendar, now: Instant) {
  const running = clock.ledger.at(-1)?.kind !== 'stopped';
  const [before, after] = running ? [readClock(clock, from, now), readClock(clock, to, now)] : [null, null];
  const [dueFrom, dueTo] = [before?.dueAt ?? null, after?.dueAt ?? null];
  return {
    shift: { number, clock: clock.name, dueFrom, dueTo },
    by: dueFrom === null || dueTo === null ? 0 : dueTo - dueFrom,
    certainty: Number(before?.provisional ?? false) - Number(after?.provisional ?? false),
  };
}

const sizeOf = ({ dueFrom, dueTo }: ClockShift): number => Math.abs((dueTo ?? 0) - (dueFrom ?? 0));

const largest = (shifts: readonly ClockShift[]): ClockShift[] =>
  shifts.toSorted((left, right) => sizeOf(right) - sizeOf(left)).slice(0, SHOWN);
