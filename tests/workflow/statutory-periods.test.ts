/** What the law lets time decide, over the whole life of a case: nobody acts, the clock does, and the run ends. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseId } from '#domain/ids.ts';
import { startedAt } from '#domain/clock/ledger.ts';
import { dueAt } from '#domain/clock/reading.ts';
import { calendar } from './case-cast.ts';
import { startCaseEnvironment, type CaseEnvironment } from './case-environment.ts';
import {
  bureau,
  bureauClerk,
  bureauLeader,
  bureauWorker,
  clerk,
  leader,
  matter,
  processOf,
  step,
  worker,
} from './family-cast.ts';

let env: CaseEnvironment;
beforeAll(async () => {
  env = await startCaseEnvironment();
});
afterAll(() => env.stop());

const DAY = 24 * 3_600_000;
const stateOf = async (caseId: CaseId) => (await env.state(caseId))?.state;
const clockOf = async (caseId: CaseId, name: string) => (await env.state(caseId))!.clocks[name]!;

/** Up to a moment before the clock is due, where nothing has happened, then past it. */
async function passDue(caseId: CaseId, clock: string, before: string): Promise<void> {
  const due = dueAt(await clockOf(caseId, clock), calendar)!;
  await env.sleep(due - (await env.temporal.currentTimeMs()) - 60_000);
  expect(await stateOf(caseId)).toBe(before);
  await env.sleep('2 minutes');
}

const timerMoves = (caseId: CaseId): string[] =>
  env.recorder
    .eventsOf(caseId)
    .flatMap((event) => (event.type === 'moved' && event.actor.kind === 'engine' ? [event.data.action] : []));

describe('a franchise', () => {
  const FRANCHISE = 'project.franchise';
  const act = (...given: Parameters<typeof step> extends [string, ...infer Rest] ? Rest : never) =>
    step(FRANCHISE, ...given);

  it('is offered for the whole notice before anybody is chosen, and runs to its hand-over', async () => {
    const { caseId } = await env.open(matter(FRANCHISE, { userPayment: 'yes' }));
    await env.giveAll(caseId, [
      act(clerk, 'nameImplementer', { unit: bureau }),
      act(bureauWorker, 'submitPlan', { fields: { termJustified: true, governmentInput: 'none' } }),
      act(leader, 'approvePlan', { fields: { conclusion: 'agree' } }),
      act(bureauWorker, 'announce'),
    ]);
    expect((await clockOf(caseId, 'notice')).limit).toEqual(processOf(FRANCHISE).clocks['notice']?.limit);
    expect(await env.refusal(env.give(caseId, act(bureauWorker, 'select')))).toBe('ACTION_NOT_ALLOWED');
    await passDue(caseId, 'notice', 'noticing');
    expect(await stateOf(caseId)).toBe('selecting');
    expect(timerMoves(caseId)).toEqual(['noticeOver']);

    const ends = new Date((await env.temporal.currentTimeMs()) + 2_000 * DAY).toISOString().slice(0, 10);
    await env.giveAll(caseId, [
      act(bureauWorker, 'select'),
      act(bureauWorker, 'signAgreement', { fields: { endsOn: ends } }),
      act(worker, 'recordInvestment'),
      act(bureauWorker, 'recordCompletion'),
    ]);
    // Years in which nothing is due: the case waits and stays as it is.
    await env.sleep('1900 days');
    expect(await stateOf(caseId)).toBe('operating');
    await env.giveAll(caseId, [
      act(bureauWorker, 'termEnds'),
      act(bureauWorker, 'handOver', { fields: { performanceTest: 'passed' } }),
      act(leader, 'close'),
    ]);
    await env.handle(caseId).result();
    expect(env.documents.papersOf(caseId).at(-1)).toBe('completion-report');
  });
});

describe('an appeal', () => {
  const APPEAL = 'petition.appeal';
  const act = (...given: Parameters<typeof step> extends [string, ...infer Rest] ? Rest : never) =>
    step(APPEAL, ...given);

  it('is decided within sixty days, or the clock has it supervised; unreviewed it is concluded thirty days after its delivery', async () => {
    const { caseId } = await env.open(matter(APPEAL));
    await env.give(caseId, act(clerk, 'transfer', { unit: bureau }));
    // Five working days in which the bureau could have objected.
    await passDue(caseId, 'objection', 'transferred');
    expect(await stateOf(caseId)).toBe('toAccept');
    await env.give(caseId, act(bureauClerk, 'accept'));

    await passDue(caseId, 'handling', 'handling');
    expect((await env.state(caseId))?.children ?? []).toEqual([]);
    await env.sleep('9 days');
    expect((await env.state(caseId))?.children).toMatchObject([{ process: 'supervision.order', cause: 'byClock' }]);

    await env.giveAll(caseId, [
      act(bureauWorker, 'draftOpinion', { fields: { conclusion: 'explain' } }),
      act(bureauLeader, 'issueOpinion'),
    ]);
    expect((await env.state(caseId))?.overdueClocks).toContain('handling');
    // §35: the thirty days are the petitioner's from the receipt, however late the opinion reaches him.
    await env.sleep('40 days');
    expect(await stateOf(caseId)).toBe('answered');
    const deliveredOn = new Date((await env.temporal.currentTimeMs()) - 10 * DAY).toISOString().slice(0, 10);
    await env.give(caseId, act(clerk, 'deliver', { fields: { manner: 'post', deliveredOn } }));
    await passDue(caseId, 'reviewWindow', 'delivered');
    await env.handle(caseId).result();
    expect(env.recorder.stateOf(caseId)).toBe('concluded');
    expect(timerMoves(caseId)).toEqual(['lapseObjection', 'conclude']);
    expect(env.documents.papersOf(caseId)).toEqual([
      'registration-receipt',
      'transfer-notice',
      'acceptance-notice',
      'petition-opinion',
      'delivery-receipt',
    ]);
  });
});

describe('an application', () => {
  const LICENCE = 'approval.generic-licence';
  const act = (...given: Parameters<typeof step> extends [string, ...infer Rest] ? Rest : never) =>
    step(LICENCE, ...given);

  it('that nobody looks at is deemed accepted from its receipt, and unrated it closes by itself', async () => {
    const { caseId } = await env.open(matter(LICENCE));
    const received = (await env.state(caseId))!.openedAt;
    await passDue(caseId, 'completeness', 'received');
    expect(await stateOf(caseId)).toBe('examining');
    expect(startedAt(await clockOf(caseId, 'statutory'))).toBe(received);
    expect(env.documents.papersOf(caseId)).toEqual(['receipt', 'acceptance-notice']);

    await env.giveAll(caseId, [
      act(worker, 'proposeGrant'),
      act(leader, 'grant'),
      act(clerk, 'publish'),
      act(clerk, 'deliver'),
    ]);
    await passDue(caseId, 'rating', 'delivered');
    await env.handle(caseId).result();
    expect(env.recorder.stateOf(caseId)).toBe('closed');
    expect(timerMoves(caseId)).toEqual(['deemAccepted', 'closeUnrated']);
    expect(env.documents.papersOf(caseId).filter((kind) => kind === 'licence')).toHaveLength(1);
  });

  it('that is decided too late is late for ever, however it ends', async () => {
    const { caseId } = await env.open(matter(LICENCE));
    await env.give(caseId, act(clerk, 'accept'));
    await env.sleep('40 days');
    await env.giveAll(caseId, [act(worker, 'proposeGrant'), act(leader, 'grant')]);
    expect((await env.state(caseId))?.overdueClocks).toContain('statutory');
    await env.giveAll(caseId, [act(clerk, 'publish'), act(clerk, 'deliver')]);
    await env.sleep('20 days');
    await env.handle(caseId).result();
    expect(env.recorder.commitsOf(caseId).at(-1)?.state.overdueClocks).toContain('statutory');
  });
});
