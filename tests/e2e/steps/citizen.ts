/** A citizen without an account: hands in from the public page, follows by number and code. */
import type { Page } from '@playwright/test';
import type { Answers } from '#tests/support/fill-form.ts';
import { expect } from '../people.ts';
import { fillFields } from './fill-fields.ts';

export interface Receipt {
  readonly number: string;
  readonly code: string;
}

export async function handIn(page: Page, matter: string, form: string, answers: Answers): Promise<Receipt> {
  await page.goto('/citizen/new');
  await page.getByRole('link', { name: new RegExp(matter) }).click();
  await page.getByLabel('县（市、区）').click();
  await page.getByRole('option', { name: '鲤城区' }).click();
  await fillFields(page.locator('form'), form, answers);
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await expect(page.getByRole('heading', { name: '已提交' })).toBeVisible();
  const [number = '', code = ''] = await page.locator('dd').allTextContents();
  return { number, code };
}

export async function follow(page: Page, { number, code }: Receipt): Promise<void> {
  await page.goto('/citizen/track');
  // Another case may still be open in this browser.
  const leave = page.getByRole('button', { name: '退出查询' });
  await expect(leave.or(page.getByLabel('办件编号'))).toBeVisible();
  if (await leave.isVisible()) await leave.click();
  await page.getByLabel('办件编号').fill(number);
  await page.getByLabel('查询码').fill(code);
  await page.getByRole('button', { name: '查询', exact: true }).click();
  await expect(page.getByRole('region', { name: '当前状态' })).toBeVisible();
}

/** One of the things that the party can do now. */
export async function actAsParty(page: Page, action: string, form: string, answers: Answers = {}): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).click();
  await fillFields(page.locator('form').filter({ has: page.getByRole('heading', { name: action }) }), form, answers);
  await page.getByRole('button', { name: /^确认/ }).click();
  await expect(page.getByRole('heading', { name: action })).toBeHidden();
}
