/** In which order a replan gives the calendar, and what it counts: the cases answer as their workflows would. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { ReplanCast } from './replan-cast.ts';

const CASES = 60;
let database: TestDatabase;
let cast: ReplanCast;

beforeAll(async () => {
  database = await createTestDatabase();
  cast = await ReplanCast.store(
    database,
    Array.from({ length: CASES }, () => '350500'),
  );
});
afterAll(() => database.drop());

it('goes to the cases whose dates move first, then to all the others, to each once', async () => {
  const { given, moved } = cast;
  const first = await cast.run('replanBatch');
  const moving = given.length;
  // A batch that comes again, after a crash, gives nothing twice and counts nothing twice.
  expect(await cast.run('replanBatch')).toBe(first);
  expect(await cast.replan()).toMatchObject({ done: moving, moved: moving, failed: 0 });
  given.length = moving;
  await cast.walk('replanBatch', first);

  expect(moving).toBeGreaterThan(CASES / 10);
  expect(moving).toBeLessThan(CASES);
  expect(new Set(given.slice(0, moving))).toEqual(moved);
  expect(given).toHaveLength(CASES);
  expect(new Set(given).size).toBe(CASES);
  expect(await cast.replan()).toMatchObject({ done: CASES, moved: moving, failed: 0 });
});
