import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseId } from '#domain/ids.ts';
import { move, movesToHandling, newRequestId, person, report, settlingMoves, units } from './case-cast.ts';
import { startCaseEnvironment, type CaseEnvironment } from './case-environment.ts';

let env: CaseEnvironment;
beforeAll(async () => {
  env = await startCaseEnvironment();
});
afterAll(() => env.stop());

const supervisor = person('supervisor');
const reopening = () => move('reopen', supervisor, { reason: 'the rubbish is back' });
const typesOf = (caseId: CaseId): string[] => env.recorder.eventsOf(caseId).map(({ type }) => type);

/** Asked for and not waited for: waiting would let the virtual time run, and with it the window of the reopening. */
const ended = (caseId: CaseId) =>
  expect.poll(async () => (await env.handle(caseId).describe()).status.name, { timeout: 30_000 }).toBe('COMPLETED');

async function closedCase(): Promise<CaseId> {
  const { caseId } = await env.open(report({ version: 2 }));
  await env.giveAll(caseId, settlingMoves());
  await ended(caseId);
  return caseId;
}

describe('a closed case', () => {
  it('lives again in a run of its own and is worked on to another end', async () => {
    const caseId = await closedCase();
    expect(await env.reopen(caseId, reopening())).toMatchObject({ caseId, state: 'pendingDispatch' });
    expect(await env.state(caseId)).toMatchObject({ closedAt: null, reopenCount: 1 });
    await env.giveAll(caseId, movesToHandling().slice(1));
    await env.give(caseId, move('forceClose', supervisor, { reason: 'settled otherwise' }));
    await ended(caseId);
    const seqs = env.recorder.eventsOf(caseId).map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
    expect(typesOf(caseId).filter((type) => type === 'reopened')).toHaveLength(1);
  });

  it('has timers again, for budgets of its new life', async () => {
    const caseId = await closedCase();
    await env.reopen(caseId, reopening());
    expect((await env.state(caseId))?.owner).toEqual(units.village);
    await env.sleep('4 days');
    const { owner } = (await env.state(caseId))!;
    expect(owner.level).not.toBe('village');
    await env.give(caseId, move('forceClose', person('supervisor', owner), { reason: 'settled otherwise' }));
    await ended(caseId);
  });

  it('is reopened once by the same request given twice', async () => {
    const caseId = await closedCase();
    const [command, stored] = [reopening(), env.recorder.commitsOf(caseId).at(-1)!.state];
    const first = await env.reopen(caseId, command, stored);
    expect(await env.reopen(caseId, command, stored)).toEqual(first);
    expect(typesOf(caseId).filter((type) => type === 'reopened')).toHaveLength(1);
    await env.give(caseId, move('forceClose', supervisor, { reason: 'a mistake' }));
  });

  it('stays closed when the reopening is refused', async () => {
    const caseId = await closedCase();
    const { length } = env.recorder.eventsOf(caseId);
    const byHandler = move('reopen', person('handler'), { reason: 'x' });
    expect(await env.refusal(env.reopen(caseId, byHandler))).toBe('NOT_YOUR_POST');
    await env.sleep('60 days');
    await ended(caseId);
    expect(await env.refusal(env.reopen(caseId, reopening()))).toBe('REOPENING_WINDOW_OVER');
    expect(env.recorder.eventsOf(caseId)).toHaveLength(length);
  });

  it('is decided anew on what is stored when the caller knew an older state', async () => {
    const caseId = await closedCase();
    const stale = env.recorder.commitsOf(caseId).at(-1)!.state;
    await env.reopen(caseId, reopening());
    await env.give(caseId, move('forceClose', supervisor, { reason: 'a mistake' }));
    await ended(caseId);
    const again = move('reopen', supervisor, { reason: 'once more', requestId: newRequestId() });
    expect(await env.refusal(env.reopen(caseId, again, stale))).toBe('REOPENED_ALREADY');
    expect(typesOf(caseId).filter((type) => type === 'reopened')).toHaveLength(1);
  });
});
