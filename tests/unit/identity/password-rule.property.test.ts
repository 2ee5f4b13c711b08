/** The rule of new passwords: whatever is taken has three of four kinds, and each fault is named by its code. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { errors } from '#domain/errors.ts';
import { passwordFault } from '#domain/identity/password-rule.ts';

const username = 'town-leader';
const faultOf = (next: string, current = 'Former-2025') => passwordFault({ username, current, next });

it.each([
  ['Abc-123', 'PASSWORD_TOO_SHORT'],
  [`Aa1-${'x'.repeat(197)}`, 'PASSWORD_TOO_LONG'],
  [`Aa1-${'x'.repeat(196)}`, null],
  ['Town-Leader', 'PASSWORD_IS_USER_NAME'],
  ['ｔｏｗｎ-leader', 'PASSWORD_IS_USER_NAME'],
  ['lettersalone', 'PASSWORD_TOO_SIMPLE'],
  ['letters1234', 'PASSWORD_TOO_SIMPLE'],
  ['letters-1234', null],
  ['泉州市网格化Aa', null],
  ['Former-2025', 'PASSWORD_UNCHANGED'],
  ['Ｆormer-2025', 'PASSWORD_UNCHANGED'],
])('%j: %s', (next, fault) => {
  expect(faultOf(next)).toBe(fault);
});

const kinds = ['ABCDEFGHJK', 'abcdefghjk', '0123456789', '-_!?#. 网'].map((signs) =>
  fc.constantFrom(...Array.from(signs)),
);
const mixedOf = (count: number) =>
  fc
    .tuple(fc.shuffledSubarray(kinds, { minLength: count, maxLength: count }), fc.integer({ min: 8, max: 60 }))
    .chain(([chosen, length]) =>
      fc
        .tuple(fc.tuple(...chosen), fc.array(fc.oneof(...chosen), { minLength: length - count, maxLength: length }))
        .chain(([each, rest]) => {
          const all = [...each, ...rest];
          return fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
        }),
    )
    .map((signs) => signs.join(''));

it('takes three or four kinds in any order, and never one or two', () => {
  const answers = (counts: readonly number[], fault: string | null) =>
    fc.property(fc.constantFrom(...counts).chain(mixedOf), (next) => {
      expect(faultOf(next, '')).toBe(fault);
    });
  fc.assert(answers([3, 4], null));
  fc.assert(answers([1, 2], 'PASSWORD_TOO_SIMPLE'));
});

it('never takes the former one, and answers every text with null or a known code', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 220 }), (next) => {
      const fault = faultOf(next);
      expect(fault === null || fault in errors).toBe(true);
      expect(faultOf(next, next)).not.toBeNull();
    }),
  );
});
