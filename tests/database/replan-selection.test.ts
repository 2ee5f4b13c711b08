/** Which cases a replan finds, what it counts and what it leaves alone: other calendars, other replans, closed cases. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CalendarReplan, type ReplanCursor } from '#database/entities/calendar-replan.entity.ts';
import { CalendarReplanMove } from '#database/entities/calendar-replan-move.entity.ts';
import { CaseEvent } from '#database/entities/case-event.entity.ts';
import { Jurisdiction } from '#database/entities/jurisdiction.entity.ts';
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
  type ReplanOutcome,
} from '#database/repositories/replan-progress.ts';
import type { CaseId } from '#domain/ids.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { caseIdOf, userId, uuidOf } from './case-commits.ts';
import { caseRow, insertRows } from './case-rows.ts';

const SINCE = new Date('2026-11-02T01:00:00Z');
const names = Array.from({ length: 11 }, (_, index) => `open-${index}`);
/** Two cities count with the same calendar; a third has its own. */
const cityOf = (index: number): string => (index % 3 === 0 ? '350200' : '350500');
const openIds = names.map(caseIdOf).toSorted();
const [REPLAN, OTHER] = ['replan', 'other replan'].map(uuidOf) as [string, string];

let database: TestDatabase;
const em = () => database.orm.em.fork();

beforeAll(async () => {
  database = await createTestDatabase();
  const place = { timeZone: 'Asia/Shanghai', centerLongitude: 118.58, centerLatitude: 24.9, nameEn: '' } as const;
  await em().insertMany(Jurisdiction, [
    { code: '350500', nameZh: '泉州', ...place, calendarId: 'shared' },
    { code: '350200', nameZh: '厦门', ...place, calendarId: 'shared' },
    { code: '350100', nameZh: '福州', ...place, calendarId: 'own' },
  ]);
  const before = new Date(SINCE.getTime() - 1);
  await insertRows(database.orm, [
    ...names.map((name, index) =>
      caseRow(name, {
        jurisdiction: cityOf(index),
        kernel: { title: name } as never,
        createdAt: index < 4 ? before : new Date(SINCE.getTime() + (index - 4) * 1000),
      }),
    ),
    ...names.map((name) => caseRow(`closed ${name}`, { final: true, createdAt: SINCE })),
    ...names.map((name) => caseRow(`elsewhere ${name}`, { jurisdiction: '350100', createdAt: SINCE })),
  ]);
});
afterAll(() => database.drop());

beforeEach(async () => {
  await em().nativeDelete(CalendarReplanMove, {});
  await em().nativeDelete(CalendarReplan, {});
  const common = { jurisdiction: '350500', calendarId: 'shared', createdAt: new Date(), requestedBy: userId('admin') };
  const times = { cursor: null, startedAt: null, finishedAt: null };
  await em().insertMany(CalendarReplan, [
    { id: REPLAN, version: 2, fromVersion: 1, draftId: uuidOf('draft'), ...common, ...times },
    { id: OTHER, version: 3, fromVersion: 2, draftId: uuidOf('other draft'), ...common, ...times },
  ]);
});

const outcome = (caseId: CaseId, what: ReplanOutcome['outcome'], code = ''): ReplanOutcome => ({
  caseId,
  jurisdiction: cityOf(names.findIndex((name) => caseIdOf(name) === caseId)),
  number: caseId.slice(-8),
  outcome: what,
  code,
  dues: what === 'moved' ? [{ clock: 'handle', dueFrom: 1, dueTo: 2 }] : [],
});
const replanOf = (id: string = REPLAN) => em().findOneOrFail(CalendarReplan, { id });
const movesOf = async (replanId: string = REPLAN) =>
  (await em().find(CalendarReplanMove, { replanId }, { orderBy: { caseId: 'asc' } })).map(
    ({ caseId, outcome: what, code, jurisdiction }) => ({ caseId, what, code, jurisdiction }),
  );

async function walk<Row extends { readonly id: CaseId }>(page: (after: CaseId | null) => Promise<readonly Row[]>) {
  const rows: Row[] = [];
  for (let after: CaseId | null = null; ;) {
    const next: readonly Row[] = await page(after);
    rows.push(...next);
    expect(rows.length).toBeLessThanOrEqual(names.length);
    after = next.at(-1)?.id ?? null;
    if (after === null) return rows;
  }
}

describe('finds', () => {
  it('the open cases of every jurisdiction of the calendar, each once, whatever the size of a page', async () => {
    expect(await countOpenCases(em(), 'shared')).toBe(names.length);
    expect(await countOpenCases(em(), 'nobody')).toBe(0);
    expect(await openStatesAfter(em(), 'shared', null, 4)).toHaveLength(4);
    for (const size of [1, 4, names.length, 50]) {
      const rows = await walk((after) => openStatesAfter(em(), 'shared', after, size));
      expect(rows.map(({ id }) => id)).toEqual(openIds);
      for (const row of rows) {
        expect(row.state).toEqual({ title: row.number });
        expect(row.jurisdiction).toBe(cityOf(names.indexOf(row.number)));
      }
    }
  });

  it('of these the ones it has told nothing of: neither moved, failed nor closed in this replan', async () => {
    const [moved, failed, closed, ofAnother] = openIds as [CaseId, CaseId, CaseId, CaseId];
    await storeMoves(em(), REPLAN, [
      outcome(moved, 'moved'),
      outcome(failed, 'failed', 'ENGINE_UNAVAILABLE'),
      outcome(closed, 'closed'),
    ]);
    await storeMoves(em(), OTHER, [outcome(ofAnother, 'moved')]);
    const replan = await replanOf();
    for (const size of [1, 3, 50]) {
      const rows = await walk((after) => untoldCasesAfter(em(), replan, after, size));
      expect(rows.map(({ id }) => id)).toEqual(openIds.slice(3));
    }
  });

  it('those opened since an instant, the very instant included', async () => {
    const since = await openCasesSince(em(), 'shared', SINCE);
    expect(since.map(({ id }) => id)).toEqual(names.slice(4).map(caseIdOf).toSorted());
  });

  it('which of some cases are open by their rows', async () => {
    const asked = [caseIdOf('open-1'), caseIdOf('closed open-1'), caseIdOf('never stored')];
    expect(await openAmong(em(), asked)).toEqual(new Set([caseIdOf('open-1')]));
    expect(await openAmong(em(), [])).toEqual(new Set());
  });

  it('the failed ones of this replan, page by page', async () => {
    const failed = openIds.filter((_, index) => index % 2 === 0);
    await storeMoves(
      em(),
      REPLAN,
      openIds.toReversed().map((id) => outcome(id, failed.includes(id) ? 'failed' : 'moved')),
    );
    await storeMoves(
      em(),
      OTHER,
      openIds.map((id) => outcome(id, 'failed')),
    );
    for (const size of [1, 2, 50])
      expect(
        (await walk((after) => failedCasesAfter(em(), REPLAN, after, size))).map(({ id, number }) => [id, number]),
      ).toEqual(failed.map((id) => [id, id.slice(-8)]));
  });

  it('the dates that moved by the request that moved them, and no other event of the case', async () => {
    const [id, still, never] = openIds as [CaseId, CaseId, CaseId];
    const due = { clock: 'handle', dueFrom: 1, dueTo: 2 };
    const by = { actorUserId: null, actorUnitId: null, actorPost: null, actorOnBehalfOf: null, previousHash: '' };
    const at = { at: SINCE, jurisdiction: '350500', digest: '', engineReason: 'calendar' as const };
    const event = (caseId: CaseId, seq: number, type: string, requestId: string, data: object) => ({
      ...by,
      ...at,
      caseId,
      seq,
      type,
      data,
      requestId,
      hash: String(seq),
    });
    await em().insertMany(CaseEvent, [
      event(id, 1, 'calendarReplaced', 'version 1', { dues: [{ ...due, dueTo: 9 }] }),
      event(id, 2, 'calendarReplaced', 'version 2', { dues: [due] }),
      event(id, 3, 'noteAdded', 'version 2', { dues: [{ ...due, dueTo: 8 }] }),
      event(still, 1, 'calendarReplaced', 'version 2', {}),
    ] as never);
    const asked = [id, still, never].map((caseId) => ({ caseId, requestId: 'version 2' }));
    expect(Object.fromEntries(await duesOf(em(), asked))).toEqual({ [id]: [due], [still]: [] });
    expect((await duesOf(em(), [])).size).toBe(0);
  });
});

describe('counts', () => {
  const batch = [
    outcome(openIds[0]!, 'moved'),
    outcome(openIds[1]!, 'moved'),
    outcome(openIds[2]!, 'failed', 'ENGINE_UNAVAILABLE'),
    outcome(openIds[3]!, 'closed'),
    outcome(openIds[4]!, 'unchanged'),
  ];
  const told = [
    { caseId: openIds[0], what: 'moved', code: '' },
    { caseId: openIds[1], what: 'moved', code: '' },
    { caseId: openIds[2], what: 'failed', code: 'ENGINE_UNAVAILABLE' },
    { caseId: openIds[3], what: 'closed', code: '' },
  ];
  const end: ReplanCursor = `moving:${openIds[4]!}`;

  it('a batch once, however often it comes after a crash, and moves the cursor of its replan alone', async () => {
    expect(await countBatch(em(), REPLAN, [null, end], batch)).toBe(true);
    expect(await countBatch(em(), REPLAN, [null, end], batch)).toBe(false);
    expect(await countBatch(em(), REPLAN, [`moving:${openIds[0]!}`, openIds[9]!], batch)).toBe(false);
    expect(await replanOf()).toMatchObject({ cursor: end, done: 5, moved: 2, failed: 1 });
    expect(await movesOf()).toMatchObject(told);
    expect(await replanOf(OTHER)).toMatchObject({ cursor: null, done: 0, moved: 0, failed: 0 });
    expect(await countBatch(em(), REPLAN, [end, openIds[5]!], [outcome(openIds[5]!, 'moved')])).toBe(true);
    expect(await replanOf()).toMatchObject({ cursor: openIds[5], done: 6, moved: 3, failed: 1 });
  });

  it('a batch once though two workers have it at the same moment', async () => {
    const both = await Promise.all([1, 2].map(() => countBatch(em(), REPLAN, [null, end], batch)));
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await replanOf()).toMatchObject({ done: 5, moved: 2, failed: 1 });
  });

  it('nothing of a batch that cannot be told of: the cursor waits for it', async () => {
    const broken = { ...batch[0]!, number: null as never };
    await expect(countBatch(em(), REPLAN, [null, end], [...batch, broken])).rejects.toThrow('not-null');
    expect(await replanOf()).toMatchObject({ cursor: null, done: 0, moved: 0, failed: 0 });
    expect(await movesOf()).toEqual([]);
  });

  it('what was told of a case first, each with the jurisdiction of the case', async () => {
    await storeMoves(em(), REPLAN, batch);
    await storeMoves(em(), REPLAN, [outcome(openIds[0]!, 'failed', 'UNAVAILABLE'), outcome(openIds[4]!, 'unchanged')]);
    const moves = await movesOf();
    expect(moves).toMatchObject(told);
    expect(moves.map(({ jurisdiction }) => jurisdiction)).toEqual(batch.slice(0, 4).map((one) => one.jurisdiction));
  });
});

describe('a retry', () => {
  const [gone, again, moved, other, unchanged] = openIds as [CaseId, CaseId, CaseId, CaseId, CaseId];
  beforeEach(async () => {
    const failed = [gone, again, other, unchanged].map((id) => outcome(id, 'failed', 'ENGINE_UNAVAILABLE'));
    await countBatch(em(), REPLAN, [null, moved], [...failed, outcome(moved, 'moved')]);
    await storeMoves(em(), OTHER, [outcome(gone, 'failed', 'UNAVAILABLE')]);
  });

  it('puts what came of a case in the place of its failure, and counts what moved', async () => {
    await storeRetried(em(), REPLAN, [
      outcome(gone, 'closed'),
      outcome(again, 'failed', 'UNAVAILABLE'),
      outcome(moved, 'failed', 'UNAVAILABLE'),
      outcome(other, 'moved'),
      outcome(unchanged, 'unchanged'),
    ]);
    expect(await movesOf()).toMatchObject([
      { caseId: gone, what: 'closed', code: '' },
      { caseId: again, what: 'failed', code: 'UNAVAILABLE' },
      { caseId: moved, what: 'moved', code: '' },
      { caseId: other, what: 'moved', code: '' },
    ]);
    const told = await em().findOneOrFail(CalendarReplanMove, { replanId: REPLAN, caseId: other });
    expect(told.dues).toEqual(outcome(other, 'moved').dues);
    expect(await replanOf()).toMatchObject({ done: 5, moved: 2, failed: 4 });
    await recountFailed(em(), REPLAN);
    expect(await replanOf()).toMatchObject({ done: 5, moved: 2, failed: 1 });
    expect(await movesOf(OTHER)).toMatchObject([{ caseId: gone, what: 'failed', code: 'UNAVAILABLE' }]);
    expect(await replanOf(OTHER)).toMatchObject({ moved: 0, failed: 0 });
  });

  it('that comes again counts nothing twice', async () => {
    for (let time = 0; time < 2; time += 1) await storeRetried(em(), REPLAN, [outcome(other, 'moved')]);
    await recountFailed(em(), REPLAN);
    expect(await replanOf()).toMatchObject({ moved: 2, failed: 3 });
  });
});
