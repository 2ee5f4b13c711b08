/** A Temporal environment whose clock jumps to the next timer: thirty days pass in milliseconds. */
import type { DataConverter } from '@temporalio/common';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { timeSkippingServerProgram } from './time-skipping-server.ts';

/** Give the data converter of the product where encryption matters; without one payloads stay readable. */
export async function createTimeSkippingEnvironment(
  options: { readonly dataConverter?: DataConverter } = {},
): Promise<TestWorkflowEnvironment> {
  const path = await timeSkippingServerProgram();
  const { dataConverter } = options;
  return TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
    ...(dataConverter === undefined ? {} : { client: { dataConverter } }),
  });
}
