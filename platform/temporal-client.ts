/** The one way to reach Temporal: API, worker and tests share the data converter, or they could not read each other. */
import { Client, Connection } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import type { Config } from './config.ts';
import { createPayloadCodec, oneRing } from './payload-codec.ts';

export interface TemporalClient {
  readonly client: Client;
  readonly connection: Connection;
  close(): Promise<void>;
}

export const dataConverterOf = (keys: Pick<Config, 'keys'>): DataConverter => ({
  payloadCodecs: [createPayloadCodec(oneRing(keys.keys.payload))],
});

/** Address, TLS and API key; the worker's native connection takes the same. */
export function connectionOptionsOf(config: Pick<Config, 'temporal'>) {
  const { address, tls, apiKey, metadata } = config.temporal;
  return {
    address: address ?? '127.0.0.1:7233',
    ...(tls === undefined ? {} : { tls }),
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(metadata === undefined ? {} : { metadata }),
  };
}

export async function connectTemporal(config: Pick<Config, 'temporal' | 'keys'>): Promise<TemporalClient> {
  const connection = await Connection.connect({ ...connectionOptionsOf(config), connectTimeout: '20s' });
  const client = new Client({
    connection,
    namespace: config.temporal.namespace,
    dataConverter: dataConverterOf(config),
  });
  return { client, connection, close: () => connection.close() };
}
