/** A Temporal environment whose clock jumps to the next timer: thirty days pass in milliseconds. */
import type { DataConverter } from '@temporalio/common';
import proto from '@temporalio/proto';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { caseSearchAttributes } from '#workflows/search-attributes.ts';
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
      const environment = await TestWorkflowEnvironment.createTimeSkipping({
        server: { executable: { type: 'existing-path', path } },
        ...(dataConverter === undefined ? {} : { client: { dataConverter } }),
      });
      await addSearchAttributes(environment);
      return environment;
    } catch (error) {
      if (attempt === STARTS || !/did not start within/.test(String(error))) throw error;
    }
  }
}

async function addSearchAttributes({ connection, namespace }: TestWorkflowEnvironment): Promise<void> {
  const { IndexedValueType } = proto.temporal.api.enums.v1;
  await connection.operatorService.addSearchAttributes({
    namespace: namespace ?? 'default',
    searchAttributes: Object.fromEntries(
      caseSearchAttributes.map(({ name }) => [name, IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD]),
    ),
  });
}
