import { randomUUID } from 'node:crypto';
import { setTimeout as realTime } from 'node:timers/promises';
import { ApplicationFailure } from '@temporalio/common';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AddNoteCommand } from '#domain/case/commands.ts';
import type { CaseId } from '#domain/ids.ts';
import { act, type ActResult } from '#workflows/contracts.ts';
import { move, movesToHandling, newRequestId, person, report } from './case-cast.ts';
import { startCaseEnvironment, type CaseEnvironment } from './case-environment.ts';

let env: CaseEnvironment;
beforeAll(async () => {
  env = await startCaseEnvironment();
});
afterEach(() => {
  env.recorder.beforeCommit = async () => {};
});
afterAll(() => env.stop());

const note = (text: string): AddNoteCommand => ({
  type: 'addNote',
  requestId: newRequestId(),
  actor: person('acceptor'),
  text,
});

const sequence = (caseId: CaseId): number[] => env.recorder.eventsOf(caseId).map(({ seq }) => seq);
const counting = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);

/** Past Temporal's own memory of update ids, as it is after continue-as-new. */
const repeat = (command: AddNoteCommand, caseId: CaseId): Promise<ActResult> =>
  env.handle(caseId).executeUpdate(act, { args: [command], updateId: randomUUID() });

describe('commands at the same time', () => {
  it('are committed one after the other in the order of their events', async () => {
    const { caseId, seq } = await env.open(report());
    let answers: Promise<ActResult[]> = Promise.resolve([]);
    await env.withoutWorker(async () => {
      answers = Promise.all(counting(8).map((n) => env.give(caseId, note(`note ${n}`))));
      await realTime(500);
    });
    // The first of them is slow: the others must not overtake it.
    env.recorder.beforeCommit = async ({ state }) => {
      if (state.seq === seq + 1) await realTime(300);
    };
    const seqs = (await answers).map((answer) => answer.seq);
    expect(seqs.toSorted((a, b) => a - b)).toEqual(counting(8).map((n) => seq + n));
    expect(sequence(caseId)).toEqual(counting(seq + 8));
    expect(await updatesInOneTask(caseId)).toBeGreaterThan(1);
  });

  it('are decided on what the one before left behind', async () => {
    const { caseId } = await env.open(report());
    const moves = ['void', 'void'].map((action) => move(action, person('acceptor'), { reason: 'twice' }));
    let answers: Promise<PromiseSettledResult<ActResult>[]> = Promise.resolve([]);
    await env.withoutWorker(async () => {
      answers = Promise.allSettled(moves.map((command) => env.give(caseId, command)));
      await realTime(500);
    });
    expect((await answers).map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(env.recorder.stateOf(caseId)).toBe('voided');
    await env.handle(caseId).result();
  });
});

describe('a repeated request', () => {
  it('gets the same answer and does nothing again', async () => {
    const { caseId } = await env.open(report());
    const command = note('once');
    const first = await env.give(caseId, command);
    await env.giveAll(caseId, movesToHandling());
    const events = sequence(caseId).length;
    expect(await repeat(command, caseId)).toEqual(first);
    expect(await env.give(caseId, command)).toEqual(first);
    expect(sequence(caseId)).toHaveLength(events);
  });

  it('waits for the commit of the first when that is under way', async () => {
    const { caseId } = await env.open(report());
    const open = Promise.withResolvers<void>();
    env.recorder.beforeCommit = () => open.promise;
    const command = note('once');
    const answered: string[] = [];
    const answers = Promise.all([
      env.give(caseId, command).finally(() => answered.push('first')),
      repeat(command, caseId).finally(() => answered.push('second')),
    ]);
    await realTime(500);
    expect(answered).toEqual([]);
    open.resolve();
    const [first, second] = await answers;
    expect(second).toEqual(first);
    expect(env.recorder.eventsOf(caseId).filter(({ type }) => type === 'noteAdded')).toHaveLength(1);
  });

  it('is refused with another content', async () => {
    const { caseId } = await env.open(report());
    const command = note('one text');
    await env.give(caseId, command);
    expect(await env.refusal(repeat({ ...command, text: 'another' }, caseId))).toBe('REQUEST_REUSED');
  });

  it('opens nothing a second time', async () => {
    const opening = report();
    const first = await env.open(opening);
    await env.give(opening.caseId, note('later'));
    expect(await env.open(opening)).toEqual(first);
    expect(sequence(opening.caseId)).toHaveLength((await env.state(opening.caseId))!.seq);
  });
});

describe('a database outage', () => {
  it('of half an hour loses nothing and doubles nothing', async () => {
    const { caseId, seq } = await env.open(report());
    const healsAt = (await env.temporal.currentTimeMs()) + 30 * 60_000;
    env.recorder.beforeCommit = async () => {
      if ((await env.temporal.currentTimeMs()) < healsAt) throw new Error('the database is down');
    };
    const answers = Promise.all([env.give(caseId, note('one')), env.give(caseId, note('two'))]);
    await env.sleep('20 minutes');
    expect(sequence(caseId)).toEqual(counting(seq));
    await env.sleep('15 minutes');
    expect((await answers).map((answer) => answer.seq).toSorted((a, b) => a - b)).toEqual([seq + 1, seq + 2]);
    expect(sequence(caseId)).toEqual(counting(seq + 2));
  });

  it('does not break a case whose commit was called failed for good', async () => {
    const { caseId, seq } = await env.open(report());
    let failures = 1;
    env.recorder.beforeCommit = async () => {
      if (failures-- > 0) throw ApplicationFailure.nonRetryable('constraint violated');
    };
    const answer = env.give(caseId, note('one'));
    await env.sleep('2 minutes');
    expect(await answer).toMatchObject({ seq: seq + 1 });
  });
});

describe('a cancelled run', () => {
  it('goes on: a case ends by its own rules', async () => {
    const { caseId } = await env.open(report());
    await env.handle(caseId).cancel();
    await env.giveAll(caseId, movesToHandling());
    await env.sleep('10 days');
    expect((await env.state(caseId))?.overdueClocks).toContain('handle');
  });
});

/** The largest number of updates accepted in one workflow task. */
async function updatesInOneTask(caseId: CaseId): Promise<number> {
  const { events } = await env.handle(caseId).fetchHistory();
  let [largest, current] = [0, 0];
  for (const event of events ?? []) {
    if (event.workflowTaskStartedEventAttributes) current = 0;
    if (event.workflowExecutionUpdateAcceptedEventAttributes) current++;
    largest = Math.max(largest, current);
  }
  return largest;
}
