import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, stableHash } from '#domain/case/stable-hash.ts';

test('the order of members and absent members make no difference', () => {
  expect(canonicalJson({ b: 1, a: [undefined, { d: '长', c: undefined }] })).toBe('{"a":[null,{"d":"长"}],"b":1}');
  expect(stableHash({ a: 1, b: 2 })).toBe(stableHash({ b: 2, a: 1, c: undefined }));
});

test('the hash never changes: stored requests are compared with it for years', () => {
  expect(stableHash({ type: 'act', by: 'worker', body: { action: '立案' } })).toBe('5c306d49befaa4c4871a72311fabe0ad');
});

test('different contents have different hashes', () => {
  const seen = new Map<string, string>();
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const [hash, text] = [stableHash(value), canonicalJson(value)];
      expect(seen.get(hash) ?? text).toBe(text);
      seen.set(hash, text);
      expect(hash).toMatch(/^[0-9a-f]{32}$/);
    }),
    { numRuns: 2000 },
  );
});
