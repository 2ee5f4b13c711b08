import { ApplicationFailure } from '@temporalio/common';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CaseId } from '#domain/ids.ts';
import { move, newRequestId, report, settlingMoves } from './case-cast.ts';
import { startCaseEnvironment, type CaseEnvironment } from './case-environment.ts';
import { clerk, leader, matter, party, step, worker } from './family-cast.ts';

let env: CaseEnvironment;
beforeAll(async () => {
  env = await startCaseEnvironment();
});
afterEach(() => env.documents.recover());
afterAll(() => env.stop());

const LICENCE = 'approval.generic-licence';

const toDecision = () => [
  step(LICENCE, clerk, 'accept'),
  step(LICENCE, worker, 'proposeGrant'),
  step(LICENCE, leader, 'grant'),
];
const toClosing = () => [
  step(LICENCE, clerk, 'publish'),
  step(LICENCE, clerk, 'deliver'),
  step(LICENCE, party, 'rate'),
];
const papersToDecision = ['receipt', 'acceptance-notice', 'approval-decision', 'licence'];

const papersOf = (caseId: CaseId) => env.documents.papersOf(caseId);
/** Waits until there are so many. */
async function made(caseId: CaseId, papers: readonly string[]): Promise<void> {
  await expect.poll(() => papersOf(caseId), { timeout: 30_000 }).toEqual(papers);
}
const stateOf = async (caseId: CaseId) => (await env.state(caseId))?.state;
const statusOf = async (caseId: CaseId) => (await env.handle(caseId).describe()).status.name;

/** Holds every attempt until it is let go. */
function holdPapers(): { readonly isHeld: () => boolean; readonly letGo: () => void } {
  const gate = Promise.withResolvers<void>();
  let isHeld = false;
  env.documents.beforeIssuing = () => {
    isHeld = true;
    return gate.promise;
  };
  return { isHeld: () => isHeld, letGo: gate.resolve };
}

function failing(caseId: CaseId, times: number, failure: () => Error): void {
  let left = times;
  env.documents.beforeIssuing = async (asked) => {
    if (asked !== caseId) return;
    left -= 1;
    if (left >= 0) throw failure();
  };
}

describe('papers', () => {
  it('are made each once, in the order of the moves that ask for them, and a closed case ends', async () => {
    const { caseId } = await env.open(matter(LICENCE));
    await env.giveAll(caseId, toDecision());
    await made(caseId, papersToDecision);
    await env.giveAll(caseId, toClosing());
    await env.handle(caseId).result();
    expect(papersOf(caseId)).toEqual([...papersToDecision, 'delivery-receipt']);
  });

  it('keep nobody waiting: the answer to a move comes before its paper', async () => {
    const held = holdPapers();
    const { caseId } = await env.open(matter(LICENCE));
    expect(await env.give(caseId, step(LICENCE, clerk, 'accept'))).toMatchObject({ state: 'examining' });
    expect(papersOf(caseId)).toEqual([]);
    held.letGo();
    await made(caseId, ['receipt', 'acceptance-notice']);
  });

  it('asked for while one run is under way are made by one more, however many moves there were', async () => {
    const held = holdPapers();
    const { caseId } = await env.open(matter(LICENCE));
    await expect.poll(held.isHeld).toBe(true);
    await env.giveAll(caseId, toDecision());
    held.letGo();
    await made(caseId, papersToDecision);
    await expect.poll(() => env.documents.attemptsFor(caseId)).toBe(2);
  });

  it('are asked for by moves that issue one, not by everything that happens', async () => {
    const { caseId } = await env.open(matter(LICENCE));
    await made(caseId, ['receipt']);
    const workItemId = (await env.state(caseId))!.workItems[0]!.id;
    await env.give(caseId, { type: 'claim', requestId: newRequestId(), actor: clerk, workItemId });
    await env.give(caseId, { type: 'addNote', requestId: newRequestId(), actor: clerk, text: 'seen' });
    expect(env.documents.attemptsFor(caseId)).toBe(1);
    const incident = await env.open(report());
    await env.giveAll(incident.caseId, settlingMoves());
    await env.handle(incident.caseId).result();
    expect(env.documents.attemptsFor(incident.caseId)).toBe(0);
  });
});

describe('a paper that cannot be made', () => {
  it('is tried again until it is there, and is there once', async () => {
    const opening = matter(LICENCE);
    const { caseId } = opening;
    failing(caseId, 4, () => new Error('no room on the disk'));
    await env.open(opening);
    await env.sleep('1 hour');
    await made(caseId, ['receipt']);
    expect(env.documents.attemptsFor(caseId)).toBe(5);
  });

  it('is there once although the answer that it was made is lost', async () => {
    let lost = 2;
    env.documents.afterIssuing = async () => {
      lost -= 1;
      if (lost >= 0) throw new Error('worker lost');
    };
    const { caseId } = await env.open(matter(LICENCE));
    await env.giveAll(caseId, toDecision());
    await env.sleep('1 hour');
    await made(caseId, papersToDecision);
    expect(lost).toBeLessThan(0);
  });

  it('is tried again even when the failure was called final', async () => {
    const opening = matter(LICENCE);
    const { caseId } = opening;
    failing(caseId, 2, () => ApplicationFailure.nonRetryable('no template'));
    await env.open(opening);
    await env.sleep('1 hour');
    await made(caseId, ['receipt']);
    expect(env.documents.attemptsFor(caseId)).toBe(3);
  });

  it('keeps a closed case alive until it is there', async () => {
    const held = holdPapers();
    const { caseId } = await env.open(matter(LICENCE));
    await env.give(caseId, step(LICENCE, clerk, 'notOurs'));
    await expect.poll(held.isHeld).toBe(true);
    expect(await statusOf(caseId)).toBe('RUNNING');
    held.letGo();
    await env.handle(caseId).result();
    expect(papersOf(caseId)).toEqual(['receipt', 'non-acceptance-notice']);
  });
});

describe('a commit whose workflow task was lost', () => {
  it('has its paper all the same: what it asked for is read from what is stored', async () => {
    const { caseId } = await env.open(matter(LICENCE));
    await made(caseId, ['receipt']);
    await env.storeUnheard(caseId, step(LICENCE, clerk, 'accept'));
    await env.give(caseId, { type: 'addNote', requestId: newRequestId(), actor: clerk, text: 'seen' });
    await made(caseId, ['receipt', 'acceptance-notice']);
    expect(await stateOf(caseId)).toBe('examining');
  });
});

describe('a case given up', () => {
  it('still gets the papers of before', async () => {
    const held = holdPapers();
    const { caseId } = await env.open(matter(LICENCE));
    await env.give(caseId, step(LICENCE, clerk, 'accept'));
    await env.give(caseId, move('withdraw', party, { reason: '不再需要' }));
    expect(await env.refusal(env.give(caseId, step(LICENCE, worker, 'proposeGrant')))).toBe('CASE_CLOSED');
    held.letGo();
    await env.handle(caseId).result();
    expect(papersOf(caseId)).toEqual(['receipt', 'acceptance-notice']);
  });
});
