/** Two windows of one browser: somebody else signs in in one of them, and the other one goes on in nobody's name. */
import type { Page } from '@playwright/test';
import { signIn } from '#tests/support/api-client.ts';
import { expect, PASSWORD, test } from './people.ts';
import { openCase } from './steps/case-page.ts';
import { atVillage } from './steps/ready-case.ts';

const NOTE = '围栏缺口已用警戒带围起';

/** Over the session of the one before, who has not signed out. */
async function signInAfter(page: Page, username: string): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '登录' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: '个人菜单' })).toBeVisible();
}

async function notesOf(url: string, id: string): Promise<string> {
  const handler = await signIn(url, 'jj-village-handler');
  return JSON.stringify(await handler.ask('query ($id: ID!) { case(id: $id) { events { summary { zh } } } }', { id }));
}

const refusal = (page: Page) => page.getByRole('alertdialog', { name: '本浏览器已由其他人登录' });

test('a window left open does nothing in the name of who signed in in the next one, and keeps what was typed', async ({
  as,
  product,
}) => {
  const { id, number } = await atVillage(product, '人行道窨井盖松动');
  const left = await as('jj-village-handler');
  // It hears nothing by itself: what it does first is the command.
  await left.route('**/graphql', (route) =>
    route.request().headers()['accept'] === 'text/event-stream' ? route.abort() : route.fallback(),
  );
  await openCase(left, number);
  await left.getByRole('textbox', { name: '留言' }).fill(NOTE);
  await signInAfter(await left.context().newPage(), 'jj-village-acceptor');
  // As the page would by a press that came before the dialog.
  await left.locator('button[type=submit]', { hasText: '留言' }).dispatchEvent('click');
  await expect(refusal(left)).toBeVisible();
  await expect(refusal(left)).toContainText('本窗口不再提交任何内容');
  expect(await notesOf(product.url, id)).not.toContain(NOTE);

  await test.step('it opens anew as the one who is signed in', async () => {
    await refusal(left).getByRole('button', { name: '以现登录人身份重新打开' }).click();
    await expect(refusal(left)).toHaveCount(0);
    await openCase(left, number);
    await expect(left.getByRole('textbox', { name: '留言' })).toHaveValue('');
  });

  await test.step('and what was typed is there for the one who typed it', async () => {
    await signInAfter(left, 'jj-village-handler');
    await openCase(left, number);
    await expect(left.getByRole('textbox', { name: '留言' })).toHaveValue(NOTE);
    await left.locator('button[type=submit]', { hasText: '留言' }).click();
    await expect(left.getByRole('textbox', { name: '留言' })).toHaveValue('');
    expect(await notesOf(product.url, id)).toContain(NOTE);
  });
});

test('a window that nobody touches says by itself that somebody else has signed in', async ({ as }) => {
  const left = await as('village-worker');
  await left.goto('/');
  await expect(left.getByRole('heading', { level: 1 })).toBeVisible();
  const next = await left.context().newPage();
  await signInAfter(next, 'village-acceptor');
  await expect(refusal(left)).toBeVisible({ timeout: 45_000 });
  // The one who has signed in is not touched by it.
  await next.reload();
  await expect(next.getByRole('button', { name: '个人菜单' })).toBeVisible();
});
