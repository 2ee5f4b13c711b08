import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { mountAuth } from '#graphql/http/auth-routes.ts';
import type { ApiResources } from '#graphql/resources.ts';
import { loadConfig } from '#platform/config.ts';
import { demoAccounts } from '#database/seeds/demo-accounts.ts';

function answer(environment: Readonly<Record<string, string>>): Response | Promise<Response> {
  const app = new Hono();
  const keys = `test:${Buffer.alloc(32).toString('base64')}`;
  const config = loadConfig({ GRIDCASE_PAYLOAD_KEYS: keys, GRIDCASE_PERSONAL_KEYS: keys, ...environment });
  // The route asks for nothing but the configuration.
  mountAuth(app, { config } as ApiResources);
  return app.request('/auth/demo');
}

test('demo accounts are not told unless the product says it is a demonstration', async () => {
  expect((await answer({})).status).toBe(404);
});

test('a demonstration offers every account by name and title, and the password they share', async () => {
  const response = await answer({ GRIDCASE_DEMO: 'true' });
  expect(response.status).toBe(200);
  const { password, accounts } = (await response.json()) as { password: string; accounts: object[] };
  expect(new Set(demoAccounts.map((account) => account.password))).toEqual(new Set([password]));
  expect(accounts).toEqual(demoAccounts.map(({ username, title }) => ({ username, title })));
});
