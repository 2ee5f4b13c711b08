/** Stories whose histories are kept: between them they use every message, timer and command of the workflow. */
import { setTimeout } from 'node:timers/promises';
import type { CaseId } from '#domain/ids.ts';
import {
  calendar,
  move,
  movesFromHandling,
  movesToHandling,
  newRequestId,
  orderByHand,
  person,
  report,
  settlingMoves,
  units,
} from '#tests/workflow/case-cast.ts';
import type { CaseEnvironment } from '#tests/workflow/case-environment.ts';
import {
  LADDER_SWEEP_WORKFLOW_ID,
  LADDER_SWEEP_WORKFLOW_TYPE,
  REPLAN_WORKFLOW_TYPE,
  replanWorkflowId,
  type ReplanInput,
} from '#workflows/contracts.ts';

/** Plays the story and names the case, or another workflow or an earlier run by its id, whose history is kept. */
export type Scenario = (
  env: CaseEnvironment,
) => Promise<CaseId | { readonly workflowId: string; readonly runId?: string }>;

const tenDays = { category: { code: 'E-01-01', limit: { value: 10, unit: 'calendarDays' } } } as const;

const filing = () => ({ submission: movesToHandling()[0]!.submission! });
const handling = () => ({ submission: movesFromHandling()[0]!.submission! });

async function issuedByHand(env: CaseEnvironment): Promise<CaseId> {
  const { caseId: parentId } = await env.open(report({ version: 2 }));
  await env.giveAll(parentId, movesToHandling());
  const { caseId } = await env.open(orderByHand((await env.state(parentId))!));
  await env.sleep('1 day');
  return caseId;
}

export const scenarios: Readonly<Record<string, Scenario>> = {
  async 'settled-by-its-village'(env) {
    const { caseId } = await env.open(report());
    await env.giveAll(caseId, settlingMoves());
    await env.handle(caseId).result();
    return caseId;
  },

  /** The same without the patch that said so before inputs did. */
  'settled-in-a-run-begun-since-the-sweep': (env) => scenarios['settled-by-its-village']!(env),

  async 'climbs-to-the-city-unattended'(env) {
    const { caseId } = await env.open(report());
    await env.sleep('30 days');
    return caseId;
  },

  async 'supervised-by-its-clock'(env) {
    const { caseId } = await env.open(report({ version: 2 }));
    await env.giveAll(caseId, movesToHandling());
    await env.giveAll(caseId, movesFromHandling().slice(0, 2));
    await env.sleep('33 days');
    await env.give(caseId, move('forceClose', person('supervisor'), { reason: 'settled elsewhere' }));
    await env.handle(caseId).result();
    return caseId;
  },

  // Recorded before orders told their parents themselves.
  'order-issued-by-hand': issuedByHand,

  'order-tells-the-case-it-is-about': issuedByHand,

  async 'extended-then-suspended'(env) {
    const { caseId } = await env.open(report(tenDays));
    await env.giveAll(caseId, movesToHandling());
    await env.give(caseId, move('requestExtension', person('handler'), { reason: 'waiting for parts' }));
    await env.give(caseId, move('grantExtension', person('dispatcher')));
    const until = (await env.temporal.currentTimeMs()) + 60 * 24 * 60 * 60_000;
    await env.give(caseId, move('requestSuspension', person('handler'), { reason: 'road works', until }));
    await env.give(caseId, move('grantSuspension', person('dispatcher')));
    await env.sleep('61 days');
    await env.giveAll(caseId, movesFromHandling());
    await env.handle(caseId).result();
    return caseId;
  },

  async 'master-takes-a-duplicate-over'(env) {
    const master = await env.open(report());
    const { caseId } = await env.open(report({ entry: 'duplicate', masterCaseId: master.caseId }));
    await env.handle(caseId).result();
    return master.caseId;
  },

  async 'duplicate-taken-over'(env) {
    const master = await env.open(report());
    const { caseId } = await env.open(report({ entry: 'duplicate', masterCaseId: master.caseId }));
    await env.handle(caseId).result();
    return caseId;
  },

  async 'duplicate-comes-back'(env) {
    const { caseId } = await env.open(report({ entry: 'duplicate', masterCaseId: report().caseId }));
    await env.sleep('1 minute');
    await env.give(caseId, move('void', person('acceptor'), { reason: 'nothing there' }));
    await env.handle(caseId).result();
    return caseId;
  },

  async 'refusals-claims-notes-and-calendar'(env) {
    const { caseId } = await env.open(report());
    const workItemId = (await env.state(caseId))!.workItems[0]!.id;
    const actor = person('acceptor');
    await env.refusal(env.give(caseId, move('void', person('handler', units.town), { reason: 'x' })));
    for (const type of ['claim', 'release'] as const) {
      await env.give(caseId, { type, requestId: newRequestId(), actor, workItemId });
    }
    await env.give(caseId, { type: 'addNote', requestId: newRequestId(), actor, text: 'looked at it' });
    await env.give(caseId, {
      type: 'replaceCalendar',
      requestId: newRequestId(),
      actor: { kind: 'engine', reason: 'clock' },
      calendar: { ...calendar, version: 2 },
    });
    return caseId;
  },

  async 'reopened-and-closed-again'(env) {
    const { caseId } = await env.open(report({ version: 2 }));
    const supervisor = person('supervisor');
    await env.give(caseId, move('file', person('acceptor'), filing()));
    await env.give(caseId, move('forceClose', supervisor, { reason: 'settled otherwise' }));
    await env.reopen(caseId, move('reopen', supervisor, { reason: 'it is back' }));
    await env.sleep('4 days');
    const { owner } = (await env.state(caseId))!;
    await env.give(caseId, move('forceClose', person('supervisor', owner), { reason: 'settled otherwise' }));
    await env.handle(caseId).result();
    return caseId;
  },

  async 'handled-by-two-units'(env) {
    const { caseId } = await env.open(report({ ...tenDays, version: 2 }));
    await env.give(caseId, move('file', person('acceptor'), filing()));
    await env.give(caseId, move('dispatchJointly', person('dispatcher'), { units: [units.town, units.village] }));
    for (const unit of [units.village, units.town]) {
      await env.sleep('1 day');
      await env.give(caseId, move('submitPart', person('handler', unit), handling()));
    }
    await env.give(caseId, move('confirmHandling', person('unitLeader', units.town)));
    await env.giveAll(caseId, movesFromHandling().slice(2));
    await env.handle(caseId).result();
    return caseId;
  },

  async 'taken-to-the-next-version'(env) {
    const { caseId } = await env.open(report(tenDays));
    await env.giveAll(caseId, movesToHandling());
    await env.sleep('3 days');
    const actor = { kind: 'engine', reason: 'upgrade' } as const;
    const again = { type: 'changeVersion', requestId: newRequestId(), actor, toVersion: 2 } as const;
    await env.give(caseId, again);
    await env.give(caseId, again);
    await env.refusal(env.give(caseId, { ...again, requestId: newRequestId() }));
    await env.sleep('9 days');
    await env.giveAll(caseId, movesFromHandling());
    await env.handle(caseId).result();
    return caseId;
  },

  async 'replan-in-three-batches'(env) {
    const input: ReplanInput = { replanId: 'r-1' };
    const workflowId = replanWorkflowId(input.replanId);
    const { client } = env.temporal;
    const options = { workflowId, taskQueue: env.taskQueue, args: [input] };
    await client.workflow.execute(REPLAN_WORKFLOW_TYPE, options);
    return { workflowId };
  },

  async 'ladder-sweep-shifts'(env) {
    const handle = await env.temporal.client.workflow.start(LADDER_SWEEP_WORKFLOW_TYPE, {
      workflowId: LADDER_SWEEP_WORKFLOW_ID,
      taskQueue: env.taskQueue,
    });
    while (env.recorder.shifts < 3) await setTimeout(20);
    await handle.terminate();
    return { workflowId: handle.workflowId };
  },
};
