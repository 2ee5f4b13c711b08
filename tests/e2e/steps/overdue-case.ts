/** Time cannot be turned forward in the running product: the plan of a case's ladder is brought nearer instead. */
import { Client } from 'pg';
import { signIn } from '#tests/support/api-client.ts';
import { expect } from '../people.ts';
import type { RunningProduct } from '../running-product.ts';

export async function letRunOut(product: RunningProduct, number: string, seenBy: string): Promise<void> {
  const database = new Client(product.databaseUrl);
  await database.connect();
  try {
    await database.query(`update case_file set due_at = now() where number = $1`, [number]);
    await database.query(
      `update planned_rung set at = now(), try_at = now() where case_id = (select id from case_file where number = $1)`,
      [number],
    );
  } finally {
    await database.end();
  }
  const caller = await signIn(product.url, seenBy);
  const isOverdue = async (): Promise<boolean> =>
    (
      await caller.ask<{ case: { overdue: boolean } }>(
        `query One($number: String!) { case(number: $number) { overdue } }`,
        {
          number,
        },
      )
    ).case.overdue;
  await expect.poll(isOverdue, { timeout: 60_000 }).toBe(true);
}
