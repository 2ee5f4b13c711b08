/** The official time-skipping server, a worker with the product's workflow bundle, and a client that opens and acts. */
import { WithStartWorkflowOperation, type WorkflowHandle } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import type { OpenCommand } from '#domain/case/commands.ts';
import { withHeartbeat } from '#activities/heartbeat.ts';
import { decide } from '#domain/case/decide.ts';
import { evolve } from '#domain/case/evolve.ts';
import type { CaseState } from '#domain/case/state.ts';
import { toCommit } from '#domain/case/to-commit.ts';
import type { CaseId } from '#domain/ids.ts';
import { findDefinition } from '#domain/processes/registry.ts';
import { refusalOf } from '#workflows/refusals.ts';
import {
  act,
  caseWorkflowId,
  openingPolicies,
  reopeningPolicies,
  snapshot,
  updateIdOf,
  type ActResult,
  type CaseCommand,
  type CaseLifecycleInput,
} from '#workflows/contracts.ts';
import { bundleWorkflows } from '#temporal-config/bundle.ts';
import type { caseLifecycle } from '#workflows/index.ts';
import { calendar } from './case-cast.ts';
import { ChildOpener } from './child-opener.ts';
import { CommitRecorder } from './commit-recorder.ts';
import { DocumentIssuer } from './document-issuer.ts';
import { createTimeSkippingEnvironment } from '#tests/support/time-skipping.ts';

const quiet = new DefaultLogger('ERROR');
Runtime.install({ logger: quiet, telemetryOptions: { logging: { filter: 'ERROR' } } });
const TASK_QUEUE = 'case-engine-test';

export type CaseHandle = WorkflowHandle<typeof caseLifecycle>;

export interface CaseEnvironment {
  readonly temporal: TestWorkflowEnvironment;
  readonly recorder: CommitRecorder;
  readonly children: ChildOpener;
  readonly documents: DocumentIssuer;
  handle(caseId: string): CaseHandle;
  open(command: OpenCommand): Promise<ActResult>;
  give(caseId: string, command: CaseCommand): Promise<ActResult>;
  /** Gives a closed case a command, on the state given or the one stored last. */
  reopen(caseId: CaseId, command: CaseCommand, state?: CaseState): Promise<ActResult>;
  /** One after the other; the last answer. */
  giveAll(caseId: string, commands: readonly CaseCommand[]): Promise<ActResult | undefined>;
  /** The code a command is refused with. */
  refusal(answer: Promise<unknown>): Promise<string | null>;
  state(caseId: string): Promise<CaseState | null>;
  /** What a worker stored before it died: the workflow never heard of it, and the server delivers something else. */
  storeUnheard(caseId: CaseId, command: CaseCommand): Promise<number>;
  /** Lets virtual time pass. */
  sleep(duration: string | number): Promise<void>;
  /** Of the worker, for workflows that are no cases. */
  readonly taskQueue: string;
  stop(): Promise<void>;
}

export async function startCaseEnvironment(start = createTimeSkippingEnvironment): Promise<CaseEnvironment> {
  const [temporal, workflowBundle] = await Promise.all([start(), bundleWorkflows(quiet)]);
  const recorder = new CommitRecorder();
  const children = new ChildOpener(recorder, (command) =>
    giveWithStart(temporal, command, { caseId: command.caseId, calendar, sweptRungs: true }, openingPolicies),
  );
  const documents = new DocumentIssuer(recorder);
  const worker = await Worker.create({
    connection: temporal.nativeConnection,
    namespace: temporal.namespace ?? 'default',
    taskQueue: TASK_QUEUE,
    workflowBundle,
    activities: {
      commitTransition: recorder.commitTransition.bind(recorder),
      findEscalationRoute: recorder.findEscalationRoute.bind(recorder),
      openChildCase: children.openChildCase.bind(children),
      issueDocuments: withHeartbeat(documents.issueDocuments.bind(documents)),
      sweepLadders: recorder.sweepLadders.bind(recorder),
      beginReplan: async () => {},
      replanBatch: recorder.replanBatch.bind(recorder),
      replanLatecomers: async () => {},
      finishReplan: async () => {},
    },
  });
  const running = worker.run();

  const handle = (caseId: string): CaseHandle =>
    temporal.client.workflow.getHandle<typeof caseLifecycle>(`case/${caseId}`);
  const give = (caseId: string, command: CaseCommand): Promise<ActResult> =>
    handle(caseId).executeUpdate(act, { args: [command], updateId: updateIdOf(command) });

  return {
    temporal,
    recorder,
    children,
    documents,
    taskQueue: TASK_QUEUE,
    handle,
    give,
    open: (command) =>
      giveWithStart(temporal, command, { caseId: command.caseId, calendar, sweptRungs: true }, openingPolicies),
    reopen(caseId, command, state = recorder.commitsOf(caseId).at(-1)?.state) {
      if (state === undefined) throw new Error('nothing is stored of this case');
      return giveWithStart(
        temporal,
        command,
        { caseId, calendar, sweptRungs: true, state, reopening: true },
        reopeningPolicies,
      );
    },
    async giveAll(caseId, commands) {
      let last: ActResult | undefined;
      for (const command of commands) last = await give(caseId, command);
      return last;
    },
    async refusal(answer) {
      try {
        await answer;
        return null;
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal === null) throw error;
        return refusal.code;
      }
    },
    state: (caseId) => handle(caseId).query(snapshot),
    async storeUnheard(caseId, command) {
      const state = await handle(caseId).query(snapshot);
      if (state === null) throw new Error('not opened');
      return commitUnheard(recorder, state, command);
    },
    sleep: (duration) => temporal.sleep(duration),
    async stop() {
      worker.shutdown();
      await running;
      await temporal.teardown();
    },
  };
}

async function commitUnheard(recorder: CommitRecorder, state: CaseState, command: CaseCommand): Promise<number> {
  const definition = findDefinition(state.process, state.version);
  if (definition === null) throw new Error(`no process ${state.process}`);
  const context = { definition, calendar };
  const decision = decide(context, state, command, Date.now());
  if (!decision.ok) throw new Error(decision.refusal.code);
  const after = decision.events.reduce<CaseState>(evolve, state);
  await recorder.commitTransition(toCommit(context, state, after, decision.events));
  return after.seq;
}

function giveWithStart(
  temporal: TestWorkflowEnvironment,
  command: CaseCommand,
  input: CaseLifecycleInput,
  policies: typeof openingPolicies | typeof reopeningPolicies,
): Promise<ActResult> {
  return temporal.client.workflow.executeUpdateWithStart(act, {
    args: [command],
    updateId: updateIdOf(command),
    startWorkflowOperation: new WithStartWorkflowOperation<typeof caseLifecycle>('caseLifecycle', {
      workflowId: caseWorkflowId(input.caseId),
      taskQueue: TASK_QUEUE,
      args: [input],
      ...policies,
    }),
  });
}
