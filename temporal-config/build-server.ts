/** Builds Temporal Server and its SQL tool with Go into the cache: once per machine and version. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { childEnvironment } from '#platform/config.ts';
import type { ServerPrograms } from './find-server.ts';

export const SERVER_VERSION = '1.32.1';
export const GO_NEEDED = '1.26.8';
const MODULE = 'go.temporal.io/server';
const PROGRESS_EVERY_MS = 15_000;

type Say = (line: string) => void;

export async function buildServer(go: string, directory: string, say: Say): Promise<ServerPrograms> {
  say(`Building Temporal Server ${SERVER_VERSION} with Go: about six minutes, once…`);
  await mkdir(dirname(directory), { recursive: true });
  // Built aside and renamed, so that an interrupted build never looks complete.
  const building = await mkdtemp(`${directory}.building-`);
  try {
    await goInstall(go, `${MODULE}/cmd/server@v${SERVER_VERSION}`, building, say);
    await goInstall(go, `${MODULE}/cmd/tools/sql@v${SERVER_VERSION}`, building, say);
    await rm(directory, { recursive: true, force: true });
    await rename(building, directory);
  } finally {
    await rm(building, { recursive: true, force: true });
  }
  return { server: join(directory, 'server'), sql: join(directory, 'sql') };
}

function goInstall(go: string, target: string, directory: string, say: Say): Promise<void> {
  const name = target.slice(MODULE.length + 1, target.indexOf('@'));
  const environment = childEnvironment({ GOBIN: directory, GOFLAGS: '-mod=mod', CGO_ENABLED: '0' });
  const child = spawn(go, ['install', '-v', target], { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  const kill = () => child.kill();
  process.once('exit', kill);
  const began = Date.now();
  const lines: string[] = [];
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - began) / 1000);
    say(`  ${name}: ${lines.length} packages, ${seconds} s${lines.length === 0 ? '' : `, now ${lines.at(-1)}`}`);
  }, PROGRESS_EVERY_MS);
  child.stderr.setEncoding('utf8').on('data', (text: string) => lines.push(...text.trimEnd().split('\n')));
  return new Promise<void>((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error(lines.slice(-5).join('\n')))));
  }).finally(() => {
    clearInterval(timer);
    process.off('exit', kill);
  });
}
