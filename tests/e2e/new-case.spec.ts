/** At the counter of a petitions office: a matter chosen, a conditional section filled in, a number given, work queued. */
import type { Page } from '@playwright/test';
import { expect, test } from './people.ts';
import { expectAccessible } from './steps/accessible.ts';
import { expectFits, photo } from './steps/report.ts';
import { phone } from './steps/sizes.ts';

async function chooseMatter(page: Page, search: string, title: string): Promise<void> {
  await page.goto('/cases/new');
  await expect(page.getByRole('heading', { level: 1, name: '登记新件' })).toBeVisible();
  await page.getByRole('textbox', { name: '查找事项' }).fill(search);
  await page.getByRole('button', { name: new RegExp(title) }).click();
  await expect(page.getByRole('region', { name: '填写内容' })).toBeVisible();
}

async function fillAppeal(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: '信访形式' }).click();
  await page.getByRole('option', { name: '走访' }).click();
  await page.getByRole('textbox', { name: '信访人姓名或名称' }).fill('林阿妹');
  await page.getByRole('textbox', { name: '联系电话' }).fill('13805950001');
  await page.getByRole('textbox', { name: '信访请求' }).fill('请求解决征地补偿款未足额发放的问题');
  await page.getByRole('textbox', { name: '事实与理由' }).fill('二〇二五年征收本村旱地，补偿款至今只发放一半。');
}

const draftKept = (page: Page) => expect(page.getByText('草稿已保存在本机')).toBeVisible();

test('an acceptor registers an appeal of a group and finds it in the queue', async ({ as }) => {
  const page = await as('county-petitions-acceptor');
  await chooseMatter(page, '申诉', '信访·申诉求决');
  await fillAppeal(page);

  await test.step('a section is asked for when it applies, and what was typed into it survives', async () => {
    await page.getByRole('checkbox', { name: '五人以上集体访' }).check();
    await page.getByRole('textbox', { name: '来访人数' }).fill('6');
    await page.getByRole('checkbox', { name: '五人以上集体访' }).uncheck();
    await expect(page.getByRole('textbox', { name: '来访人数' })).toBeHidden();
    await page.getByRole('checkbox', { name: '五人以上集体访' }).check();
    await expect(page.getByRole('textbox', { name: '来访人数' })).toHaveValue('6');
  });

  await test.step('what is missing is led to', async () => {
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await expect(page.getByRole('alert').filter({ hasText: '需要修改' })).toBeFocused();
    await page.getByRole('button', { name: '代表（不超过五人）：请至少填写一行' }).click();
    await page.keyboard.press('Enter');
    await page.keyboard.type('林阿妹');
    await page.getByRole('group', { name: '第 1 行' }).getByRole('textbox').nth(1).fill('13805950001');
  });

  await page.getByLabel('材料附件', { exact: true }).setInputFiles(photo);
  await expect(page.getByRole('link', { name: '现场.jpg' })).toBeVisible();
  await expectAccessible(page, 'appeal');

  await draftKept(page);
  await page.reload();
  await expect(page.getByText('已恢复上次未提交的内容')).toBeVisible();
  await expect(page.getByRole('textbox', { name: '来访人数' })).toHaveValue('6');
  await expect(page.getByRole('link', { name: '现场.jpg' })).toBeVisible();

  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect(page.getByRole('heading', { name: '已登记' })).toBeFocused();
  const number = (await page.getByText(/^XS-\d{6}-\d{8}-\d{5}-[0-9A-Z]$/).textContent()) ?? '';

  await test.step('the case shows what was handed in, in words', async () => {
    await page.getByRole('link', { name: '查看案件' }).click();
    await expect(page.getByText('来访人数')).toBeVisible();
    await expect(page.getByRole('cell', { name: '林阿妹' })).toBeVisible();
    await expect(page.getByRole('link', { name: '现场.jpg' })).toBeVisible();
    await expect(page.getByText('走访', { exact: true })).toBeVisible();
  });
  await page.goto('/queue');
  await expect(page.getByRole('table', { name: '待办列表' })).toContainText(number);
});

test('on a phone the draft is there again after a reload, and the page fits', async ({ as }) => {
  const page = await as('county-petitions-acceptor', phone);
  await page.goto('/');
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '登记' }).tap();
  await expect(page).toHaveURL(/\/cases\/new$/);
  await chooseMatter(page, '申诉', '信访·申诉求决');
  await expectFits(page);
  await fillAppeal(page);
  await page.getByRole('checkbox', { name: '五人以上集体访' }).tap();
  await page.getByRole('button', { name: /^添加一行/ }).tap();
  await expect(page.getByRole('group', { name: '第 1 行' }).getByRole('textbox').first()).toBeFocused();
  await expectFits(page);
  await expectAccessible(page, 'appeal on a phone');
  await page.getByRole('button', { name: '删除第 1 行' }).tap();
  await expect(page.getByRole('button', { name: /^添加一行/ })).toBeFocused();
  await page.getByRole('checkbox', { name: '五人以上集体访' }).tap();

  await draftKept(page);
  await page.reload();
  await expect(page.getByRole('textbox', { name: '信访请求' })).toHaveValue(/征地补偿款/);
  await page.getByRole('button', { name: '登记', exact: true }).tap();
  await expect(page.getByRole('heading', { name: '已登记' })).toBeVisible();
  await expectFits(page);
});

test('the office takes no post, no matter: a handler has no way in', async ({ as }) => {
  const page = await as('county-water-handler');
  await page.goto('/');
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible();
  await expect(page.getByRole('link', { name: '登记', exact: true })).toBeHidden();
});
