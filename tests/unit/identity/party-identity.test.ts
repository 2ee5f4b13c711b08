import { describe, expect, it } from 'vitest';
import { residentCheck } from '#domain/identity/identity-number.ts';
import { identitiesIn, identityFields, matchOf } from '#domain/identity/party-identity.ts';
import { identityDigests } from '#platform/identity-digest.ts';
import { derivedIdentityKeys, parseKeyRing } from '#platform/keys.ts';

const resident = (serial: number): string => {
  const body = `35050219800101${String(serial).padStart(3, '0')}`;
  return `${body}${residentCheck(body)}`;
};
const key = (id: string, byte: number) => `${id}:${Buffer.alloc(32, byte).toString('base64')}`;
const ring = parseKeyRing(key('k1', 1))!;
const digestsOf = (form: Readonly<Record<string, unknown>>, keys = ring, city = '350500') =>
  identityDigests(keys, city, identitiesIn(form));
const match = (one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>) =>
  matchOf(digestsOf(one), digestsOf(other));

const zhang = { petitionerName: '张三', idNumber: resident(1), contactPhone: '13900000001' };

describe('two matters have the same party', () => {
  it('by number, however the telephones differ', () => {
    expect(match(zhang, { holderCode: resident(1).toLowerCase(), contactPhone: '13900000009' })).toBe('number');
  });

  it('by telephone where one of them gave no number', () => {
    expect(match(zhang, { contactPhone: '+86 139 0000 0001' })).toBe('phone');
    expect(match(zhang, { idNumber: 'E12345678', contactPhone: '13900000001' })).toBe('phone');
  });

  it('not by the telephone of a family whose numbers differ', () => {
    expect(match(zhang, { idNumber: resident(2), contactPhone: '13900000001' })).toBeNull();
  });

  it('not by name, nor by the telephone of an agent', () => {
    expect(match(zhang, { petitionerName: '张三', contactPhone: '13900000002' })).toBeNull();
    expect(match(zhang, { contactPhone: '13900000002', agentPhone: '13900000001' })).toBeNull();
  });

  it('as representatives of a group visit, each with a number of his own', () => {
    const group = { ...zhang, representatives: [{ name: '李四', phone: '13900000004' }, { name: '王五' }] };
    const li = { idNumber: resident(4), contactPhone: '13900000004' };
    expect(match(group, li)).toBe('representative');
    expect(match(group, { ...li, representatives: [{ name: '张三', phone: '13900000001' }] })).toBe('representative');
    expect(match(group, { contactPhone: '13900000005' })).toBeNull();
  });
});

describe('a digest', () => {
  it('differs by key and by jurisdiction, so that nobody compares without both', () => {
    const [own] = digestsOf(zhang);
    expect(digestsOf(zhang, parseKeyRing(key('k1', 2))!)[0]!.digest).not.toBe(own!.digest);
    expect(digestsOf(zhang, ring, '350600')[0]!.digest).not.toBe(own!.digest);
    expect(JSON.stringify(digestsOf(zhang))).not.toContain(zhang.idNumber);
  });

  it('is found while its key is being replaced, and not after', () => {
    const replacing = parseKeyRing(`${key('k2', 2)},${key('k1', 1)}`)!;
    const replaced = parseKeyRing(key('k2', 2))!;
    expect(matchOf(digestsOf(zhang), digestsOf(zhang, replacing))).toBe('number');
    expect(matchOf(digestsOf(zhang, replacing), digestsOf(zhang, replaced))).toBe('number');
    expect(matchOf(digestsOf(zhang), digestsOf(zhang, replaced))).toBeNull();
    expect(matchOf(digestsOf(zhang, replacing), digestsOf({ ...zhang, idNumber: resident(2) }, replacing))).toBeNull();
  });

  it('of an installation without a key of its own follows from the oldest personal key', () => {
    const [old] = parseKeyRing(key('p1', 7))!;
    const rotated = parseKeyRing(`${key('p2', 8)},${key('p1', 7)}`)!;
    expect(derivedIdentityKeys(rotated)).toEqual(derivedIdentityKeys([old]));
    expect(derivedIdentityKeys([old])[0].secret).not.toEqual(old.secret);
  });
});

it('of a form nothing is told to a look-up but numbers and telephones', () => {
  const form = { ...zhang, request: '请求', representatives: [{ name: '李四', phone: '13900000004' }] };
  expect(Object.keys(identityFields(form)).toSorted()).toEqual(['contactPhone', 'idNumber', 'representatives']);
});
