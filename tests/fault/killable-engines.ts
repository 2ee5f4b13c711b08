/** The real product's engines, each of which can be killed with SIGKILL and started again at the same address. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Pool } from 'pg';
import { migrate } from '#database/migrate.ts';
import { createOrm } from '#database/orm.ts';
import { childEnvironment } from '#platform/config.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#platform/embedded-postgres.ts';
import { ensureDatabase } from '#temporal-config/engines.ts';
import { postgresAddressOf } from '#temporal-config/server-schema.ts';
import { startTemporalServer, type TemporalServer } from '#temporal-config/temporal-server.ts';
import { startRealTemporal, type RealTemporal } from '#tests/support/temporal.ts';

export const victims = ['worker', 'temporal', 'postgres'] as const;
export type Victim = (typeof victims)[number];

const root = join(import.meta.dirname, '..', '..');
const RESTART_MS = 300;

export class KillableEngines {
  readonly engines: RealTemporal;
  readonly pool: Pool;
  readonly orm: MikroORM;
  #worker: ChildProcess;
  #postgres: EmbeddedPostgres;
  /** Null while it is the first one, which the engines stop. */
  #server: TemporalServer | null = null;
  #stopping = false;

  private constructor(engines: RealTemporal, pool: Pool) {
    this.engines = engines;
    this.pool = pool;
    this.orm = createOrm({ databaseUrl: engines.postgres.urlOf('gridcase') });
    this.#postgres = engines.postgres;
    this.#worker = this.#startWorker();
  }

  static async start(): Promise<KillableEngines> {
    const engines = await startRealTemporal({ durable: true });
    await ensureDatabase(engines.postgres.urlOf('postgres'));
    await migrate(engines.postgres.urlOf('gridcase'));
    const pool = new Pool({ connectionString: engines.postgres.urlOf('gridcase'), max: 4 });
    pool.on('error', () => undefined);
    return new KillableEngines(engines, pool);
  }

  /** Gone in the middle of whatever it does; resolves when it is there again. */
  async kill(victim: Victim): Promise<void> {
    if (victim === 'worker') return this.#killWorker();
    if (victim === 'temporal') {
      process.kill(await this.#pidIn('temporal', 'server.pid'), 'SIGKILL');
      return this.#restartServer();
    }
    await this.withoutPostgres(async () => undefined);
  }

  /** PostgreSQL is gone for as long as `meanwhile` takes. */
  async withoutPostgres(meanwhile: () => Promise<void>): Promise<void> {
    process.kill(await this.#pidIn('postgres', 'postmaster.pid'), 'SIGKILL');
    try {
      await meanwhile();
    } finally {
      await this.#restartPostgres();
      // The server may have ended for want of its database.
      if (!(await this.#isServerAlive())) await this.#restartServer();
    }
  }

  /** Temporal Server is gone for as long as `meanwhile` takes. */
  async withoutTemporal(meanwhile: () => Promise<void>): Promise<void> {
    process.kill(await this.#pidIn('temporal', 'server.pid'), 'SIGKILL');
    try {
      await meanwhile();
    } finally {
      await this.#restartServer();
    }
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#worker.kill('SIGKILL');
    await this.pool.end();
    await this.orm.close();
    await this.#server?.stop();
    if (this.#postgres !== this.engines.postgres) await this.#postgres.stop();
    await this.engines.stop();
  }

  /** As a supervisor would keep it: it comes back whatever made it end. */
  #startWorker(): ChildProcess {
    const worker = spawn(process.execPath, ['temporal-config/worker.ts'], {
      cwd: root,
      env: childEnvironment(this.engines.environment),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    worker.once('exit', () => {
      if (this.#stopping) return;
      setTimeout(() => {
        if (!this.#stopping) this.#worker = this.#startWorker();
      }, RESTART_MS);
    });
    return worker;
  }

  async #killWorker(): Promise<void> {
    const gone = this.#worker;
    if (gone.exitCode === null && gone.signalCode === null) {
      const exited = once(gone, 'exit');
      gone.kill('SIGKILL');
      await exited;
    }
    while (this.#worker === gone) await sleep(50);
  }

  async #restartPostgres(): Promise<void> {
    const { dataDir, postgres } = this.engines;
    // Nothing is left to stop; its hook on the end of this process goes.
    if (this.#postgres !== postgres) await this.#postgres.stop();
    for (;;) {
      try {
        this.#postgres = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), port: postgres.port });
        if (this.#postgres.port !== postgres.port) throw new Error(`port ${postgres.port} was taken by another`);
        return;
      } catch (error) {
        // Sessions of the killed one hold its shared memory for a moment.
        if (!/shared memory|lock file/.test(String(error))) throw error;
        await sleep(200);
      }
    }
  }

  async #restartServer(): Promise<void> {
    const { dataDir, programs, postgres, address } = this.engines;
    const port = Number(address.split(':').at(-1));
    if (this.#server !== null) await this.#server.stop();
    const database = postgresAddressOf(postgres.urlOf('postgres'));
    this.#server = await startTemporalServer({ programs, postgres: database, dataDir, port, log: () => undefined });
  }

  async #isServerAlive(): Promise<boolean> {
    try {
      return process.kill(await this.#pidIn('temporal', 'server.pid'), 0);
    } catch {
      return false;
    }
  }

  async #pidIn(...path: readonly string[]): Promise<number> {
    const text = await readFile(join(this.engines.dataDir, ...path), 'utf8');
    const pid = Number(text.split('\n')[0]);
    // 0 and negative numbers would mean a whole group of processes.
    if (!Number.isInteger(pid) || pid <= 1) throw new Error(`no process id in ${path.join('/')}`);
    return pid;
  }
}
