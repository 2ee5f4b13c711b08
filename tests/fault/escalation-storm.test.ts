import { expect, it } from 'vitest';
import { escalationStorm } from './escalation-storm.ts';

/** The short form of `npm run fault:escalation`. */
it('fires every due rung once, none early, while worker, Temporal Server and PostgreSQL are killed', async () => {
  const { account, kills } = await escalationStorm({
    records: 90,
    reports: 20,
    quietFor: 14_000,
    escalateFor: 6_000,
    pause: [500, 1_500],
    first: ['worker', 'postgres', 'temporal'],
    random: () => 0,
    say: () => undefined,
  });
  expect(Object.values(kills).every((times) => times > 0)).toBe(true);
  expect(account).toMatchObject({ quiet: 130, escalations: 20, lost: 0, early: 0, repeated: 0, untold: 0 });
});
