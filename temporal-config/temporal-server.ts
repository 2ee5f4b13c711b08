/** Starts Temporal Server as a child on the given PostgreSQL. */
import { spawn, type ChildProcess } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { childEnvironment } from '#platform/config.ts';
import { freePortsBetween, isFree } from '#platform/free-port.ts';
import type { ServerPrograms } from './find-server.ts';
import { prepareServerSchema, TEMPORAL_DATABASES, type PostgresAddress } from './server-schema.ts';

export interface TemporalServerOptions {
  readonly programs: ServerPrograms;
  readonly postgres: PostgresAddress;
  /** Holds the rendered configuration, the log and the process id. */
  readonly dataDir: string;
  readonly log: (line: string) => void;
  /** The gRPC port; free ports are taken for everything else. */
  readonly port?: number;
  /** The server's dynamic configuration, a file. Absent = that of one machine. */
  readonly dynamicConfig?: string;
}

const ONE_MACHINE = join(import.meta.dirname, 'dynamicconfig', 'one-machine.yaml');

export interface TemporalServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** The server keeps its ports in smallint columns, and below the range that the system gives to outgoing connections. */
const PORTS = [20_000, 32_000] as const;
const START_TIMEOUT_MS = 90_000;
/** grpc.health.v1.HealthCheckResponse.ServingStatus */
const SERVING = '1';
const STOP_TIMEOUT_MS = 15_000;

export async function startTemporalServer(options: TemporalServerOptions): Promise<TemporalServer> {
  const directory = join(options.dataDir, 'temporal');
  await mkdir(directory, { recursive: true });
  await stopLeftoverServer(options.dataDir);
  options.log('Temporal: preparing its databases');
  await prepareServerSchema(options.programs, options.postgres);
  const port = await choosePort(options.port);
  const configFile = join(directory, 'server.yaml');
  await writeFile(configFile, await renderServerConfig(options.postgres, port, options.dynamicConfig), { mode: 0o600 });
  const address = `127.0.0.1:${port}`;
  const logFile = join(directory, 'server.log');
  const child = spawnServer(options.programs.server, configFile, logFile);
  await writeFile(join(directory, 'server.pid'), String(child.pid));
  const stop = stopper(child, directory);
  try {
    await waitUntilServing(address, child, logFile);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, stop };
}

async function choosePort(preferred: number | undefined): Promise<number> {
  if (preferred !== undefined && preferred > 0 && (await isFree(preferred))) return preferred;
  const [port] = await freePortsBetween(...PORTS, 1);
  return port!;
}

/** Fills server.yaml in. Values are JSON strings or numbers, which are YAML as well. */
export async function renderServerConfig(
  postgres: PostgresAddress,
  frontendPort: number,
  dynamicConfig = ONE_MACHINE,
): Promise<string> {
  const template = await readFile(join(import.meta.dirname, 'server.yaml'), 'utf8');
  const [http, frontendMember, matching, matchingMember, history, historyMember, worker, workerMember] =
    await freePortsBetween(...PORTS, 8);
  const values: Readonly<Record<string, string | number | undefined>> = {
    DATABASE: TEMPORAL_DATABASES[0].name,
    VISIBILITY_DATABASE: TEMPORAL_DATABASES[1].name,
    POSTGRES_ADDRESS: JSON.stringify(`${postgres.host}:${postgres.port}`),
    POSTGRES_USER: JSON.stringify(postgres.user),
    POSTGRES_PASSWORD: JSON.stringify(postgres.password),
    DYNAMIC_CONFIG: JSON.stringify(dynamicConfig),
    FRONTEND_PORT: frontendPort,
    FRONTEND_MEMBERSHIP_PORT: frontendMember,
    HTTP_PORT: http,
    MATCHING_PORT: matching,
    MATCHING_MEMBERSHIP_PORT: matchingMember,
    HISTORY_PORT: history,
    HISTORY_MEMBERSHIP_PORT: historyMember,
    WORKER_PORT: worker,
    WORKER_MEMBERSHIP_PORT: workerMember,
  };
  return template.replaceAll(/\$\{([A-Z_]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`server.yaml names an unknown value: ${name}`);
    return String(value);
  });
}

function spawnServer(program: string, configFile: string, logFile: string): ChildProcess {
  const output = openSync(logFile, 'w', 0o600);
  try {
    // Detached, so that Ctrl-C reaches only the process that stops everything in order.
    return spawn(program, ['--config-file', configFile, '--allow-no-auth', 'start'], {
      detached: true,
      stdio: ['ignore', output, output],
      // Fewer garbage collections: a quarter more throughput for some hundred megabytes.
      env: childEnvironment({ GOGC: '400' }),
    });
  } finally {
    closeSync(output);
  }
}

async function waitUntilServing(address: string, child: ChildProcess, logFile: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  const ended = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  child.once('error', () => undefined);
  while (Date.now() < deadline && !ended()) {
    try {
      const connection = await Connection.connect({ address, connectTimeout: '1s' });
      try {
        const health = await connection.healthService.check({
          service: 'temporal.api.workflowservice.v1.WorkflowService',
        });
        if (String(health.status) === SERVING) return;
      } finally {
        await connection.close();
      }
    } catch {
      // Not listening yet.
    }
    await sleep(100);
  }
  const tail = (await readFile(logFile, 'utf8').catch(() => '')).split('\n').slice(-8);
  throw new Error(
    `Temporal Server ${ended() ? 'ended' : 'did not answer'} at ${address}. Its log (${logFile}) ends:\n${tail.map((line) => line.slice(0, 300)).join('\n')}`,
  );
}

function stopper(child: ChildProcess, directory: string): () => Promise<void> {
  const kill = () => child.kill('SIGTERM');
  process.once('exit', kill);
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  return async () => {
    process.off('exit', kill);
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      // State is in PostgreSQL: ending it hard loses nothing.
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
      await exited;
      clearTimeout(timer);
    }
    await rm(join(directory, 'server.pid'), { force: true });
  };
}

/** The server of an earlier run that was killed. Its command line is checked: the id may belong to another by now. */
export async function stopLeftoverServer(dataDir: string): Promise<void> {
  const directory = join(dataDir, 'temporal');
  const pid = Number(await readFile(join(directory, 'server.pid'), 'utf8').catch(() => '0'));
  if (pid <= 0) return;
  const commandOf = async () => (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
  const ours = async () => (await commandOf()).includes(join(directory, 'server.yaml'));
  if (!(await ours())) return;
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; waited < STOP_TIMEOUT_MS && (await ours()); waited += 100) await sleep(100);
  if (await ours()) process.kill(pid, 'SIGKILL');
}
