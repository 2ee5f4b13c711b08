/** What the JSON reports of Vitest and Playwright say: how many passed, and what failed and why. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One text a failure: where, which test, and the first lines of what it said. */
  readonly failures: readonly string[];
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  success: z.boolean(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});

const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  ok: z.boolean(),
  tests: z.array(
    z.object({
      results: z.array(
        z.object({
          error: z.object({ message: z.string() }).optional(),
          attachments: z.array(z.object({ name: z.string(), path: z.string().optional() })),
        }),
      ),
    }),
  ),
});
type PlaywrightResult = z.infer<typeof playwrightSpec>['tests'][number]['results'][number];
interface Suite {
  readonly specs: z.infer<typeof playwrightSpec>[];
  readonly suites?: Suite[] | undefined;
}
const suite: z.ZodType<Suite> = z.object({
  specs: z.array(playwrightSpec),
  get suites() {
    return z.array(suite).optional();
  },
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  suites: z.array(suite),
});

const NOT_RUN: Totals = { passed: 0, failed: 1, skipped: 0, failures: ['no report was written'] };
const LINES_SHOWN = 12;
const PAGE_LINES_SHOWN = 60;

/** @param code what the process ended with: an error outside any test fails a run without a failed test. */
export async function vitestTotals(file: string, code: number): Promise<Totals> {
  const report = await read(file, vitestReport);
  if (report === null) return NOT_RUN;
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [failure(name, '', message)];
    return failed.map((one) => failure(name, one.fullName, one.failureMessages.join('\n')));
  });
  if (failures.length === 0 && (code !== 0 || !report.success))
    failures.push(`${basename(file, '.json')} › an error outside any test`);
  return {
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests, failures.length),
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
}

export async function playwrightTotals(file: string, code: number): Promise<Totals> {
  const report = await read(file, playwrightReport);
  if (report === null) return NOT_RUN;
  const { expected, flaky, unexpected, skipped } = report.stats;
  const failed = specsOf(report.suites).filter((spec) => !spec.ok);
  const failures = await Promise.all(
    failed.map(async (spec) => {
      const results = spec.tests.flatMap((test) => test.results);
      const messages = results.map((result) => result.error?.message ?? '').join('\n');
      const told = failure(`tests/e2e/${spec.file}:${spec.line}`, spec.title, messages);
      return [told, ...(await Promise.all(results.map(pageAt)))].join('\n');
    }),
  );
  return { passed: expected + flaky, failed: Math.max(unexpected, code === 0 ? 0 : 1), skipped, failures };
}

function specsOf(suites: readonly Suite[]): Suite['specs'] {
  return suites.flatMap((one) => [...one.specs, ...specsOf(one.suites ?? [])]);
}

/** What stood on the page when the test gave up, as Playwright wrote it down. */
async function pageAt({ attachments }: PlaywrightResult): Promise<string> {
  const file = attachments.find(({ name }) => name === 'error-context')?.path;
  if (file === undefined || !existsSync(file)) return '';
  const [, page = ''] = /```yaml\n([^]*?)\n```/.exec(await readFile(file, 'utf8')) ?? [];
  return indented(page.split('\n').slice(0, PAGE_LINES_SHOWN));
}

function failure(file: string, test: string, message: string): string {
  const own = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => !line.includes('/node_modules/vitest/'));
  return `${file} › ${test}\n${indented(own.slice(0, LINES_SHOWN))}`;
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `    ${line}`).join('\n');
}

async function read<T>(file: string, schema: z.ZodType<T>): Promise<T | null> {
  if (!existsSync(file)) return null;
  return schema.parse(JSON.parse(await readFile(file, 'utf8')));
}
