/** The official development server, downloaded by the SDK: the last resort of find-server.ts. */
import { join } from 'node:path';
import type { Config } from '#platform/config.ts';
import { NoServerError } from './find-server.ts';

export async function startDevServer(config: Config): Promise<{ address: string; stop(): Promise<void> }> {
  const { TestWorkflowEnvironment } = await import('@temporalio/testing');
  try {
    const environment = await TestWorkflowEnvironment.createLocal({
      server: {
        dbFilename: join(config.dataDir, 'temporal-dev.sqlite'),
        namespace: config.temporal.namespace,
        ...(config.temporal.port > 0 ? { port: config.temporal.port } : {}),
      },
    });
    return { address: environment.address, stop: () => environment.teardown() };
  } catch (error) {
    throw new NoServerError(config, error);
  }
}
