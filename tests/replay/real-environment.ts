/** The cases of the workflow tests on the real Temporal Server, for histories as it writes them. Time passes as it does. */
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { startRealTemporal } from '#tests/support/temporal.ts';
import { startCaseEnvironment, type CaseEnvironment } from '#tests/workflow/case-environment.ts';

export async function startRealCaseEnvironment(): Promise<CaseEnvironment> {
  const engines = await startRealTemporal();
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
