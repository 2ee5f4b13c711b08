import { describe, expect, it } from 'vitest';
import { isStorable } from '#graphql/storable.ts';

const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);

describe('what a caller sends', () => {
  it.each([null, 'text', '𠀀 and 😀', 1.5, { a: [{ b: '' }], constructor: 1 }, nested(32)])('may be %j', (value) => {
    expect(isStorable(value)).toBe(true);
  });

  it.each([
    ['a NUL character', { form: { text: 'a\0b' } }],
    ['half a surrogate pair', { form: ['\ud800'] }],
    ['either in a name', { form: { 'a\0b': 1 } }],
    ['a number beyond all', JSON.parse('{"n":1e999}')],
    ['the name of a prototype', JSON.parse('{"form":{"__proto__":{"admin":true}}}')],
    ['more levels than any form has', nested(33)],
    ['levels beyond the stack', JSON.parse('['.repeat(200_000) + ']'.repeat(200_000))],
  ])('may not hold %s', (_what, value) => {
    expect(isStorable(value)).toBe(false);
  });
});
