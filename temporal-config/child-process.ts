/** A Node process of the product, kept running until it is told to stop. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { childEnvironment, type Environment } from '#platform/config.ts';

export interface ChildOptions {
  readonly name: string;
  /** Program and arguments for Node, from the root of the checkout. */
  readonly args: readonly string[];
  readonly environment: Environment;
  /** Restart when the sources change. */
  readonly watch: boolean;
  readonly say: (line: string) => void;
  /** It ended too often: the product cannot go on. */
  readonly gaveUp: (name: string) => void;
}

export interface Child {
  /** Of the process that runs now. */
  pid(): number | undefined;
  stop(): Promise<void>;
}

const root = resolve(import.meta.dirname, '..');
const STOP_TIMEOUT_MS = 20_000;
const RESTARTS = 5;
const RESTART_DELAY_MS = 1_000;
const RESTARTS_WITHIN_MS = 60_000;

export function startChild(options: ChildOptions): Child {
  let stopping = false;
  let waiting: NodeJS.Timeout | undefined;
  let current = launch(options);
  const restarts: number[] = [];
  const again = (): void => {
    current = launch(options);
    supervise();
  };
  const supervise = (): void => {
    current.once('exit', (code, signal) => {
      if (stopping) return;
      const now = Date.now();
      restarts.push(now);
      while (now - restarts[0]! > RESTARTS_WITHIN_MS) restarts.shift();
      if (restarts.length > RESTARTS) {
        options.gaveUp(options.name);
        return;
      }
      options.say(`${options.name} ended (${signal ?? `code ${code}`}): starting it again`);
      // At once the first time, then slower: what it needs may only be away for a moment.
      waiting = setTimeout(again, (restarts.length - 1) * RESTART_DELAY_MS);
    });
  };
  supervise();
  return {
    pid: () => current.pid,
    stop: async () => {
      stopping = true;
      clearTimeout(waiting);
      await endOf(current);
    },
  };
}

function launch({ args, environment, watch }: ChildOptions): ChildProcess {
  const preload = ['--import', join(import.meta.dirname, 'follow-parent.ts')];
  return spawn(process.execPath, [...(watch ? ['--watch', '--watch-preserve-output'] : []), ...preload, ...args], {
    cwd: root,
    env: childEnvironment(environment),
    // Detached, so that Ctrl-C reaches only the process that stops everything in order.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await exited;
  clearTimeout(timer);
}
