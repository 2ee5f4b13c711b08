/** The personal part of a submission at rest: version ‖ key id length ‖ key id ‖ sealed JSON. */
import { z } from 'zod';
import { keyNamed, open, seal, WrongKeyError, type KeyRing } from './keys.ts';

const VERSION = 1;

const personalData = z.record(z.string(), z.unknown());
export type PersonalData = Readonly<z.infer<typeof personalData>>;

/** `subject` (the submission's id) is bound in: a value copied to another row does not decrypt. */
export function encryptPersonal(ring: KeyRing, data: PersonalData, subject: string): Buffer {
  const [key] = ring;
  const id = Buffer.from(key.id);
  return Buffer.concat([Buffer.from([VERSION, id.length]), id, seal(key, Buffer.from(JSON.stringify(data)), subject)]);
}

export function decryptPersonal(ring: KeyRing, stored: Uint8Array, subject: string): PersonalData {
  const bytes = Buffer.from(stored.buffer, stored.byteOffset, stored.byteLength);
  const [version, idLength] = bytes;
  if (version !== VERSION || idLength === undefined) throw new WrongKeyError('not an encrypted personal part');
  const key = keyNamed(ring, bytes.subarray(2, 2 + idLength).toString());
  return personalData.parse(JSON.parse(open(key, bytes.subarray(2 + idLength), subject).toString()));
}
