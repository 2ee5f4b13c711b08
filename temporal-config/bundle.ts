/** The workflow bundle, built once for a state of the sources: workers started together share it. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  bundleWorkflowCode,
  type BundleOptions,
  type Logger,
  type WorkflowBundle,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';

const root = resolve(import.meta.dirname, '..');
/** What workflow code may import; the lockfile counts, too: it pins the SDK that the bundle contains. */
const SOURCES = ['workflows', 'domain', 'forms'];

/**
 * Evaluated once for all cases of a worker instead of once for each: functions and constants, no state of a case. What
 * they import comes along.
 */
const SHARED_MODULES = [
  'workflows/stack-depth.ts',
  'domain/case/decide.ts',
  'domain/case/evolve.ts',
  'domain/case/next-due.ts',
  'domain/case/to-commit.ts',
  'domain/processes/registry.ts',
];

export async function workflowBundle(dataDir: string, logger: Logger): Promise<WorkflowBundle> {
  const directory = join(dataDir, 'workflow-bundle');
  const name = `${await hashOfSources()}.js`;
  const path = join(directory, name);
  if (existsSync(path)) return { code: await readFile(path, 'utf8') };
  const { code } = await bundleWorkflows(logger);
  await mkdir(directory, { recursive: true });
  for (const old of await readdir(directory)) await rm(join(directory, old), { force: true });
  await writeFile(`${path}.${process.pid}`, code);
  await rename(`${path}.${process.pid}`, path);
  return { code };
}

/** Bundles anew; tests replay on the same bundle that workers run. */
export async function bundleWorkflows(logger: Logger): Promise<WorkflowBundleWithSourceMap> {
  const bundle = await bundleWorkflowCode({
    workflowsPath: join(root, 'workflows', 'index.ts'),
    logger,
    preloadModules: SHARED_MODULES.map((name) => join(root, name)),
    webpackConfigHook: keepModernSyntax,
  });
  return { ...bundle, code: withLocalBuiltIns(bundle.code) };
}

/** Built-ins that are the same objects in every workflow. Not `Date` and the timers, which the SDK replaces. */
const BUILT_INS =
  'Array, BigInt, Boolean, Error, JSON, Map, Math, Number, Object, Promise, RegExp, Set, String, Symbol';
const BUNDLE_START = '(() => { // webpackBootstrap';

/**
 * In a sandbox the engine asks the sandbox's object for every mention of a global name, which makes a loop over
 * `Math.imul` eight times slower. Named once inside the bundle, built-ins are plain variables of a closure.
 */
function withLocalBuiltIns(code: string): string {
  if (!code.includes(BUNDLE_START)) throw new Error('the workflow bundle does not begin as expected');
  // On the same line: the source map counts lines.
  return code.replace(BUNDLE_START, `(() => { const { ${BUILT_INS} } = globalThis; // webpackBootstrap`);
}

type BundleConfig = Parameters<NonNullable<BundleOptions['webpackConfigHook']>>[0];

/**
 * The bundler's loader aims at ES2017 and turns every object spread of the kernel into helper calls; the worker runs on
 * the same Node as everything else, so nothing need be translated but the types.
 */
function keepModernSyntax(config: BundleConfig): BundleConfig {
  for (const rule of config.module?.rules ?? []) {
    if (typeof rule !== 'object' || rule === null || typeof rule.use !== 'object' || Array.isArray(rule.use)) continue;
    const { options } = rule.use;
    if (typeof options === 'object' && 'jsc' in options) Object.assign(options['jsc'], { target: 'es2022' });
  }
  return config;
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'temporal-config/bundle.ts']) hash.update(await readFile(join(root, file)));
  for (const source of SOURCES) {
    const names = await readdir(join(root, source), { recursive: true });
    for (const name of names.filter((entry) => /\.(ts|json)$/.test(entry)).sort()) {
      hash.update(`${source}/${name}\0`).update(await readFile(join(root, source, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
