/** Everything that Temporal stores is encrypted, except search attributes: they carry no personal data. */
import type { Payload, PayloadCodec, SerializationContext } from '@temporalio/common';
import proto from '@temporalio/proto';
import { keyNamed, open, seal, type KeyRing } from './keys.ts';

const ENCODING = 'binary/aes-256-gcm';
const { Payload: PayloadMessage } = proto.temporal.api.common.v1;

/** Chooses keys by workflow. A ring per case later makes destroying a key erase what the history holds. */
export interface PayloadKeys {
  keyFor(workflowId: string | undefined): KeyRing;
}

export const oneRing = (ring: KeyRing): PayloadKeys => ({ keyFor: () => ring });

export function createPayloadCodec(keys: PayloadKeys): PayloadCodec {
  return {
    async encode(payloads, context) {
      const [key] = keys.keyFor(workflowOf(context));
      return payloads.map((payload) => ({
        metadata: { encoding: Buffer.from(ENCODING), 'encryption-key-id': Buffer.from(key.id) },
        data: seal(key, PayloadMessage.encode(payload).finish(), ENCODING),
      }));
    },
    async decode(payloads, context) {
      const ring = keys.keyFor(workflowOf(context));
      return payloads.map((payload) => decodeOne(payload, ring));
    },
  };
}

function decodeOne(payload: Payload, ring: KeyRing): Payload {
  if (textOf(payload.metadata?.['encoding']) !== ENCODING) return payload;
  const key = keyNamed(ring, textOf(payload.metadata?.['encryption-key-id']));
  return PayloadMessage.decode(open(key, payload.data ?? new Uint8Array(), ENCODING));
}

const textOf = (bytes: Uint8Array | null | undefined): string => Buffer.from(bytes ?? new Uint8Array()).toString();
const workflowOf = (context: SerializationContext | undefined): string | undefined => context?.workflowId;
