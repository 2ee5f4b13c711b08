/** One running product for all integration tests: `inject('productUrl')`, `inject('productEnvironment')`. */
import type { TestProject } from 'vitest/node';
import { startProduct } from './product.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    productUrl: string;
    /** For `loadConfig(…)`: database, Temporal, keys and directories of the running product. */
    productEnvironment: Readonly<Record<string, string>>;
    workerPid: number;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const product = await startProduct();
  project.provide('productUrl', product.url);
  project.provide('productEnvironment', product.environment);
  project.provide('workerPid', product.worker.pid() ?? 0);
  return () => product.stop();
}
