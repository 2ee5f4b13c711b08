/** A village calls two departments of its county together: roll-call, joint plan, reports, mutual rating, end. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './people.ts';
import { act, expectState, expectTold, expectUnseen, openAction, openCase, submit } from './steps/case-page.ts';
import { expectAccessible } from './steps/accessible.ts';
import { expectGood } from './steps/good-page.ts';
import { atVillageDesk } from './steps/ready-case.ts';

const HOUR = 3_600_000;
const departments = ['水利局', '住房和城乡建设局'] as const;

async function callDepartments(dialog: Locator, page: Page): Promise<void> {
  const called = dialog.getByRole('combobox', { name: '召集部门' });
  for (const department of departments) {
    await called.fill(department);
    await page.getByRole('option').filter({ hasText: department }).filter({ hasText: '区' }).first().click();
  }
  await dialog.getByRole('textbox', { name: '吹哨事由' }).fill('内涝反复发生，需水利、住建到场会商');
  await dialog.getByRole('textbox', { name: /集合地点/ }).fill('社区网格站');
}

/** Neither a turned device nor a key pressed by mistake costs what was typed. */
async function expectDraftKept(page: Page, dialog: Locator): Promise<void> {
  await page.setViewportSize({ width: 820, height: 1180 });
  await expect(dialog).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: '吹哨', exact: true }).click();
  await expect(dialog.getByText('已恢复上次未提交的内容。')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: '吹哨事由' })).toHaveValue('内涝反复发生，需水利、住建到场会商');
  await expect(dialog.getByRole('button', { name: /水利局/ })).toBeVisible();
}

/** Local time of the city, whatever the browser's. */
const inTwoHours = (): string =>
  new Date(Date.now() + 2 * HOUR).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 16).replace(' ', 'T');

/** What the department finds among its tasks. */
async function openTask(page: Page, number: string): Promise<void> {
  await page.goto('/queue?tab=coordination');
  await page.getByRole('tab', { name: /^督办/ }).click();
  await page.getByRole('table', { name: '待办列表' }).getByText(number).click();
  await expect(page.getByRole('button', { name: '复制案件编号' })).toBeVisible();
}

async function rate(page: Page, department: string, score: string): Promise<void> {
  const dialog = await openAction(page, '评价参与单位');
  await dialog.getByRole('combobox', { name: '参与单位' }).click();
  await page.getByRole('option', { name: new RegExp(department) }).click();
  await dialog.getByRole('radio', { name: score }).check();
  await dialog.getByRole('textbox', { name: '评价意见' }).fill('响应及时，措施到位');
  await submit(dialog, '评价参与单位');
  await expect(dialog).toBeHidden();
}

test('a village calls two departments, and both sides rate each other in the end', async ({ as, product }, info) => {
  test.slow();
  const shot = async (page: Page, name: string): Promise<void> => {
    await page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true });
  };
  const { number: parent } = await atVillageDesk(product, '暴雨后路面积水，多次抽排仍反复');
  const village = await as('village-acceptor');
  const number = await test.step('the village blows the whistle on its case', async () => {
    await openCase(village, parent);
    await village.getByRole('button', { name: '吹哨', exact: true }).click();
    const dialog = village.getByRole('dialog', { name: '吹哨' });
    await dialog.getByRole('button', { name: '吹哨', exact: true }).click();
    await expect(dialog.getByText('请填写').first()).toBeVisible();
    await callDepartments(dialog, village);
    await expectDraftKept(village, dialog);
    await dialog.getByLabel(/^集合时间/).fill(inTwoHours());
    await expectAccessible(village, 'whistle dialog');
    await shot(village, 'whistle-dialog');
    await dialog.getByRole('button', { name: '吹哨', exact: true }).click();
    await expect(dialog).toBeHidden();
    const link = village.getByRole('region', { name: '关联案件' }).getByRole('link', { name: /^WH-/ });
    await expect(link).toBeVisible();
    return (await link.textContent()) ?? '';
  });

  const water = await as('county-water-leader');
  const housing = await as('county-housing-leader');
  await test.step('both departments answer the call; another of their level does not see it', async () => {
    await openTask(water, number);
    await expectState(water, '待响应');
    await expect(water.getByRole('region', { name: '参与单位' }).getByRole('listitem')).toHaveCount(2);
    await expectGood(water, 'whistle as called');
    await shot(water, 'whistle-called');
    await act(water, '确认报到');
    await expectState(water, '待响应');
    const parties = water.getByRole('region', { name: '参与单位' }).getByRole('listitem');
    await expect(parties.filter({ hasText: '水利局' })).toContainText('已响应');
    await expect(parties.filter({ hasText: '住房和城乡建设局' })).toContainText('待响应');
    await openTask(housing, number);
    await act(housing, '确认报到');
    await expectState(housing, '会商制定方案');
    await expectUnseen(await as('county-emergency-leader'), number);
  });

  await test.step('the village records who came and the plan with a task for each', async () => {
    await openTask(village, number);
    const dialog = await openAction(village, '登记联合方案');
    await expect(dialog.getByRole('button', { name: /水利局/ })).toBeVisible();
    await dialog.getByRole('textbox', { name: '到场情况' }).fill('水利局、住建局到场，共 5 人');
    await dialog.getByRole('textbox', { name: '任务分工' }).fill('水利局：清淤，周五前\n住建局：修复雨水口，下周三前');
    await submit(dialog, '登记联合方案');
    await expect(dialog).toBeHidden();
    await expectState(village, '联合处置中');
    await expect(village.getByText('住建局：修复雨水口，下周三前')).toBeVisible();
    await expectGood(village, 'whistle being carried out');
  });

  await test.step('each department reports its own part and rates the village', async () => {
    for (const [page, result, next] of [
      [water, '管道已清淤 120 米', '联合处置中'],
      [housing, '雨水口已修复 6 处', '待评价办结'],
    ] as const) {
      await openTask(page, number);
      await act(page, '报告落实情况', {
        choice: '5 非常满意',
        fields: { 落实情况: result, 对吹哨单位的评价: '组织得当' },
      });
      await expectState(page, next);
    }
  });

  await test.step('the village rates both, and only then can it end the whistle', async () => {
    await openTask(village, number);
    await rate(village, departments[0], '5 非常满意');
    await expect(village.getByRole('button', { name: '评价参与单位' })).toBeVisible();
    await expect(village.getByRole('button', { name: '办结', exact: true })).toHaveCount(0);
    await rate(village, departments[1], '4 满意');
    await act(village, '办结');
    await expectState(village, '已办结');
    await expectTold(village, '报告落实情况', '水利局');
    await expectGood(village, 'whistle ended');
    await shot(village, 'whistle-ended');
  });

  await test.step('the case it was about has kept its state and shows the whistle', async () => {
    await openCase(village, parent);
    await expectState(village, '待立案');
    const related = village.getByRole('region', { name: '关联案件' });
    await expect(related.getByText('已办结')).toBeVisible();
  });
});
