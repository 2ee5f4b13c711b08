import { expect, it } from 'vitest';
import { createUnknownNames } from '#graphql/auth/unknown-names.ts';

it('a name that nobody has is locked after as many failures and for as long as an account', () => {
  const names = createUnknownNames(5, 1_000);
  const answers = (count: number, at: number) => Array.from({ length: count }, () => names.fail('nobody', at));
  expect(answers(5, 0)).toEqual([false, false, false, false, false]);
  expect(answers(2, 999)).toEqual([true, true]);
  expect(names.fail('somebody-else', 999)).toBe(false);
  expect(answers(6, 1_000)).toEqual([false, false, false, false, false, true]);
});
