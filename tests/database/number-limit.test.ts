/** Tries of a case number with a query code: a guesser is held back, and closes the number to nobody but himself. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { AttemptCount } from '#database/entities/attempt-count.entity.ts';
import { createAttemptLimit, type AttemptLimit } from '#graphql/auth/attempt-limit.ts';
import { settleForNumber, takeForNumber } from '#graphql/services/public/limits.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const NUMBER = 'QZ-350502-20261128-000001';
const PARTY = '198.51.100.1';
let database: TestDatabase;
let attempts: AttemptLimit;

beforeAll(async () => {
  database = await createTestDatabase();
  attempts = createAttemptLimit(database.orm, Buffer.alloc(32, 7));
});
beforeEach(() => database.orm.em.fork().nativeDelete(AttemptCount, {}));
afterAll(() => database.drop());

type Answer = 'right' | 'wrong' | 'too many';

/** As it is done for a code that is right, or is not. */
async function tried(address: string, isRight: boolean, number = NUMBER): Promise<Answer> {
  try {
    await takeForNumber({ attempts }, { address, number });
  } catch {
    return 'too many';
  }
  await settleForNumber({ attempts }, { address, number }, isRight);
  return isRight ? 'right' : 'wrong';
}

async function inTurn(times: number, one: (n: number) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let n = 0; n < times; n++) answers.push(await one(n));
  return answers;
}
const count = (answers: readonly Answer[], what: Answer): number => answers.filter((answer) => answer === what).length;

test('a stranger who uses up the tries of a number closes it to himself and not to its party', async () => {
  const answers = await inTurn(40, () => tried('192.0.2.66', false));
  expect(answers.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'wrong'));
  expect(count(answers, 'too many')).toBe(30);
  // Not even the right code tells him that it is right.
  expect(await tried('192.0.2.66', true)).toBe('too many');
  expect(await tried(PARTY, true)).toBe('right');
});

test('strangers from a thousand addresses have three tries each, and keep the party out no more than one does', async () => {
  await inTurn(50, (n) => tried(`192.0.2.${n}`, false));
  expect(await inTurn(5, () => tried('203.0.113.9', false))).toEqual([
    'wrong',
    'wrong',
    'wrong',
    'too many',
    'too many',
  ]);
  expect(await inTurn(20, () => tried(PARTY, true))).toEqual(Array.from({ length: 20 }, () => 'right'));
});

test('who uses his own case is not counted, and mistypes as often as before', async () => {
  await inTurn(30, () => tried(PARTY, true));
  expect(count(await inTurn(12, () => tried(PARTY, false)), 'wrong')).toBe(10);
});

test('guesses sent side by side are all counted before any code is looked at', async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => tried('192.0.2.77', false)));
  expect(count(answers, 'wrong')).toBe(10);
});

test('one number that is guessed at lowers the limit of no other', async () => {
  await inTurn(60, (n) => tried(`192.0.2.${n}`, false));
  expect(count(await inTurn(12, () => tried(PARTY, false, 'QZ-350502-20261128-000002')), 'wrong')).toBe(10);
});
