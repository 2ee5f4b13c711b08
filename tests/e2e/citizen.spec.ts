/** A citizen with a telephone and no account: hands in, keeps the receipt, follows, withdraws. */
import type { Page } from '@playwright/test';
import { expect, test } from './people.ts';
import { expectAccessible } from './steps/accessible.ts';
import { openCase } from './steps/case-page.ts';
import { expectFits, photo } from './steps/report.ts';
import { phone } from './steps/sizes.ts';

async function expectGood(page: Page, where: string): Promise<void> {
  await expectFits(page);
  await expectAccessible(page, where);
}

async function handIn(page: Page): Promise<{ readonly number: string; readonly code: string }> {
  await page.getByRole('link', { name: /12345热线工单/ }).tap();
  await page.getByLabel('县（市、区）').tap();
  await page.getByRole('option', { name: '鲤城区' }).tap();
  await page.getByLabel(/^诉求人/).fill('林小明');
  await page.getByLabel(/^联系电话/).fill('13800000000');
  await page.getByText('求助', { exact: true }).tap();
  await page.getByLabel(/^诉求内容/).fill('小区门口路灯连续三晚不亮，老人出行不便，请派人修理');
  await page.getByLabel('材料附件', { exact: true }).setInputFiles(photo);
  await expect(page.getByText('现场.jpg')).toBeVisible();
  await expectGood(page, 'form');
  await page.getByRole('button', { name: '提交', exact: true }).tap();
  await expect(page.getByRole('heading', { name: '已提交' })).toBeVisible();
  const [number, code] = await page.locator('dd').allTextContents();
  return { number: number ?? '', code: code ?? '' };
}

test('a citizen hands in, follows by number and code, and withdraws', async ({ as, visitor }) => {
  const page = await visitor(phone);
  await page.goto('/login');
  await page.getByRole('link', { name: '群众办事入口' }).tap();
  await expect(page.getByRole('heading', { name: '网上办事' })).toBeVisible();
  await expectGood(page, 'home');
  await page.getByRole('link', { name: /提交事项/ }).tap();
  await expect(page.getByRole('heading', { name: '选择事项' })).toBeVisible();
  await expectGood(page, 'matters');
  const { number, code } = await handIn(page);
  expect(code).toMatch(/^\w{4}-\w{4}$/);
  await expectGood(page, 'receipt');
  await page.getByRole('button', { name: '查看进度' }).tap();
  await expect(page.getByText(number)).toBeVisible();
  await expect(page.getByRole('region', { name: '当前状态' })).toContainText('鲤城区12345热线中心');
  expect(page.url()).not.toContain(code);
  await expectGood(page, 'case');
  await test.step('the desk can open what was handed in', async () => {
    const desk = await as('county-hotline-acceptor');
    await openCase(desk, number);
    await expect(desk.getByRole('button', { name: /查看 .*现场/ })).toBeVisible();
  });
  await page.getByRole('button', { name: '诉求人撤回' }).tap();
  await page.getByLabel(/^理由/).fill('路灯已经修好');
  await page.getByRole('button', { name: /^确认/ }).tap();
  await expect(page.getByRole('region', { name: '您现在可以' })).toBeHidden();
  await page.getByRole('button', { name: '退出查询' }).tap();
  await page.getByLabel('办件编号').fill(number);
  await page.getByLabel('查询码').fill('0000-0000');
  await page.getByRole('button', { name: '查询' }).tap();
  await expect(page.getByRole('alert')).toHaveText(/编号或查询码不正确/);
  await expectGood(page, 'refusal');
});

test('reads English when asked', async ({ visitor }) => {
  const page = await visitor(phone);
  await page.goto('/citizen');
  await page.getByRole('button', { name: 'English' }).tap();
  await expect(page.getByRole('heading', { name: 'Services for citizens' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Follow a case/ })).toBeVisible();
  await expectGood(page, 'English');
});
