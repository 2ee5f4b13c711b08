/** What a replan reads and writes. Counting and cursor move together, so a batch that comes again counts nothing. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseState } from '#domain/case/state.ts';
import type { CaseId } from '#domain/ids.ts';
import type { CalendarReplan, ReplanCursor } from '../entities/calendar-replan.entity.ts';
import type { CalendarReplanMove, StoredDue } from '../entities/calendar-replan-move.entity.ts';

export interface OpenCase {
  readonly id: CaseId;
  readonly number: string;
  readonly jurisdiction: string;
}

export type ReplanOutcome = Pick<CalendarReplanMove, 'caseId' | 'jurisdiction' | 'number' | 'code' | 'dues'> & {
  readonly outcome: CalendarReplanMove['outcome'] | 'unchanged';
};

const OPEN_CASES = `from case_file c join jurisdiction j on j.code = c.jurisdiction
  where j.calendar_id = ? and not c.final`;

export async function countOpenCases(em: EntityManager, calendarId: string): Promise<number> {
  const rows = await em.execute<{ count: string }[]>(`select count(*) as count ${OPEN_CASES}`, [calendarId]);
  return Number(rows[0]?.count ?? 0);
}

const FIRST = '00000000-0000-0000-0000-000000000000';

/** An open case with what the kernel decides on. */
export type OpenCaseState = OpenCase & { readonly state: CaseState };

export function openStatesAfter(
  em: EntityManager,
  calendarId: string,
  after: CaseId | null,
  size: number,
): Promise<OpenCaseState[]> {
  return em.execute<OpenCaseState[]>(
    `select c.id, c.number, c.jurisdiction, c.kernel as state ${OPEN_CASES} and c.id > ? order by c.id limit ${size}`,
    [calendarId, after ?? FIRST],
  );
}

/** Open cases of which the replan has nothing to tell yet: neither moved nor failed. */
export function untoldCasesAfter(
  em: EntityManager,
  { id, calendarId }: Pick<CalendarReplan, 'id' | 'calendarId'>,
  after: CaseId | null,
  size: number,
): Promise<OpenCase[]> {
  return em.execute<OpenCase[]>(
    `select c.id, c.number, c.jurisdiction ${OPEN_CASES} and c.id > ?
       and not exists (select from calendar_replan_move m where m.replan_id = ? and m.case_id = c.id)
     order by c.id limit ${size}`,
    [calendarId, after ?? FIRST, id],
  );
}

/** Cases opened since an instant: they may have been given the calendar that was in force just before. */
export function openCasesSince(em: EntityManager, calendarId: string, since: Date): Promise<OpenCase[]> {
  return em.execute<OpenCase[]>(
    `select c.id, c.number, c.jurisdiction ${OPEN_CASES} and c.created_at >= ? order by c.id`,
    [calendarId, since],
  );
}

/** Which of these cases are open by their rows. */
export async function openAmong(em: EntityManager, ids: readonly CaseId[]): Promise<ReadonlySet<CaseId>> {
  const rows = await em.execute<{ id: CaseId }[]>(
    'select c.id from case_file c join jsonb_array_elements_text(?::jsonb) as asked (id) on c.id = asked.id::uuid where not c.final',
    [JSON.stringify(ids)],
  );
  return new Set(rows.map(({ id }) => id));
}

/** The due dates that moved, as the cases' own events tell them, by case. */
export async function duesOf(
  em: EntityManager,
  requests: readonly { readonly caseId: string; readonly requestId: string }[],
): Promise<ReadonlyMap<string, readonly StoredDue[]>> {
  if (requests.length === 0) return new Map();
  const rows = await em.execute<{ case_id: string; dues: readonly StoredDue[] | null }[]>(
    `select e.case_id, e.data -> 'dues' as dues
     from jsonb_to_recordset(?::jsonb) as asked ("caseId" uuid, "requestId" text)
     join case_event e on e.case_id = asked."caseId" and e.request_id = asked."requestId"
     where e.type = 'calendarReplaced'`,
    [JSON.stringify(requests)],
  );
  return new Map(rows.map(({ case_id, dues }) => [case_id, dues ?? []]));
}

/** False when a batch from this cursor on was counted before. */
export async function countBatch(
  em: EntityManager,
  replanId: string,
  [from, to]: readonly [from: ReplanCursor | null, to: ReplanCursor],
  outcomes: readonly ReplanOutcome[],
): Promise<boolean> {
  return em.transactional(async (tx) => {
    const of = (outcome: ReplanOutcome['outcome']): number => outcomes.filter((one) => one.outcome === outcome).length;
    const counted = await tx.execute<{ id: string }[]>(
      `update calendar_replan set cursor = ?, done = done + ?, moved = moved + ?, failed = failed + ?
       where id = ? and cursor is not distinct from ? returning id`,
      [to, outcomes.length, of('moved'), of('failed'), replanId, from],
    );
    if (counted.length === 0) return false;
    await storeMoves(tx, replanId, outcomes);
    return true;
  });
}

export async function storeMoves(
  em: EntityManager,
  replanId: string,
  outcomes: readonly ReplanOutcome[],
): Promise<void> {
  const telling = outcomes.filter(({ outcome }) => outcome !== 'unchanged');
  if (telling.length === 0) return;
  await em.execute(
    `insert into calendar_replan_move (replan_id, case_id, jurisdiction, number, outcome, code, dues)
     select ?, case_id, jurisdiction, number, outcome, code, dues from jsonb_to_recordset(?::jsonb)
       as row (case_id uuid, jurisdiction text, number text, outcome text, code text, dues jsonb)
     on conflict (replan_id, case_id) do nothing`,
    [replanId, JSON.stringify(telling.map(({ caseId, ...row }) => ({ case_id: caseId, ...row })))],
  );
}

/** Cases that could not be given the calendar, in the order of their ids. */
export function failedCasesAfter(
  em: EntityManager,
  replanId: string,
  cursor: string | null,
  size: number,
): Promise<OpenCase[]> {
  const after = cursor === null ? '' : 'and case_id > ?';
  return em.execute<OpenCase[]>(
    `select case_id as id, number, jurisdiction from calendar_replan_move
     where replan_id = ? and outcome = 'failed' ${after} order by case_id limit ${size}`,
    cursor === null ? [replanId] : [replanId, cursor],
  );
}

/** What a retry did takes the place of the failure; a case that came to nothing worth telling is told of no more. */
export async function storeRetried(
  em: EntityManager,
  replanId: string,
  outcomes: readonly ReplanOutcome[],
): Promise<void> {
  const settled = outcomes.map(({ caseId, outcome, code, dues }) => ({ case_id: caseId, outcome, code, dues }));
  await em.transactional(async (tx) => {
    const moved = await tx.execute<{ outcome: string }[]>(
      `update calendar_replan_move m set outcome = row.outcome, code = row.code, dues = row.dues
       from jsonb_to_recordset(?::jsonb) as row (case_id uuid, outcome text, code text, dues jsonb)
       where m.replan_id = ? and m.case_id = row.case_id and m.outcome = 'failed' returning m.outcome`,
      [JSON.stringify(settled), replanId],
    );
    await tx.execute(`delete from calendar_replan_move where replan_id = ? and outcome = 'unchanged'`, [replanId]);
    await tx.execute('update calendar_replan set moved = moved + ? where id = ?', [
      moved.filter(({ outcome }) => outcome === 'moved').length,
      replanId,
    ]);
  });
}

/** Latecomers count in no batch, and a retry takes failures back: the list itself is what holds. */
export async function recountFailed(em: EntityManager, replanId: string): Promise<void> {
  await em.execute(
    `update calendar_replan r set failed = (select count(*) from calendar_replan_move m
       where m.replan_id = r.id and m.outcome = 'failed') where r.id = ?`,
    [replanId],
  );
}
