/** Stories of the other families, recorded on the real server: papers, licences, reviews and signatures of several. */
import { setTimeout } from 'node:timers/promises';
import type { AddNoteCommand } from '#domain/case/commands.ts';
import type { CaseId, UnitId } from '#domain/ids.ts';
import type { UnitRef } from '#domain/organisation.ts';
import { idOf, newRequestId, person } from '#tests/workflow/case-cast.ts';
import type { CaseEnvironment } from '#tests/workflow/case-environment.ts';
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
} from '#tests/workflow/family-cast.ts';
import { caseWorkflowId } from '#workflows/contracts.ts';
import type { Scenario } from './scenarios.ts';

const LICENCE = 'approval.generic-licence';
const APPEAL = 'petition.appeal';
const REVIEW = 'petition.review';
const PROJECT = 'project.it';

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await setTimeout(50);
}

interface WithReview {
  readonly parent: CaseId;
  readonly child: CaseId;
}

const opinion = () => [
  step(APPEAL, bureauWorker, 'draftOpinion', { fields: { conclusion: 'support' } }),
  step(APPEAL, bureauLeader, 'issueOpinion'),
];

async function underReview(env: CaseEnvironment): Promise<WithReview> {
  const { caseId: parent } = await env.open(matter(APPEAL));
  await env.giveAll(parent, [
    step(APPEAL, clerk, 'transfer', { unit: bureau }),
    step(APPEAL, bureauClerk, 'accept'),
    ...opinion(),
    step(APPEAL, party, 'askReview'),
  ]);
  const childOf = async () => (await env.state(parent))?.children?.[0];
  await until(async () => (await childOf())?.number != null);
  return { parent, child: (await childOf())!.caseId };
}

/** Reviewed by the office above, revoked there and answered once more. */
async function reviewed(env: CaseEnvironment): Promise<WithReview> {
  const { parent, child } = await underReview(env);
  await env.giveAll(child, [
    step(REVIEW, clerkAbove, 'accept'),
    step(REVIEW, workerAbove, 'draft', { fields: { result: 'revoke' } }),
    step(REVIEW, leaderAbove, 'issueRevocation'),
  ]);
  await env.handle(child).result();
  await until(async () => (await env.state(parent))?.state === 'handling');
  await env.giveAll(parent, [...opinion(), step(APPEAL, party, 'acceptResult')]);
  await env.handle(parent).result();
  return { parent, child };
}

async function givenUp(env: CaseEnvironment): Promise<WithReview> {
  const { parent, child } = await underReview(env);
  await env.give(parent, step(APPEAL, party, 'giveUpReview'));
  await Promise.all([parent, child].map((caseId) => env.handle(caseId).result()));
  return { parent, child };
}

/** Nobody delivers the opinion until a supervision order is out; the petitioner's time begins with the receipt. */
async function deliveredLate(env: CaseEnvironment): Promise<CaseId> {
  const { caseId } = await env.open(matter(APPEAL));
  await env.giveAll(caseId, [
    step(APPEAL, clerk, 'transfer', { unit: bureau }),
    step(APPEAL, bureauClerk, 'accept'),
    ...opinion(),
  ]);
  await env.sleep('40 days');
  const received = (await env.temporal.currentTimeMs()) - 10 * 24 * 3_600_000;
  const deliveredOn = new Date(received).toISOString().slice(0, 10);
  await env.give(caseId, step(APPEAL, clerk, 'deliver', { fields: { manner: 'post', deliveredOn } }));
  await env.sleep('30 days');
  await env.handle(caseId).result();
  return caseId;
}

const cityUnit = (name: string): UnitRef => ({
  id: idOf(`unit-city-${name}`) as UnitId,
  level: 'city',
  kind: 'department',
});

/** Three departments give their opinions at once, five experts are asked and one stands aside. */
async function decidedProject(env: CaseEnvironment): Promise<CaseId> {
  const departments = ['industry', 'development-reform', 'finance'].map(cityUnit);
  const [committee, government] = [cityUnit('committee'), cityUnit('government')];
  const expert = (n: number) => person('expert', committee, `-${n}`);
  const { caseId } = await env.open(matter(PROJECT));
  await env.giveAll(caseId, [
    step(PROJECT, clerk, 'submit'),
    step(PROJECT, clerk, 'acceptMaterials'),
    step(PROJECT, worker, 'askDepartments', { units: departments }),
  ]);
  await Promise.all(departments.map((unit) => env.give(caseId, step(PROJECT, person('handler', unit), 'opine'))));
  await env.giveAll(caseId, [
    step(PROJECT, worker, 'convenePanel', { unit: committee }),
    step(PROJECT, expert(1), 'declareConflict'),
    ...[2, 3, 4].map((n) => step(PROJECT, expert(n), 'giveOpinion')),
    step(PROJECT, worker, 'concludePanel'),
    step(PROJECT, worker, 'recordMinutes', { unit: government }),
    step(PROJECT, person('unitLeader', government), 'approve'),
  ]);
  return caseId;
}

async function builtProject(env: CaseEnvironment): Promise<CaseId> {
  const caseId = await decidedProject(env);
  const built = (...[action, fields]: readonly [string, Record<string, string>?]) =>
    step(PROJECT, bureauWorker, action, fields && { fields });
  await env.giveAll(caseId, [
    step(PROJECT, worker, 'enterList', { unit: bureau, fields: { plannedCompletion: '2027-12-31' } }),
    ...['recordProcurement', 'recordContract', 'recordStart'].map((action) => built(action)),
    built('preAccept', { result: 'passed' }),
    built('recordTrialRun', { result: 'stable' }),
    built('recordSecurity', { protection: 'passed', cryptography: 'notRequired' }),
    built('applyForAcceptance'),
    step(PROJECT, worker, 'finalAccept', { fields: { result: 'passed' } }),
    step(PROJECT, leader, 'evaluate'),
  ]);
  await env.handle(caseId).result();
  return caseId;
}

const note = (): AddNoteCommand => ({ type: 'addNote', requestId: newRequestId(), actor: clerk, text: '材料已核对' });

/** The papers of the first run are held up until the history has become too long and the next run is there. */
async function continuedWithPapers(
  env: CaseEnvironment,
): Promise<{ readonly caseId: CaseId; readonly firstRun: string }> {
  const gate = Promise.withResolvers<void>();
  env.documents.beforeIssuing = () => gate.promise;
  const { caseId } = await env.open(matter(LICENCE));
  await env.give(caseId, step(LICENCE, clerk, 'accept'));
  const runOf = async () => (await env.handle(caseId).describe()).runId;
  const firstRun = await runOf();
  while ((await runOf()) === firstRun) await env.give(caseId, note());
  env.documents.recover();
  gate.resolve();
  await env.give(caseId, step(LICENCE, clerk, 'withdraw'));
  await env.handle(caseId).result();
  return { caseId, firstRun };
}

export const familyScenarios: Readonly<Record<string, Scenario>> = {
  async 'licence-granted-with-its-papers'(env) {
    const { caseId } = await env.open(matter(LICENCE));
    await env.giveAll(caseId, [
      step(LICENCE, clerk, 'accept'),
      step(LICENCE, worker, 'proposeGrant'),
      step(LICENCE, leader, 'grant'),
    ]);
    await until(async () => env.documents.papersOf(caseId).includes('licence'));
    await env.giveAll(caseId, [
      step(LICENCE, clerk, 'publish'),
      step(LICENCE, clerk, 'deliver'),
      step(LICENCE, party, 'rate'),
    ]);
    await env.handle(caseId).result();
    return caseId;
  },

  'goes-on-by-the-end-of-its-review': async (env) => (await reviewed(env)).parent,
  'review-tells-the-case-it-is-about': async (env) => (await reviewed(env)).child,
  'gives-its-review-up': async (env) => (await givenUp(env)).parent,
  'review-ends-as-its-petitioner-gave-up': async (env) => (await givenUp(env)).child,
  'project-with-opinions-and-signatures': builtProject,
};

/** On a server that skips the days nothing happens on. */
export const periodScenarios: Readonly<Record<string, Scenario>> = { 'opinion-delivered-late': deliveredLate };

/** On a server that advises a new run early. */
export const shortRunScenarios: Readonly<Record<string, Scenario>> = {
  async 'continued-with-papers-under-way'(env) {
    const { caseId, firstRun } = await continuedWithPapers(env);
    return { workflowId: caseWorkflowId(caseId), runId: firstRun };
  },

  'makes-the-papers-of-the-run-before': async (env) => (await continuedWithPapers(env)).caseId,
};
