import type { EntityManager } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CaseClock } from '#database/entities/case-clock.entity.ts';
import { CaseEvent } from '#database/entities/case-event.entity.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { Notice } from '#database/entities/notice.entity.ts';
import { Submission } from '#database/entities/submission.entity.ts';
import { WorkItem } from '#database/entities/work-item.entity.ts';
import { commitCase } from '#database/repositories/commit-case.ts';
import { nextCaseSerial } from '#database/repositories/next-case-serial.ts';
import { forkForApi } from '#database/session.ts';
import type { RequestId } from '#domain/ids.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { caseIn } from '../unit/kernel/stories.ts';
import { caseIdOf, storable, userId } from './case-commits.ts';

let database: TestDatabase;
let quanzhou: EntityManager;
beforeAll(async () => {
  database = await createTestDatabase();
  for (const jurisdiction of ['350500', 'boston']) {
    const story = caseIn('closed', { caseId: caseIdOf(jurisdiction), number: jurisdiction, jurisdiction });
    for (const commit of story.commits) await commitCase(database.orm, storable(commit));
  }
  quanzhou = forkForApi(database.orm, '350500');
});
afterAll(() => database.drop());

const handedIn = (jurisdiction: string) => ({
  jurisdiction,
  form: 'incident-report@1',
  data: {},
  createdBy: userId('worker'),
  createdAt: new Date(0),
  requestId: `session-${jurisdiction}` as RequestId,
});

describe('rows of another jurisdiction', () => {
  test.each([
    ['case_file', CaseFile],
    ['case_event', CaseEvent],
    ['case_clock', CaseClock],
    ['work_item', WorkItem],
    ['notice', Notice],
  ])('are invisible without any condition: %s', async (_table, type) => {
    const rows = await quanzhou.fork().find<{ jurisdiction: string }>(type as never, {});
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ jurisdiction }) => jurisdiction))).toEqual(new Set(['350500']));
  });

  test('are invisible when asked for by id, and not counted', async () => {
    expect(await quanzhou.fork().findOne(CaseFile, caseIdOf('boston'))).toBeNull();
    expect(await quanzhou.count(CaseFile, { number: 'boston' })).toBe(0);
  });

  test('cannot be written', async () => {
    await expect(quanzhou.fork().insert(Submission, handedIn('boston'))).rejects.toThrow(/row-level security/);
    await expect(quanzhou.fork().insert(Submission, handedIn('350500'))).resolves.toBeDefined();
  });
});

test.each(['reset role', 'reset all', 'discard all'])('"%s" does not lead out of the fence', async (sql) => {
  const em = quanzhou.fork();
  await em.execute(sql).catch(() => undefined);
  const [row] = await em.execute<{ count: string }[]>('select count(*) from case_file');
  expect(Number(row?.count)).toBe(1);
});

test('the API can neither write a case nor rewrite its history', async () => {
  const em = quanzhou.fork();
  await expect(em.execute('update case_file set final = false')).rejects.toThrow(/permission denied/);
  await expect(em.execute('delete from case_event')).rejects.toThrow(/permission denied/);
});

test('the API tells nobody anything of a case', async () => {
  const notice = { jurisdiction: '350500', ordinal: 0, kind: 'taskArrived', createdAt: new Date(0) } as const;
  const caseId = caseIdOf('350500');
  await expect(quanzhou.fork().insert(Notice, { ...notice, caseId, seq: 999 })).rejects.toThrow(/row-level security/);
});

test('a query of the role without a jurisdiction fails closed', async () => {
  const client = new Client({ connectionString: database.url, options: '-c role=gridcase_api' });
  await client.connect();
  try {
    await expect(client.query('select count(*) from case_file')).rejects.toThrow(/gridcase\.jurisdiction/);
    await client.query(`begin; set local gridcase.jurisdiction = '350500'; commit`);
    expect((await client.query('select id from case_file')).rowCount).toBe(0);
  } finally {
    await client.end();
  }
});

test('serials of case numbers count per city and day, and the API may draw them', async () => {
  const draws = await Promise.all(
    Array.from({ length: 20 }, () => nextCaseSerial(quanzhou.fork(), 'GI-350500', '2026-11-24')),
  );
  expect(draws.toSorted((left, right) => left - right)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(await nextCaseSerial(quanzhou.fork(), 'GI-350500', '2026-11-25')).toBe(1);
});
