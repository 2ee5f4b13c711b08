/** Limits of sign-ins and look-ups hold over all API processes, and lock names that nobody has as they lock accounts. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AppUser } from '#database/entities/app-user.entity.ts';
import { AttemptCount } from '#database/entities/attempt-count.entity.ts';
import { countFailure, forgetAttempts, takeAttempt } from '#database/repositories/count-attempts.ts';
import { createAttemptLimit } from '#graphql/auth/attempt-limit.ts';
import { signIn } from '#graphql/auth/sign-in.ts';
import { hashPassword } from '#platform/passwords.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { userId } from './case-commits.ts';

const secret = Buffer.alloc(32, 7);
const processOn = ({ orm }: TestDatabase) => createAttemptLimit(orm, secret);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const account = { id: userId('clerk'), username: 'clerk', displayName: '', jurisdiction: '350500' };
  await database.orm.em.fork().insert(AppUser, { ...account, passwordHash: await hashPassword('Right-2026') });
});
afterAll(() => database.drop());

test('tries add up over processes, by what and by whom', async () => {
  const [here, there] = [processOn(database), processOn(database)];
  expect(await here.take('track', '192.0.2.7', 2)).toBe(true);
  expect(await there.take('track', '192.0.2.7', 2)).toBe(true);
  expect(await here.take('track', '192.0.2.7', 2)).toBe(false);
  expect(await there.take('track', '192.0.2.8', 2)).toBe(true);
  expect(await there.take('submit', '192.0.2.7', 2)).toBe(true);
});

test('tries that come side by side are all counted', async () => {
  const limit = processOn(database);
  const admitted = await Promise.all(Array.from({ length: 12 }, () => limit.take('number', 'QZ-1', 5)));
  expect(admitted.filter(Boolean)).toHaveLength(5);
});

test('neither address nor name is kept, and a row goes when its time is over', async () => {
  await processOn(database).take('track', '192.0.2.99', 2);
  const em = database.orm.em.fork();
  const rows = await em.find(AttemptCount, {});
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain('192.0.2.99');
  await forgetAttempts(em, new Date(Date.now() + 120_000));
  expect(await em.count(AttemptCount, {})).toBe(0);
});

test('a window begins anew when it is over', async () => {
  const em = database.orm.em.fork();
  const at = (ms: number) => takeAttempt(em, 'window', new Date(1_000_000 + ms), 1_000);
  expect([await at(0), await at(999), await at(1_000), await at(1_001)]).toEqual([1, 2, 1, 2]);
});

test('failures lock for a while, and the count begins anew after it', async () => {
  const em = database.orm.em.fork();
  const rule = { allowed: 3, lockedForMs: 1_000, keptMs: 60_000 };
  const at = (ms: number) => countFailure(em, 'failures', new Date(ms), rule);
  expect([await at(0), await at(1), await at(2)]).toEqual([false, false, false]);
  expect([await at(3), await at(1_001)]).toEqual([true, true]);
  expect([await at(1_002), await at(1_003), await at(1_004), await at(1_005)]).toEqual([false, false, false, true]);
  expect([await at(70_000), await at(129_999), await at(190_000), await at(190_001)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('a name that nobody has and an account are locked alike, whichever processes are asked', async () => {
  const [here, there] = [processOn(database), processOn(database)];
  const answers = async (name: string): Promise<string[]> => {
    const codes: string[] = [];
    for (let attempt = 0; attempt < 7; attempt++) {
      const process = attempt % 2 === 0 ? here : there;
      codes.push(await signIn(database.orm.em.fork(), process, name, 'wrong').then(String, codeOf));
    }
    return codes;
  };
  const expected = [...Array.from({ length: 5 }, () => 'INVALID_CREDENTIALS'), 'ACCOUNT_LOCKED', 'ACCOUNT_LOCKED'];
  expect(await answers('clerk')).toEqual(expected);
  expect(await answers('nobody')).toEqual(expected);
});

test('failures of a day before are forgotten', async () => {
  const em = database.orm.em.fork();
  const dayBefore = new Date(Date.now() - 24 * 3_600_000 - 1);
  await em.nativeUpdate(AppUser, { username: 'clerk' }, { failedLogins: 4, failedAt: dayBefore, lockedUntil: null });
  await signIn(em, processOn(database), 'clerk', 'wrong').catch(codeOf);
  expect(await em.fork().findOneOrFail(AppUser, { username: 'clerk' })).toMatchObject({
    failedLogins: 1,
    lockedUntil: null,
  });
});

const codeOf = (error: unknown): string => (error as { code: string }).code;
