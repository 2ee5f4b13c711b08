/** `npm test`: every kind of test, then one line with the totals. */
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { childEnvironment, currentEnvironment, type Environment } from '#platform/config.ts';
import { findChromium } from './support/chromium.ts';
import { playwrightTotals, vitestTotals, type Totals } from './support/test-reports.ts';

const root = resolve(import.meta.dirname, '..');
const programOf = (name: string, file: string): string =>
  join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), file);

/** At once: those against servers wait for most of their time, those that kill servers for nearly all of it. */
const GROUPS = [['integration'], ['fault'], ['unit', 'architecture', 'ui', 'database', 'workflow']] as const;
const WITHOUT_SERVERS: readonly string[] = ['unit', 'architecture', 'ui', 'database'];

async function runGroups(directory: string, chosen: readonly string[]): Promise<Totals[]> {
  const groups = GROUPS.map((group) => group.filter((name) => chosen.length === 0 || chosen.includes(name)));
  // The first is watched as it goes; two would print into each other.
  const [first = [], ...beside] = groups.filter((group) => group.length > 0);
  const logOf = (group: readonly string[]): string => join(directory, `${group[0]}.log`);
  const done = await Promise.all([
    runVitest(directory, first),
    ...beside.map((group) => runVitest(directory, group, logOf(group))),
  ]);
  for (const group of beside) process.stdout.write(await readFile(logOf(group), 'utf8'));
  return done;
}

async function runVitest(directory: string, projects: readonly string[], log?: string): Promise<Totals> {
  const file = join(directory, `${projects[0]}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run([programOf('vitest', 'vitest.mjs'), 'run', ...reporters, ...chosen], {}, log);
  return vitestTotals(file, code);
}

async function runPlaywright(directory: string, chromium: string): Promise<Totals> {
  const file = join(directory, 'playwright.json');
  const environment = { PLAYWRIGHT_JSON_OUTPUT_NAME: file, CHROMIUM_PATH: chromium };
  const code = await run([programOf('@playwright/test', 'cli.js'), 'test', '--reporter=list,json'], environment);
  return playwrightTotals(file, code);
}

/** `log`: a file for what it prints. */
function run(args: readonly string[], environment: Environment, log?: string): Promise<number> {
  const env = childEnvironment(environment);
  const output = log === undefined ? 'inherit' : openSync(log, 'w');
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', output, output] });
  if (typeof output === 'number') closeSync(output);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => done(code ?? 1));
  });
}

async function main(): Promise<void> {
  // `npm test -- unit workflow` runs some projects; `e2e` is the browser.
  const chosen = process.argv.slice(2);
  const browser = chosen.length === 0 || chosen.includes('e2e');
  const projects = chosen.filter((name) => name !== 'e2e');
  // Before minutes of other tests: a missing browser is told at once.
  const chromium = browser ? findChromium(currentEnvironment()) : null;
  // Once and ahead: several kinds that start at the same time would each build the same server.
  if (chosen.length === 0 || !chosen.every((name) => WITHOUT_SERVERS.includes(name))) {
    if ((await run(['tests/support/prepare-servers.ts'], {})) !== 0) throw new Error('the servers are not there');
  }
  const directory = await mkdtemp(join(tmpdir(), 'gridcase-report-'));
  const totals: Totals[] = [];
  try {
    if (chosen.length === 0 || projects.length > 0) totals.push(...(await runGroups(directory, projects)));
    if (chromium !== null) totals.push(await runPlaywright(directory, chromium));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
  const sum = (pick: (one: Totals) => number): number => totals.reduce((total, one) => total + pick(one), 0);
  const [passed, failed, skipped] = [sum((one) => one.passed), sum((one) => one.failed), sum((one) => one.skipped)];
  // Again at the end, where who reads only the end of a long output finds them.
  for (const failure of totals.flatMap((one) => one.failures)) process.stdout.write(`\nFAILED ${failure}\n`);
  process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

await main();
