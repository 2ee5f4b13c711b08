import { randomUUID } from 'node:crypto';
import { setTimeout as realTime } from 'node:timers/promises';
import { ApplicationFailure } from '@temporalio/common';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AddNoteCommand } from '#domain/case/commands.ts';
import type { CaseId } from '#domain/ids.ts';
import { act, type ActResult } from '#workflows/contracts.ts';
import { move, movesToHandling, newRequestId, person, report, units } from './case-cast.ts';
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

/**
 * Gives commands that reach the case in one workflow task: a blocked commit holds the task before them open, and what
 * arrives meanwhile is delivered together.
 */
async function together<T>(caseId: CaseId, give: () => Promise<T>): Promise<T> {
  const gate = Promise.withResolvers<void>();
  let isHeld = false;
  env.recorder.beforeCommit = () => {
    isHeld = true;
    return gate.promise;
  };
  const first = env.give(caseId, note('holds the task open'));
  await expect.poll(() => isHeld).toBe(true);
  const answers = give();
  await realTime(500);
  env.recorder.beforeCommit = async () => {};
  gate.resolve();
  await first;
  return answers;
}

describe('commands at the same time', () => {
  it('are committed one after the other in the order of their events', async () => {
    const { caseId, seq } = await env.open(report());
    const answers = together(caseId, () => Promise.all(counting(8).map((n) => env.give(caseId, note(`note ${n}`)))));
    const seqs = (await answers).map((answer) => answer.seq);
    expect(seqs.toSorted((a, b) => a - b)).toEqual(counting(8).map((n) => seq + 1 + n));
    expect(sequence(caseId)).toEqual(counting(seq + 9));
    expect(await updatesInOneTask(caseId)).toBeGreaterThan(1);
    const attempts = env.recorder.attempts.filter((attempt) => attempt.caseId === caseId).map((attempt) => attempt.seq);
    expect(attempts).toEqual(attempts.toSorted((a, b) => a - b));
  });

  it('are decided on what the one before left behind', async () => {
    const { caseId } = await env.open(report());
    const moves = ['void', 'void'].map((action) => move(action, person('acceptor'), { reason: 'twice' }));
    const answers = await together(caseId, () => Promise.allSettled(moves.map((command) => env.give(caseId, command))));
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const lost = answers.find((answer) => answer.status === 'rejected');
    expect(await env.refusal(Promise.reject(lost?.reason))).toBe('CASE_CLOSED');
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
    const command = note('once');
    const [first, second] = await together(caseId, () =>
      Promise.all([env.give(caseId, command), repeat(command, caseId)]),
    );
    expect(await updatesInOneTask(caseId)).toBe(2);
    expect(second).toEqual(first);
    expect(env.recorder.commitsOf(caseId).at(-1)?.state.seq).toBe(first.seq);
    expect(sequence(caseId)).toEqual(counting(first.seq));
  });

  it('is refused with another content', async () => {
    const { caseId } = await env.open(report());
    const command = note('one text');
    await env.give(caseId, command);
    expect(await env.refusal(env.give(caseId, { ...command, text: 'another' }))).toBe('REQUEST_REUSED');
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
  /** The timer's commits: the test server's clock stands still while a caller waits for an update. */
  it('of an hour loses nothing and doubles nothing', async () => {
    const { caseId, seq } = await env.open(report());
    let downSince: number | null = null;
    env.recorder.beforeCommit = async (commit) => {
      if (commit.caseId !== caseId) return;
      const now = await env.temporal.currentTimeMs();
      downSince ??= now;
      if (now - downSince < 60 * 60_000) throw new Error('the database is down');
    };
    await env.sleep('20 days');
    const { seq: last, owner } = (await env.state(caseId))!;
    expect(owner).not.toEqual(units.village);
    expect(sequence(caseId)).toEqual(counting(last));
    const attempts = env.recorder.attempts.filter((attempt) => attempt.caseId === caseId && attempt.seq > seq);
    const first = Math.min(...attempts.map((attempt) => attempt.seq));
    const failed = attempts.filter((attempt) => attempt.seq === first);
    expect(failed.length).toBeGreaterThan(100);
  });

  it('does not break a case whose commit was called failed for good', async () => {
    const { caseId, seq } = await env.open(report());
    let failures = 1;
    env.recorder.beforeCommit = async () => {
      if (failures-- > 0) throw ApplicationFailure.nonRetryable('constraint violated');
    };
    await env.sleep('10 days');
    expect(sequence(caseId)).toEqual(counting((await env.state(caseId))!.seq));
    expect(sequence(caseId).length).toBeGreaterThan(seq);
  });
});

describe('a commit that outlived its workflow task', () => {
  it('holds, and the command that met it is decided on top of it', async () => {
    const { caseId } = await env.open(report());
    const unheard = note('stored by a worker that died');
    const seq = await env.storeUnheard(caseId, unheard);
    expect(await env.give(caseId, note('mine'))).toMatchObject({ seq: seq + 1 });
    expect(sequence(caseId)).toEqual(counting(seq + 1));
    // Its caller, who never had an answer, asks again.
    expect(await env.give(caseId, unheard)).toMatchObject({ seq });
    expect(sequence(caseId)).toEqual(counting(seq + 1));
  });

  it('can make the command that met it impossible', async () => {
    const { caseId } = await env.open(report());
    await env.storeUnheard(caseId, move('void', person('acceptor'), { reason: 'nothing there' }));
    expect(await env.refusal(env.give(caseId, note('too late')))).toBe('CASE_CLOSED');
    await env.handle(caseId).result();
    expect(env.recorder.stateOf(caseId)).toBe('voided');
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
