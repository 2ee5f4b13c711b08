/** What the engine has of a workflow: as it is stored, and as whoever has the keys can read it. */
import type { Client } from '@temporalio/client';
import type { Payload } from '@temporalio/common';
import proto from '@temporalio/proto';
import { createPayloadCodec, oneRing } from '#platform/payload-codec.ts';
import type { KeyRing } from '#platform/keys.ts';

const { History } = proto.temporal.api.history.v1;
const { DescribeWorkflowExecutionResponse } = proto.temporal.api.workflowservice.v1;

export interface EngineContents {
  readonly stored: Buffer;
  readonly readable: string;
}

export async function engineContents(client: Client, keys: KeyRing, workflowId: string): Promise<EngineContents> {
  const handle = client.workflow.getHandle(workflowId);
  const [history, { raw }] = await Promise.all([handle.fetchHistory(), handle.describe()]);
  const stored = [History.encode(history).finish(), DescribeWorkflowExecutionResponse.encode(raw).finish()];
  const payloads = [...payloadsIn(history), ...payloadsIn(raw)];
  const read = await createPayloadCodec(oneRing(keys)).decode(payloads);
  return {
    stored: Buffer.concat(stored),
    readable: read.map(({ data }) => Buffer.from(data ?? []).toString()).join('\n'),
  };
}

function payloadsIn(value: unknown): readonly Payload[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  if ('metadata' in value && 'data' in value && ArrayBuffer.isView(value.data)) return [value as Payload];
  return Object.values(value).flatMap((inner) => payloadsIn(inner));
}
