import type { Page } from '@playwright/test';
import { expect, PASSWORD } from '../people.ts';

export async function typeCredentials(page: Page, username: string, password = PASSWORD): Promise<void> {
  await page.getByRole('textbox', { name: '用户名' }).fill(username);
  await page.getByRole('textbox', { name: '密码', exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}

export async function signIn(page: Page, username: string): Promise<void> {
  await page.goto('/');
  await typeCredentials(page, username);
  await expect(page.getByRole('heading', { level: 1, name: /您好/ })).toBeVisible();
}
