/**
 * The activities of a replan. It walks twice: first to the cases whose due dates move, as their rows tell, so that these
 * are right soon however many others there are; then to all that the first walk has nothing to tell of. One case that
 * refuses, hangs or has ended is counted and stops no other; only when nobody in a batch answers is the engine itself
 * away, and then the batch is tried again.
 */
import { ApplicationFailure } from '@temporalio/common';
import { Context } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import type { MikroORM } from '@mikro-orm/postgresql';
import { CalendarReplan, type ReplanCursor } from '#database/entities/calendar-replan.entity.ts';
import { WorkingCalendar as StoredCalendar } from '#database/entities/working-calendar.entity.ts';
import {
  countBatch,
  countOpenCases,
  duesOf,
  failedCasesAfter,
  openAmong,
  openCasesSince,
  openStatesAfter,
  recountFailed,
  storeMoves,
  storeRetried,
  untoldCasesAfter,
  type OpenCase,
  type ReplanOutcome,
} from '#database/repositories/replan-progress.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import type { CaseId } from '#domain/ids.ts';
import { withFailures } from './failures.ts';
import { isMovedBy } from './moved-by-calendar.ts';
import { giveCalendar, replanRequestId, type Given } from './give-calendar.ts';
import type { ReplanActivities } from './replan-contract.ts';

const BATCH_SIZE = 200;
/** Cases counted by both calendars in one go: a fraction of a millisecond each, where nothing is given to them. */
const LOOKED_AT = 500;
/** Each is a workflow task and a transaction: more at once would only wait, and would hold up people's own commands. */
const AT_ONCE = 16;
/** Attempts of a batch in which nobody answered, before its cases count as failed. */
const PATIENCE = 10;
/** Clocks of two machines differ by less. */
const MARGIN_MS = 60_000;

export interface ReplanResources {
  readonly orm: MikroORM;
  readonly client: Client;
}

export function createReplanActivities({ orm, client }: ReplanResources): ReplanActivities {
  const em = () => orm.em.fork();

  async function give(calendar: WorkingCalendar, cases: readonly OpenCase[]): Promise<ReplanOutcome[]> {
    if (cases.length === 0) return [];
    const given = new Map<string, Given>();
    const waiting = [...cases];
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        given.set(next.id, await giveCalendar(client, calendar, next.id));
        Context.current().heartbeat(given.size);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    if (isEngineAway([...given.values()]) && Context.current().info.attempt < PATIENCE) {
      throw ApplicationFailure.retryable('no case of the batch answered', 'ENGINE_UNAVAILABLE');
    }
    const requests = cases.map(({ id }) => ({ caseId: id, requestId: replanRequestId(calendar, id) }));
    const dues = await duesOf(em(), requests);
    const gone = cases.map(({ id }) => id).filter((id) => given.get(id)?.kind === 'closed');
    const orphans = await openAmong(em(), gone);
    return cases.map(({ id, number, jurisdiction }) => {
      const answer = answerOf(given.get(id), orphans.has(id));
      const moved = dues.get(id) ?? [];
      const code = answer.kind === 'failed' ? answer.code : '';
      const outcome = answer.kind === 'given' ? (moved.length > 0 ? 'moved' : 'unchanged') : answer.kind;
      return { caseId: id, number, jurisdiction, outcome, code, dues: moved };
    });
  }

  async function calendarOf({ calendarId }: CalendarReplan, version: number): Promise<WorkingCalendar> {
    return (await em().findOneOrFail(StoredCalendar, { id: calendarId, version })).data;
  }

  /** The end of a batch of the first walk; null after the last. What comes to nothing there counts in the second walk. */
  async function giveToMoving(replan: CalendarReplan, from: FirstWalk): Promise<ReplanCursor | null> {
    const cases = await openStatesAfter(em(), replan.calendarId, lookedAt(from), LOOKED_AT);
    const last = cases.at(-1)?.id;
    if (last === undefined) return null;
    const calendar = await calendarOf(replan, replan.version);
    const present = await calendarOf(replan, replan.fromVersion);
    const moving = cases.filter(({ state }) => isMovedBy(calendar, present, state));
    const told = (await give(calendar, moving)).filter(({ outcome }) => outcome !== 'unchanged');
    await countBatch(em(), replan.id, [from, `moving:${last}`], told);
    return `moving:${last}`;
  }

  async function giveToUntold(replan: CalendarReplan, from: ReplanCursor | null): Promise<ReplanCursor | null> {
    const after = isFirstWalk(from) ? null : from;
    const cases = await untoldCasesAfter(em(), replan, after, BATCH_SIZE);
    const last = cases.at(-1)?.id;
    if (last === undefined) return null;
    await countBatch(em(), replan.id, [from, last], await give(await calendarOf(replan, replan.version), cases));
    return last;
  }

  const replanOf = (id: string): Promise<CalendarReplan> => em().findOneOrFail(CalendarReplan, { id });

  return {
    beginReplan: withFailures(async (replanId) => {
      const { calendarId } = await replanOf(replanId);
      const total = await countOpenCases(em(), calendarId);
      const now = new Date();
      await em().nativeUpdate(CalendarReplan, { id: replanId, startedAt: null }, { total, startedAt: now });
    }),
    replanBatch: withFailures(async (replanId, cursor) => {
      const replan = await replanOf(replanId);
      // The workflow carries the cursor and does not look into it.
      const from = cursor as ReplanCursor | null;
      const moving = isFirstWalk(from) ? await giveToMoving(replan, from) : null;
      return moving ?? giveToUntold(replan, from);
    }),
    replanLatecomers: withFailures(async (replanId) => {
      const replan = await replanOf(replanId);
      const since = new Date(replan.createdAt.getTime() - MARGIN_MS);
      const cases = await openCasesSince(em(), replan.calendarId, since);
      await storeMoves(em(), replanId, await give(await calendarOf(replan, replan.version), cases));
    }),
    replanFailed: withFailures(async (replanId, cursor) => {
      const replan = await replanOf(replanId);
      const cases = await failedCasesAfter(em(), replanId, cursor, BATCH_SIZE);
      const last = cases.at(-1)?.id;
      if (last === undefined) return null;
      await storeRetried(em(), replanId, await give(await calendarOf(replan, replan.version), cases));
      return last;
    }),
    finishReplan: withFailures(async (replanId) => {
      await recountFailed(em(), replanId);
      await em().nativeUpdate(CalendarReplan, { id: replanId, finishedAt: null }, { finishedAt: new Date() });
    }),
  };
}

type FirstWalk = Exclude<ReplanCursor, CaseId> | null;

const isFirstWalk = (cursor: ReplanCursor | null): cursor is FirstWalk =>
  cursor === null || cursor.startsWith('moving:');

const lookedAt = (cursor: FirstWalk): CaseId | null =>
  cursor === null ? null : (cursor.slice('moving:'.length) as CaseId);

/** A case that is open in the database and has no workflow did not end: somebody must look at it. */
function answerOf(given: Given | undefined, isOrphan: boolean): Given {
  if (isOrphan) return { kind: 'failed', code: 'ENGINE_UNAVAILABLE' };
  return given ?? { kind: 'closed' };
}

const isEngineAway = (answers: readonly Given[]): boolean =>
  answers.length > 0 && answers.every((answer) => answer.kind === 'failed' && answer.code === 'ENGINE_UNAVAILABLE');
