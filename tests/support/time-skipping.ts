/** A Temporal environment whose clock jumps to the next timer: thirty days pass in milliseconds. */
import type { DataConverter } from '@temporalio/common';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { timeSkippingServerProgram } from './time-skipping-server.ts';

/** The SDK gives a server five seconds to start, which is too short for Java on a busy machine. */
const STARTS = 8;

/** Give the data converter of the product where encryption matters; without one payloads stay readable. */
export async function createTimeSkippingEnvironment(
  options: { readonly dataConverter?: DataConverter } = {},
): Promise<TestWorkflowEnvironment> {
  const path = await timeSkippingServerProgram();
  const { dataConverter } = options;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await TestWorkflowEnvironment.createTimeSkipping({
        server: { executable: { type: 'existing-path', path } },
        ...(dataConverter === undefined ? {} : { client: { dataConverter } }),
      });
    } catch (error) {
      if (attempt === STARTS || !/did not start within/.test(String(error))) throw error;
    }
  }
}
