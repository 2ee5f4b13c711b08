/** A licence whose worker dies between the commit that grants it and its paper: one licence, one number, one file. */
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseId } from '#domain/ids.ts';
import { calendar } from '#tests/workflow/case-cast.ts';
import { clerk, leader, matter, office, step, worker as reviewer } from '#tests/workflow/family-cast.ts';
import { EngineCluster } from './engine-cluster.ts';

const CITY = '350500';
const LICENCE = 'approval.generic-licence';

let cluster: EngineCluster;
let worker: ChildProcess;
beforeAll(async () => {
  cluster = await EngineCluster.start();
  await prepareOffice();
  worker = cluster.startWorker();
});
afterAll(() => cluster.stop());

async function prepareOffice(): Promise<void> {
  const { pool } = cluster;
  await pool.query(
    `insert into jurisdiction (code, name_zh, name_en, time_zone, center_longitude, center_latitude, calendar_id)
     values ($1, '泉州市', 'Quanzhou', 'Asia/Shanghai', 118.6, 24.9, $2)`,
    [CITY, calendar.id],
  );
  await pool.query(
    `insert into working_calendar (id, version, jurisdiction, data, known_until, source, created_at)
     values ($1, $2, $3, $4, $5, 'test', now())`,
    [calendar.id, calendar.version, CITY, JSON.stringify(calendar), calendar.knownUntil],
  );
  await pool.query(
    `insert into org_unit (id, jurisdiction, code, name_zh, name_en, level, kind, department_type, division_code, valid_from)
     values ($1, $2, 'service-centre-350502', '鲤城区行政服务中心管委会', 'Licheng Service Centre', $3, $4,
       'service-centre', '350502', '2020-01-01')`,
    [office.id, CITY, office.level, office.kind],
  );
}

/** Examined, and only the decision is missing. */
async function proposed(): Promise<CaseId> {
  const { caseId } = await cluster.open(matter(LICENCE, {}, { jurisdiction: CITY }));
  await cluster.give(caseId, step(LICENCE, clerk, 'accept'));
  await cluster.give(caseId, step(LICENCE, reviewer, 'proposeGrant'));
  await expect.poll(() => issuedPapers(caseId), { timeout: 60_000 }).toEqual(['acceptance-notice', 'receipt']);
  return caseId;
}

interface Paper {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly number: string;
  readonly sha256: string;
}

async function papersOf(caseId: CaseId): Promise<readonly Paper[]> {
  const { rows } = await cluster.pool.query<Paper>(
    'select id, kind, status, number, sha256 from document where case_id = $1 order by kind',
    [caseId],
  );
  return rows;
}

const issuedPapers = async (caseId: CaseId): Promise<readonly string[]> =>
  (await papersOf(caseId)).filter(({ status }) => status === 'issued').map(({ kind }) => kind);

async function filesOf({ id }: Paper): Promise<readonly Buffer[]> {
  const folder = cluster.engines.config.filesDir;
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.includes(id));
  return Promise.all(names.map((name) => readFile(join(folder, name))));
}

async function expectOneLicence(caseId: CaseId, within: number): Promise<void> {
  const all = ['acceptance-notice', 'approval-decision', 'licence', 'receipt'];
  await expect.poll(() => issuedPapers(caseId), { timeout: within, interval: 500 }).toEqual(all);
  const paper = (await papersOf(caseId)).find(({ kind }) => kind === 'licence')!;
  const { rows: licences } = await cluster.pool.query(
    'select number, document_id, status from licence where case_id = $1',
    [caseId],
  );
  expect(licences).toEqual([{ number: paper.number, document_id: paper.id, status: 'valid' }]);
  const files = await filesOf(paper);
  expect(files.map((bytes) => createHash('sha256').update(bytes).digest('hex'))).toEqual([paper.sha256]);
}

/** Nobody writes licences until it is let go; reading goes on. */
async function holdRegister(): Promise<{ waiting(): Promise<boolean>; release(): Promise<void> }> {
  const client = await cluster.pool.connect();
  await client.query('begin');
  await client.query('lock table licence in share row exclusive mode');
  return {
    waiting: async () => {
      const { rows } = await cluster.pool.query<{ count: string }>(
        `select count(*) from pg_locks where not granted and relation = 'licence'::regclass`,
      );
      return rows[0]?.count !== '0';
    },
    release: async () => {
      await client.query('rollback');
      client.release();
    },
  };
}

const grantsOf = async (caseId: CaseId): Promise<number> =>
  (await cluster.events(caseId)).filter(({ type }) => type === 'licenceIssued').length;

describe('a worker killed with SIGKILL', () => {
  it('after the grant was stored and before anybody asked for its paper leaves one licence', async () => {
    const caseId = await proposed();
    const row = await cluster.holdRow(caseId);
    const answer = cluster.give(caseId, step(LICENCE, leader, 'grant'));
    await expect.poll(() => row.waiting(), { timeout: 30_000 }).toBe(true);
    // Stopped, not killed: the server finishes the waiting statement and the worker cannot hear of it.
    worker.kill('SIGSTOP');
    await row.release();
    await expect.poll(() => grantsOf(caseId), { timeout: 30_000 }).toBe(1);
    await cluster.kill(worker);
    expect(await issuedPapers(caseId)).not.toContain('licence');
    worker = cluster.startWorker();
    expect(await answer).toMatchObject({ state: 'granted' });
    await expectOneLicence(caseId, 60_000);
    expect(await grantsOf(caseId)).toBe(1);
  });

  it(
    'while it writes the licence into the register leaves one, with the number it was given',
    { timeout: 400_000 },
    async () => {
      const caseId = await proposed();
      const register = await holdRegister();
      await cluster.give(caseId, step(LICENCE, leader, 'grant'));
      await expect.poll(() => register.waiting(), { timeout: 60_000 }).toBe(true);
      const given = (await papersOf(caseId)).find(({ kind }) => kind === 'licence')!.number;
      expect(given).not.toBe('');
      await cluster.kill(worker);
      // What the dead worker had asked for is done by the database all the same.
      await register.release();
      worker = cluster.startWorker();
      // The server hears of the death when the attempt has had its time.
      await expectOneLicence(caseId, 300_000);
      expect((await papersOf(caseId)).find(({ kind }) => kind === 'licence')!.number).toBe(given);
    },
  );
});
