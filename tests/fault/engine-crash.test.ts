import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AddNoteCommand } from '#domain/case/commands.ts';
import type { CaseId } from '#domain/ids.ts';
import { newRequestId, person, report, settlingMoves } from '#tests/workflow/case-cast.ts';
import { EngineCluster } from './engine-cluster.ts';

let cluster: EngineCluster;
let worker: ChildProcess;
beforeAll(async () => {
  cluster = await EngineCluster.start();
  worker = cluster.startWorker();
});
afterAll(() => cluster.stop());

const note = (text: string): AddNoteCommand => ({
  type: 'addNote',
  requestId: newRequestId(),
  actor: person('acceptor'),
  text,
});

async function expectWhole(caseId: CaseId, lastSeq: number): Promise<void> {
  const events = await cluster.events(caseId);
  expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: lastSeq }, (_, index) => index + 1));
  const { rows } = await cluster.pool.query('select seq from case_file where id = $1', [caseId]);
  expect(rows).toEqual([{ seq: lastSeq }]);
}

const notesOf = async (caseId: CaseId, requestId: string): Promise<number> =>
  (await cluster.events(caseId)).filter((event) => event.request_id === requestId).length;

describe('a worker killed with SIGKILL', () => {
  it('between accepting a command and its commit loses nothing', async () => {
    const { caseId, seq } = await cluster.open(report());
    const row = await cluster.holdRow(caseId);
    const command = note('given to a worker that dies');
    const answer = cluster.give(caseId, command);
    await expect.poll(() => row.waiting(), { timeout: 60_000 }).toBe(true);
    await cluster.kill(worker);
    await row.release();
    worker = cluster.startWorker();
    expect(await answer).toMatchObject({ caseId, seq: seq + 1 });
    expect(await cluster.give(caseId, command)).toEqual(await answer);
    await expectWhole(caseId, seq + 1);
  });

  it('after the commit and before the answer does nothing twice', async () => {
    const { caseId, seq } = await cluster.open(report());
    const command = note('stored, but not answered');
    const row = await cluster.holdRow(caseId);
    const answer = cluster.give(caseId, command);
    await expect.poll(() => row.waiting(), { timeout: 60_000 }).toBe(true);
    // Stopped, not killed: the server finishes the waiting statement and the worker cannot hear of it.
    worker.kill('SIGSTOP');
    await row.release();
    await expect.poll(() => notesOf(caseId, command.requestId), { timeout: 60_000 }).toBe(1);
    await cluster.kill(worker);
    worker = cluster.startWorker();
    expect(await answer).toMatchObject({ caseId, seq: seq + 1 });
    expect(await notesOf(caseId, command.requestId)).toBe(1);
    await expectWhole(caseId, seq + 1);
  });

  it('while many cases move leaves every case whole', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => cluster.open(report())));
    const stories = opened.map(async ({ caseId }) => {
      let last = 0;
      for (const command of settlingMoves()) last = (await cluster.give(caseId, command)).seq;
      return { caseId, last };
    });
    await sleep(400);
    await cluster.kill(worker);
    worker = cluster.startWorker();
    for (const { caseId, last } of await Promise.all(stories)) await expectWhole(caseId, last);
  });
});

describe('two workers at once', () => {
  it('share the cases without doubling anything', async () => {
    const other = cluster.startWorker();
    const { caseId, seq } = await cluster.open(report());
    const notes = Array.from({ length: 20 }, (_, n) => note(`note ${n}`));
    const answers = await Promise.all(notes.map((command) => cluster.give(caseId, command)));
    expect(new Set(answers.map((answer) => answer.seq)).size).toBe(20);
    await cluster.kill(other);
    const last = await cluster.give(caseId, note('after one of them is gone'));
    await expectWhole(caseId, seq + 21);
    expect(last.seq).toBe(seq + 21);
  });
});

describe('a database that goes away', () => {
  it('for some seconds during a commit delays the answer and loses nothing', async () => {
    const { caseId, seq } = await cluster.open(report());
    const admin = new Client(cluster.engines.postgres.urlOf('postgres'));
    await admin.connect();
    try {
      await admin.query('alter database gridcase allow_connections false');
      await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = 'gridcase'`);
      const command = note('given while the database is down');
      const answer = cluster.give(caseId, command);
      const early = await Promise.race([answer.then(() => 'answered'), sleep(5_000, 'waiting')]);
      expect(early).toBe('waiting');
      await admin.query('alter database gridcase allow_connections true');
      expect(await answer).toMatchObject({ seq: seq + 1 });
      await expectWhole(caseId, seq + 1);
    } finally {
      await admin.query('alter database gridcase allow_connections true');
      await admin.end();
    }
  });
});

describe('a case that has ended', () => {
  it('answers a repeated last command as before, and a new one with "not found"', async () => {
    const { caseId } = await cluster.open(report());
    const moves = settlingMoves();
    const answers = [];
    for (const command of moves) answers.push(await cluster.give(caseId, command));
    await cluster.handle(caseId).result();
    expect(await cluster.give(caseId, moves.at(-1)!)).toEqual(answers.at(-1));
    await expect(cluster.give(caseId, note('late'))).rejects.toMatchObject({ name: 'WorkflowNotFoundError' });
  });
});
