import { setTimeout as realTime } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AddNoteCommand } from '#domain/case/commands.ts';
import type { CaseId } from '#domain/ids.ts';
import { newRequestId } from './case-cast.ts';
import { startCaseEnvironment, type CaseEnvironment } from './case-environment.ts';
import { clerk, leader, matter, step, worker } from './family-cast.ts';

let env: CaseEnvironment;
beforeAll(async () => {
  env = await startCaseEnvironment();
});
afterEach(() => env.documents.recover());
afterAll(() => env.stop());

const LICENCE = 'approval.generic-licence';

const papersOf = (caseId: CaseId) => env.documents.papersOf(caseId);
async function made(caseId: CaseId, papers: readonly string[]): Promise<void> {
  await expect.poll(() => papersOf(caseId), { timeout: 30_000 }).toEqual(papers);
}

/** The server advises a new run from 4 MiB of history on. Few and big: each makes the next task heavier. */
const bulky = (): AddNoteCommand => ({
  type: 'addNote',
  requestId: newRequestId(),
  actor: clerk,
  text: 'x'.repeat(1_400_000),
});

async function fillHistory(caseId: CaseId): Promise<void> {
  const runOf = async () => (await env.handle(caseId).describe()).runId;
  const before = await runOf();
  for (let n = 0; n < 4; n += 1) await env.give(caseId, bulky());
  await expect.poll(runOf, { timeout: 30_000 }).not.toBe(before);
}

describe('a run that ends with papers under way', () => {
  it('leaves them to the next, which makes each once', { timeout: 240_000 }, async () => {
    const gate = Promise.withResolvers<void>();
    let isHeld = false;
    env.documents.beforeIssuing = () => {
      isHeld = true;
      return gate.promise;
    };
    const { caseId } = await env.open(matter(LICENCE));
    await env.give(caseId, step(LICENCE, clerk, 'accept'));
    await expect.poll(() => isHeld).toBe(true);
    await fillHistory(caseId);
    expect(papersOf(caseId)).toEqual([]);
    gate.resolve();
    await made(caseId, ['receipt', 'acceptance-notice']);
    await env.giveAll(caseId, [step(LICENCE, worker, 'proposeGrant'), step(LICENCE, leader, 'grant')]);
    await made(caseId, ['receipt', 'acceptance-notice', 'approval-decision', 'licence']);
  });

  it('asks for none in the next when all are there', { timeout: 240_000 }, async () => {
    const { caseId } = await env.open(matter(LICENCE));
    await made(caseId, ['receipt']);
    await fillHistory(caseId);
    await realTime(300);
    expect(env.documents.attemptsFor(caseId)).toBe(1);
    await env.give(caseId, step(LICENCE, clerk, 'accept'));
    await made(caseId, ['receipt', 'acceptance-notice']);
  });
});
