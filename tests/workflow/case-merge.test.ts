import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { CaseId } from '#domain/ids.ts';
import { idOf, move, person, report, units } from './case-cast.ts';
import { startCaseEnvironment, type CaseEnvironment } from './case-environment.ts';

let env: CaseEnvironment;
beforeAll(async () => {
  env = await startCaseEnvironment();
});
afterAll(() => env.stop());

const neighbour = person('gridWorker', units.village, '-neighbour');
const duplicateOf = (masterCaseId: CaseId) => report({ entry: 'duplicate', masterCaseId, actor: neighbour });
const mergeInto = (masterCaseId: CaseId) => move('merge', person('acceptor'), { masterCaseId });
const voiding = () => move('void', person('acceptor'), { reason: 'nothing there' });

const typesOf = (caseId: CaseId): string[] => env.recorder.eventsOf(caseId).map(({ type }) => type);
const count = (caseId: CaseId, type: string): number => typesOf(caseId).filter((other) => other === type).length;

describe('a duplicate', () => {
  it('ends when its master has taken it over, reporters and all', async () => {
    const master = await env.open(report());
    const duplicate = await env.open(duplicateOf(master.caseId));
    expect(duplicate.state).toBe('merged');
    await env.handle(duplicate.caseId).result();
    expect(await env.state(master.caseId)).toMatchObject({ state: 'reported', masterCaseId: null });
    expect((await env.state(master.caseId))?.reporters).toContain(idOf('user-village-gridWorker-neighbour'));
    expect(count(master.caseId, 'duplicateReceived')).toBe(1);
  });

  it('can be found out later, by the acceptor', async () => {
    const [master, other] = [await env.open(report()), await env.open(report())];
    expect(await env.give(other.caseId, mergeInto(master.caseId))).toMatchObject({ state: 'merged' });
    await env.handle(other.caseId).result();
    expect(count(master.caseId, 'duplicateReceived')).toBe(1);
  });

  it('comes back when its master has ended', async () => {
    const master = await env.open(report());
    await env.give(master.caseId, voiding());
    await env.handle(master.caseId).result();
    const { caseId } = await env.open(duplicateOf(master.caseId));
    await expect.poll(() => env.recorder.stateOf(caseId)).toBe('reported');
    expect(typesOf(caseId)).toContain('mergeFailed');
    expect(await env.state(caseId)).toMatchObject({ masterCaseId: null, closedAt: null });
    // It can be worked on, and its clock runs again.
    await env.sleep('10 days');
    expect((await env.state(caseId))?.overdueClocks).toEqual(['acceptance']);
    await env.give(caseId, move('void', person('acceptor', (await env.state(caseId))!.owner), { reason: 'x' }));
    await env.handle(caseId).result();
  });

  it('comes back when there never was such a master', async () => {
    const { caseId } = await env.open(duplicateOf(report().caseId));
    await expect.poll(() => env.recorder.stateOf(caseId)).toBe('reported');
  });

  it('comes back when its master is itself being merged and refuses', async () => {
    const [first, second] = [await env.open(report()), await env.open(report())];
    await Promise.all([
      env.give(first.caseId, mergeInto(second.caseId)),
      env.give(second.caseId, mergeInto(first.caseId)),
    ]);
    await env.sleep('1 hour');
    const states = [env.recorder.stateOf(first.caseId), env.recorder.stateOf(second.caseId)];
    expect(states).toContain('reported');
  });

  it('may try another master after that', async () => {
    const { caseId } = await env.open(duplicateOf(report().caseId));
    await expect.poll(() => env.recorder.stateOf(caseId)).toBe('reported');
    const master = await env.open(report());
    await env.give(caseId, mergeInto(master.caseId));
    await env.handle(caseId).result();
    expect(count(master.caseId, 'duplicateReceived')).toBe(1);
  });
});

describe('a master that cannot answer for a while', () => {
  it('is asked again and takes the duplicate over once', async () => {
    const master = await env.open(report());
    let isDown = true;
    onTestFinished(() => {
      env.recorder.beforeCommit = async () => {};
    });
    env.recorder.beforeCommit = async ({ caseId }) => {
      if (isDown && caseId === master.caseId) throw new Error('the database is down');
    };
    const duplicate = await env.open(duplicateOf(master.caseId));
    await env.sleep('10 minutes');
    expect(env.recorder.stateOf(duplicate.caseId)).toBe('merged');
    expect(count(master.caseId, 'duplicateReceived')).toBe(0);
    isDown = false;
    await env.sleep('2 minutes');
    await env.handle(duplicate.caseId).result();
    expect(count(master.caseId, 'duplicateReceived')).toBe(1);
    expect((await askings(duplicate.caseId)) > 1).toBe(true);
  });
});

/** How often the duplicate asked its master. */
async function askings(caseId: CaseId): Promise<number> {
  const { events } = await env.handle(caseId).fetchHistory();
  return events?.filter(({ signalExternalWorkflowExecutionInitiatedEventAttributes: asking }) => asking).length ?? 0;
}
