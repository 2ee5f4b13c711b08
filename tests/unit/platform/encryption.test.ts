import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseKeyRing, WrongKeyError, type KeyRing } from '#platform/keys.ts';
import { createPayloadCodec, oneRing } from '#platform/payload-codec.ts';
import { decryptPersonal, encryptPersonal } from '#platform/personal-data.ts';

const keyText = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;
function ringOf(...texts: string[]): KeyRing {
  const ring = parseKeyRing(texts.join(','));
  if (ring === null) throw new Error('bad ring');
  return ring;
}
const payload = { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('{"note":"路面塌陷"}') };

describe('payload codec', () => {
  it('stores nothing readable and gives it back', async () => {
    const codec = createPayloadCodec(oneRing(ringOf(keyText('k1'))));
    const [stored] = await codec.encode([payload]);
    expect(Buffer.from(stored?.data ?? []).includes('路面塌陷')).toBe(false);
    expect(Buffer.from(stored?.metadata?.['encryption-key-id'] ?? []).toString()).toBe('k1');
    const [back] = await codec.decode([stored!]);
    expect(Buffer.from(back?.data ?? []).toString()).toBe('{"note":"路面塌陷"}');
  });

  it('chooses the ring by workflow', async () => {
    const rings = new Map([
      ['case/a', ringOf(keyText('a'))],
      ['case/b', ringOf(keyText('b'))],
    ]);
    const codec = createPayloadCodec({ keyFor: (workflowId) => rings.get(workflowId ?? '')! });
    const inA = { type: 'workflow', namespace: 'n', workflowId: 'case/a' } as const;
    const stored = await codec.encode([payload], inA);
    await expect(codec.decode(stored, { ...inA, workflowId: 'case/b' })).rejects.toThrow('no key "a" here; known: b');
  });

  it('names the key when another secret stands under its id', async () => {
    const stored = await createPayloadCodec(oneRing(ringOf(keyText('k1')))).encode([payload]);
    const other = createPayloadCodec(oneRing(ringOf(keyText('k1'))));
    await expect(other.decode(stored)).rejects.toThrow(WrongKeyError);
    await expect(other.decode(stored)).rejects.toThrow('"k1"');
  });

  it('still reads what an older key wrote after a new one came first', async () => {
    const old = keyText('old');
    const stored = await createPayloadCodec(oneRing(ringOf(old))).encode([payload]);
    const [back] = await createPayloadCodec(oneRing(ringOf(keyText('new'), old))).decode(stored);
    expect(Buffer.from(back?.data ?? []).toString()).toContain('路面塌陷');
  });

  it('leaves payloads alone that were never encrypted', async () => {
    expect(await createPayloadCodec(oneRing(ringOf(keyText('k1')))).decode([payload])).toEqual([payload]);
  });
});

describe('personal data', () => {
  const ring = ringOf(keyText('k1'));
  const person = { reporterName: '王小明', reporterPhone: '13800000000' };

  it('comes back for the submission it was stored with', () => {
    expect(decryptPersonal(ring, encryptPersonal(ring, person, 's1'), 's1')).toEqual(person);
  });

  it('does not open when copied to another submission', () => {
    expect(() => decryptPersonal(ring, encryptPersonal(ring, person, 's1'), 's2')).toThrow(WrongKeyError);
  });

  it('does not open when one bit has changed', () => {
    const stored = encryptPersonal(ring, person, 's1');
    stored[stored.length - 1]! ^= 1;
    expect(() => decryptPersonal(ring, stored, 's1')).toThrow(WrongKeyError);
  });
});

describe('key ring', () => {
  it.each(['', 'k1', 'k1:short', `k1:${randomBytes(16).toString('base64')}`, 'bad id:xx'])('refuses %j', (text) => {
    expect(parseKeyRing(text)).toBeNull();
  });

  it('refuses two keys of one id', () => {
    expect(parseKeyRing(`${keyText('k1')},${keyText('k1')}`)).toBeNull();
  });
});
