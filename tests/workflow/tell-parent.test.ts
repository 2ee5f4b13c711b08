import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ChildCase } from '#domain/case/state.ts';
import type { CaseId, RequestId } from '#domain/ids.ts';
import { childReported } from '#workflows/contracts.ts';
import { startCaseEnvironment, type CaseEnvironment } from './case-environment.ts';
import {
  bureau,
  bureauClerk,
  bureauLeader,
  bureauWorker,
  clerk,
  clerkAbove,
  leader,
  leaderAbove,
  matter,
  party,
  step,
  worker,
  workerAbove,
} from './family-cast.ts';

let env: CaseEnvironment;
beforeAll(async () => {
  env = await startCaseEnvironment();
});
afterEach(() => {
  env.recorder.beforeCommit = async () => {};
});
afterAll(() => env.stop());

const APPEAL = 'petition.appeal';
const REVIEW = 'petition.review';
const LICENCE = 'approval.generic-licence';
const RECTIFICATION = 'approval.rectification';
const act = (...given: Parameters<typeof step> extends [string, ...infer Rest] ? Rest : never) =>
  step(APPEAL, ...given);

async function openedChildOf(parent: CaseId): Promise<ChildCase> {
  const child = async () => (await env.state(parent))?.children?.[0] ?? null;
  await expect.poll(async () => (await child())?.number ?? null, { timeout: 30_000 }).not.toBeNull();
  return (await child())!;
}

/** Answered by the bureau, and now under review by the office above. */
async function underReview(): Promise<{ readonly parent: CaseId; readonly child: ChildCase }> {
  const { caseId: parent } = await env.open(matter(APPEAL));
  await env.giveAll(parent, [
    act(clerk, 'transfer', { unit: bureau }),
    act(bureauClerk, 'accept'),
    act(bureauWorker, 'draftOpinion', { fields: { conclusion: 'support' } }),
    act(bureauLeader, 'issueOpinion'),
    act(party, 'askReview'),
  ]);
  return { parent, child: await openedChildOf(parent) };
}

async function revoke({ caseId }: ChildCase): Promise<void> {
  await env.giveAll(caseId, [
    step(REVIEW, clerkAbove, 'accept'),
    step(REVIEW, workerAbove, 'draft', { fields: { result: 'revoke' } }),
    step(REVIEW, leaderAbove, 'issueRevocation'),
  ]);
}

const ended = (caseId: CaseId) =>
  expect.poll(async () => (await env.handle(caseId).describe()).status.name, { timeout: 30_000 }).toBe('COMPLETED');
const told = (caseId: CaseId) => env.recorder.eventsOf(caseId).filter(({ type }) => type === 'childEnded');

describe('a review that has ended', () => {
  it('tells the case it is about, which goes on by how it ended', async () => {
    const { parent, child } = await underReview();
    expect(await env.state(child.caseId)).toMatchObject({ process: REVIEW, parentCaseId: parent, state: 'requested' });
    await revoke(child);
    await ended(child.caseId);
    await expect.poll(() => env.recorder.stateOf(parent)).toBe('handling');
    expect(told(parent)).toMatchObject([{ data: { caseId: child.caseId, state: 'revoked' } }]);
    // Sixty days anew for the opinion that has to be written again.
    expect((await env.state(parent))?.clocks['handling']).toMatchObject({ generation: 2 });
  });

  it('ends its parent when it was given up', async () => {
    const { parent, child } = await underReview();
    await env.give(child.caseId, step(REVIEW, party, 'withdraw'));
    await ended(child.caseId);
    await ended(parent);
    expect(env.recorder.stateOf(parent)).toBe('concluded');
  });

  it('tells it once however often the news arrives', async () => {
    const { parent, child } = await underReview();
    await revoke(child);
    await ended(child.caseId);
    await expect.poll(() => told(parent).length).toBe(1);
    const { seq } = (await env.state(parent))!;
    for (const requestId of ['again-1', 'again-2']) {
      await env.handle(parent).signal(childReported, {
        type: 'childEnded',
        requestId: requestId as RequestId,
        actor: { kind: 'engine', reason: 'child' },
        childCaseId: child.caseId,
        process: REVIEW,
        state: 'revoked',
      });
    }
    await env.give(parent, act(bureauWorker, 'holdHearing'));
    expect(told(parent)).toHaveLength(1);
    expect(env.recorder.eventsOf(parent).find((event) => event.seq === seq + 1)?.actor.kind).toBe('person');
  });
});

describe('a parent', () => {
  it('that cannot store the news for hours goes on when it can, and its child has not waited for it', async () => {
    const { parent, child } = await underReview();
    let isAway = true;
    env.recorder.beforeCommit = async (commit) => {
      if (isAway && commit.caseId === parent) throw new Error('the database is down');
    };
    await revoke(child);
    await ended(child.caseId);
    expect(told(parent)).toEqual([]);
    await env.sleep('3 hours');
    expect(told(parent)).toEqual([]);
    isAway = false;
    await env.sleep('1 hour');
    expect(told(parent)).toHaveLength(1);
    expect(env.recorder.stateOf(parent)).toBe('handling');
  });

  it('that has ended need not know: its child ends all the same and nothing is written to it', async () => {
    const { caseId: parent } = await env.open(matter(LICENCE));
    await env.giveAll(parent, [
      step(LICENCE, clerk, 'grantOnSpot'),
      step(LICENCE, worker, 'publish'),
      step(LICENCE, clerk, 'deliver'),
      step(LICENCE, party, 'rateBad'),
    ]);
    const child = await openedChildOf(parent);
    await env.give(parent, step(LICENCE, leader, 'closeRectified'));
    await ended(parent);
    const events = env.recorder.eventsOf(parent).length;
    await env.giveAll(child.caseId, [
      step(RECTIFICATION, clerk, 'callBack'),
      step(RECTIFICATION, worker, 'askReview'),
      step(RECTIFICATION, leader, 'findMistaken', { fields: { finding: 'mistaken' } }),
    ]);
    await ended(child.caseId);
    expect(env.recorder.stateOf(child.caseId)).toBe('mistaken');
    expect(env.recorder.eventsOf(parent)).toHaveLength(events);
  });

  it('that was lost for good does not keep its child from ending', async () => {
    const { parent, child } = await underReview();
    await env.handle(parent).terminate('by mistake');
    await revoke(child);
    await ended(child.caseId);
    expect(env.recorder.stateOf(child.caseId)).toBe('revoked');
  });

  it('goes on after news that came while the run before it was lost', async () => {
    const { parent, child } = await underReview();
    await env.storeUnheard(parent, {
      type: 'addNote',
      requestId: 'unheard' as RequestId,
      actor: clerk,
      text: 'stored by a worker that died',
    });
    await revoke(child);
    await ended(child.caseId);
    await expect.poll(() => env.recorder.stateOf(parent), { timeout: 30_000 }).toBe('handling');
    const seqs = env.recorder.eventsOf(parent).map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  });
});
