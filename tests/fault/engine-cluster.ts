/** Real Temporal, real PostgreSQL and workers as child processes that a test may kill at any moment. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { WithStartWorkflowOperation, type WorkflowHandle } from '@temporalio/client';
import { Pool } from 'pg';
import { migrate } from '#database/migrate.ts';
import type { OpenCommand } from '#domain/case/commands.ts';
import type { CaseId } from '#domain/ids.ts';
import { childEnvironment } from '#platform/config.ts';
import { ensureDatabase } from '#temporal-config/engines.ts';
import { startRealTemporal, type RealTemporal } from '#tests/support/temporal.ts';
import { calendar } from '#tests/workflow/case-cast.ts';
import {
  act,
  CASE_TASK_QUEUE,
  CASE_WORKFLOW_TYPE,
  caseWorkflowId,
  openingPolicies,
  updateIdOf,
  type ActResult,
  type CaseCommand,
  type CaseLifecycleInput,
} from '#workflows/contracts.ts';
import { isUndelivered } from '#workflows/refusals.ts';
import type { caseLifecycle } from '#workflows/index.ts';

const DELIVERIES = 5;
const root = join(import.meta.dirname, '..', '..');

export interface StoredEvent {
  readonly seq: number;
  readonly type: string;
  readonly request_id: string;
}

export class EngineCluster {
  readonly engines: RealTemporal;
  readonly pool: Pool;
  readonly #workers = new Set<ChildProcess>();

  private constructor(engines: RealTemporal, pool: Pool) {
    this.engines = engines;
    this.pool = pool;
  }

  static async start(): Promise<EngineCluster> {
    const engines = await startRealTemporal();
    await ensureDatabase(engines.postgres.urlOf('postgres'));
    await migrate(engines.postgres.urlOf('gridcase'));
    const pool = new Pool({ connectionString: engines.postgres.urlOf('gridcase'), max: 4 });
    // A test ends every connection to the database, this pool's too.
    pool.on('error', () => undefined);
    return new EngineCluster(engines, pool);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => this.kill(worker)));
    await this.pool.end();
    await this.engines.stop();
  }

  startWorker(environment: Readonly<Record<string, string>> = {}): ChildProcess {
    const worker = spawn(process.execPath, ['temporal-config/worker.ts'], {
      cwd: root,
      env: childEnvironment({ ...this.engines.environment, ...environment }),
      stdio: 'ignore',
    });
    this.#workers.add(worker);
    return worker;
  }

  /** No goodbye: the process is gone in the middle of whatever it does. */
  async kill(worker: ChildProcess): Promise<void> {
    this.#workers.delete(worker);
    if (worker.exitCode !== null || worker.signalCode !== null) return;
    const gone = once(worker, 'exit');
    worker.kill('SIGKILL');
    await gone;
  }

  handle(caseId: CaseId): WorkflowHandle<typeof caseLifecycle> {
    return this.engines.client.workflow.getHandle<typeof caseLifecycle>(caseWorkflowId(caseId));
  }

  open(command: OpenCommand): Promise<ActResult> {
    const input: CaseLifecycleInput = { caseId: command.caseId, calendar, sweptRungs: true };
    return this.engines.client.workflow.executeUpdateWithStart(act, {
      args: [command],
      updateId: updateIdOf(command),
      startWorkflowOperation: new WithStartWorkflowOperation<typeof caseLifecycle>(CASE_WORKFLOW_TYPE, {
        workflowId: caseWorkflowId(command.caseId),
        taskQueue: CASE_TASK_QUEUE,
        args: [input],
        ...openingPolicies,
      }),
    });
  }

  /** Again when the server could not deliver it, as every caller has to. */
  async give(caseId: CaseId, command: CaseCommand): Promise<ActResult> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.handle(caseId).executeUpdate(act, { args: [command], updateId: updateIdOf(command) });
      } catch (error) {
        if (attempt === DELIVERIES || !isUndelivered(error)) throw error;
      }
    }
  }

  async events(caseId: CaseId): Promise<readonly StoredEvent[]> {
    const { rows } = await this.pool.query<StoredEvent>(
      'select seq, type, request_id from case_event where case_id = $1 order by seq',
      [caseId],
    );
    return rows;
  }

  /** Holds the case's row, so that a commit waits inside the database until `release`. */
  async holdRow(caseId: CaseId): Promise<{ waiting(): Promise<boolean>; release(): Promise<void> }> {
    const client = await this.pool.connect();
    await client.query('begin');
    await client.query('select 1 from case_file where id = $1 for update', [caseId]);
    return {
      waiting: async () => {
        const { rows } = await this.pool.query<{ count: string }>(
          `select count(*) from pg_stat_activity where datname = 'gridcase' and wait_event_type = 'Lock'`,
        );
        return rows[0]?.count !== '0';
      },
      release: async () => {
        await client.query('rollback');
        client.release();
      },
    };
  }
}
