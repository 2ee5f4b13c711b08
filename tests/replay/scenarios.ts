/** Stories whose histories are kept: between them they use every message, timer and command of the workflow. */
import { setTimeout } from 'node:timers/promises';
import type { CaseId } from '#domain/ids.ts';
import {
  calendar,
  move,
  movesFromHandling,
  movesToHandling,
  newRequestId,
  person,
  report,
  settlingMoves,
  units,
} from '#tests/workflow/case-cast.ts';
import type { CaseEnvironment } from '#tests/workflow/case-environment.ts';
import { LADDER_SWEEP_WORKFLOW_ID, LADDER_SWEEP_WORKFLOW_TYPE } from '#workflows/contracts.ts';

/** Plays the story and names the case, or another workflow by its id, whose history is kept. */
type Scenario = (env: CaseEnvironment) => Promise<CaseId | { readonly workflowId: string }>;

const tenDays = { category: { code: 'E-01-01', limit: { value: 10, unit: 'calendarDays' } } } as const;

export const scenarios: Readonly<Record<string, Scenario>> = {
  async 'settled-by-its-village'(env) {
    const { caseId } = await env.open(report());
    await env.giveAll(caseId, settlingMoves());
    await env.handle(caseId).result();
    return caseId;
  },

  async 'climbs-to-the-city-unattended'(env) {
    const { caseId } = await env.open(report());
    await env.sleep('30 days');
    return caseId;
  },

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
