import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AddNoteCommand } from '#domain/case/commands.ts';
import type { CaseId } from '#domain/ids.ts';
import { newRequestId, person, report, settlingMoves, units } from './case-cast.ts';
import { startCaseEnvironment, type CaseEnvironment } from './case-environment.ts';

let env: CaseEnvironment;
beforeAll(async () => {
  env = await startCaseEnvironment();
});
afterAll(() => env.stop());

const note = (text: string): AddNoteCommand => ({
  type: 'addNote',
  requestId: newRequestId(),
  actor: person('acceptor'),
  text,
});

/** The server advises a new run from 4 MiB of history on. */
const bulky = (n: number): AddNoteCommand => note(`${n} ${'x'.repeat(450_000)}`);

const runOf = async (caseId: CaseId): Promise<string> => (await env.handle(caseId).describe()).runId;

async function fillHistory(caseId: CaseId): Promise<void> {
  const before = await runOf(caseId);
  await env.giveAll(
    caseId,
    Array.from({ length: 11 }, (_, n) => bulky(n)),
  );
  await expect.poll(() => runOf(caseId), { timeout: 30_000 }).not.toBe(before);
}

describe('a long history', () => {
  it('continues in a new run with everything it knew', async () => {
    const { caseId } = await env.open(report());
    const before = await env.state(caseId);
    await fillHistory(caseId);
    const after = await env.state(caseId);
    expect(after).toEqual({ ...before, seq: before!.seq + 11, answered: after?.answered });
    await env.giveAll(caseId, settlingMoves());
    await env.handle(caseId).result();
    expect(env.recorder.stateOf(caseId)).toBe('closed');
  });

  it('does not make a repeated request happen again', async () => {
    const opening = report();
    const { caseId } = opening;
    const opened = await env.open(opening);
    const command = note('before the new run');
    const first = await env.give(caseId, command);
    await fillHistory(caseId);
    const events = env.recorder.eventsOf(caseId).length;
    expect(await env.give(caseId, command)).toEqual(first);
    expect(await env.open(opening)).toEqual(opened);
    expect(await env.refusal(env.give(caseId, { ...command, text: 'another' }))).toBe('REQUEST_REUSED');
    expect(env.recorder.eventsOf(caseId)).toHaveLength(events);
  });

  it('loses no command that arrives while the run changes', async () => {
    const { caseId, seq } = await env.open(report());
    const before = await runOf(caseId);
    const workers = Array.from({ length: 4 }, async (_, worker) => {
      for (let n = 0; n < 4; n++) await env.give(caseId, bulky(worker * 100 + n));
    });
    await Promise.all(workers);
    expect(await runOf(caseId)).not.toBe(before);
    expect(env.recorder.eventsOf(caseId).map((event) => event.seq)).toEqual(
      Array.from({ length: seq + 16 }, (_, index) => index + 1),
    );
  });

  it('keeps its timer', async () => {
    const { caseId } = await env.open(report());
    await fillHistory(caseId);
    await env.sleep('30 days');
    expect((await env.state(caseId))?.owner).toEqual(units.city);
  });
});
