/** Builds the UI into dist/ where it is absent or older than its sources. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '..');
const SOURCES = ['admin-ui', 'domain', 'forms', 'graphql/generated', 'vite.config.ts', 'package-lock.json'];

export const viteProgram = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');

export async function buildUi(say: (line: string) => void): Promise<void> {
  const built = join(root, 'dist', 'index.html');
  if (existsSync(built) && (await stat(built)).mtimeMs >= (await newestSource())) return;
  say('Building the user interface…');
  // Built aside: a process that serves the old one, or builds at the same time, never sees half of it.
  const aside = join(root, 'node_modules', `.gridcase-ui-${process.pid}`);
  const target = ['--outDir', aside, '--emptyOutDir'];
  await run(process.execPath, [viteProgram(), 'build', '--logLevel', 'error', ...target], { cwd: root });
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await rename(aside, join(root, 'dist'));
}

async function newestSource(): Promise<number> {
  const times = await Promise.all(SOURCES.map((source) => newestIn(join(root, source))));
  return Math.max(...times);
}

async function newestIn(path: string): Promise<number> {
  const own = await stat(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const names = await readdir(path, { recursive: true });
  const times = await Promise.all(names.map(async (name) => (await stat(join(path, name))).mtimeMs));
  return Math.max(0, ...times);
}
