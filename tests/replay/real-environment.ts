/** The cases of the workflow tests on the real Temporal Server, for histories as it writes them. Time passes as it does. */
import { join } from 'node:path';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { startRealTemporal } from '#tests/support/temporal.ts';
import { startCaseEnvironment, type CaseEnvironment } from '#tests/workflow/case-environment.ts';

export const startRealCaseEnvironment = (): Promise<CaseEnvironment> => startOn({});

/** On a server that advises a new run after some dozens of events, so that its history is one that can be kept. */
export const startShortRunEnvironment = (): Promise<CaseEnvironment> =>
  startOn({ dynamicConfig: join(import.meta.dirname, 'short-runs.yaml') });

async function startOn(options: Parameters<typeof startRealTemporal>[0]): Promise<CaseEnvironment> {
  const engines = await startRealTemporal(options);
  const { address, config } = engines;
  const { namespace } = config.temporal;
  const connect = () => TestWorkflowEnvironment.createFromExistingServer({ address, namespace });
  const env = await startCaseEnvironment(connect).catch(async (error: unknown) => {
    await engines.stop();
    throw error;
  });
  return {
    ...env,
    async stop() {
      await env.stop();
      await engines.stop();
    },
  };
}
