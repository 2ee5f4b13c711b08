/** `npm test`: every kind of test, then one line with the totals. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { childEnvironment, currentEnvironment, type Environment } from '#platform/config.ts';
import { findChromium } from './support/chromium.ts';

interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const root = resolve(import.meta.dirname, '..');
const programOf = (name: string, file: string): string =>
  join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), file);

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  success: z.boolean(),
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** Those against the servers wait for most of their time: the others are run beside them. */
const GROUPS = [['integration'], ['unit', 'architecture', 'ui', 'database', 'workflow']] as const;

async function runGroups(directory: string, chosen: readonly string[]): Promise<Totals[]> {
  const groups = GROUPS.map((group) => group.filter((name) => chosen.length === 0 || chosen.includes(name)));
  const log = join(directory, 'beside.log');
  const [first = [], beside = []] = groups.filter((group) => group.length > 0);
  const totals = [runVitest(directory, first)];
  if (beside.length > 0) totals.push(runVitest(directory, beside, log));
  const done = await Promise.all(totals);
  if (existsSync(log)) process.stdout.write(await readFile(log, 'utf8'));
  return done;
}

async function runVitest(directory: string, projects: readonly string[], log?: string): Promise<Totals> {
  const file = join(directory, `${projects[0]}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run([programOf('vitest', 'vitest.mjs'), 'run', ...reporters, ...chosen], {}, log);
  const report = await readReport(file, vitestReport);
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  // A file that does not load, or an error outside any test, fails the run without a failed test.
  const failed = Math.max(report.numFailedTests, code === 0 && report.success ? 0 : 1);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
}

async function runPlaywright(directory: string, chromium: string): Promise<Totals> {
  const file = join(directory, 'playwright.json');
  const environment = { PLAYWRIGHT_JSON_OUTPUT_NAME: file, CHROMIUM_PATH: chromium };
  const code = await run([programOf('@playwright/test', 'cli.js'), 'test', '--reporter=list,json'], environment);
  const report = await readReport(file, playwrightReport);
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, flaky, unexpected, skipped } = report.stats;
  return { passed: expected + flaky, failed: Math.max(unexpected, code === 0 ? 0 : 1), skipped };
}

/** `log`: a file for what it prints, so that two do not print into each other. */
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

async function readReport<T>(file: string, schema: z.ZodType<T>): Promise<T | null> {
  if (!existsSync(file)) return null;
  return schema.parse(JSON.parse(await readFile(file, 'utf8')));
}

async function main(): Promise<void> {
  // `npm test -- unit workflow` runs some projects; `e2e` is the browser.
  const chosen = process.argv.slice(2);
  const browser = chosen.length === 0 || chosen.includes('e2e');
  const projects = chosen.filter((name) => name !== 'e2e');
  // Before minutes of other tests: a missing browser is told at once.
  const chromium = browser ? findChromium(currentEnvironment()) : null;
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
  process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

await main();
