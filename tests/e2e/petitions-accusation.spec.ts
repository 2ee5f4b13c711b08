/** 检举: a citizen accuses a bureau on his telephone. For its people there is no such case, wherever they look. */
import type { Page } from '@playwright/test';
import { expect, test } from './people.ts';
import { act, expectState, expectUnseen, openAction, openCase } from './steps/case-page.ts';
import { fillFields } from './steps/fill-fields.ts';
import { expectGood } from './steps/good-page.ts';
import { expectQueued, queueCount } from './steps/queue.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const ACCUSED = '鲤城区卫生健康委员会';

async function caseCount(page: Page): Promise<string> {
  await page.goto('/cases');
  const pager = page.getByRole('navigation', { name: '翻页' });
  const nothing = page.getByText(/没有符合条件的结果|还没有案件/);
  await expect(pager.or(nothing).first()).toBeVisible();
  return (await pager.isVisible()) ? ((await pager.textContent()) ?? '') : 'none';
}

async function accuse(page: Page): Promise<string> {
  await page.goto('/citizen/new/petition.report');
  await page.getByLabel('县（市、区）').tap();
  await page.getByRole('option', { name: '鲤城区' }).tap();
  const answers = {
    anonymous: true,
    accusedUnit: ACCUSED,
    accusedPersons: '某科负责人',
    accusation: '违规收受服务对象礼品',
  };
  await fillFields(page.locator('form'), 'petition-accusation@1', answers, ['channel']);
  await page.getByRole('button', { name: '提交', exact: true }).tap();
  await expect(page.getByRole('heading', { name: '已提交' })).toBeVisible();
  return (await page.locator('dd').first().textContent()) ?? '';
}

test('an accusation is hidden from whom it accuses, and handled by others', async ({ as, visitor }) => {
  test.slow();
  const accused = [await as('county-health-acceptor'), await as('county-health-leader')];
  const before = await Promise.all(accused.map(async (page) => [await queueCount(page), await caseCount(page)]));
  const citizen = await visitor(phone);
  const number = await accuse(citizen);

  await test.step('the accused see nothing: not in queue, search, count, nor by its address', async () => {
    for (const page of accused) await expectUnseen(page, number);
    const after = await Promise.all(accused.map(async (page) => [await queueCount(page), await caseCount(page)]));
    expect(after).toEqual(before);
  });

  await test.step('the petitions office has it, and may not send it to the accused', async () => {
    const office = await as('county-petitions-acceptor');
    await expectQueued(office, number);
    await openCase(office, number);
    await expectGood(office, 'accusation');
    const dialog = await openAction(office, '转送');
    await dialog.getByRole('combobox', { name: '送交单位' }).click();
    await expect(office.getByRole('option', { name: /鲤城区市场监督/ })).toBeVisible();
    await expect(office.getByRole('option', { name: ACCUSED })).toHaveCount(0);
    await office.keyboard.press('Escape');
    await dialog.getByRole('button', { name: '取消' }).click();
    await act(office, '转送', { unit: /鲤城区市场监督/, form: 'petition-transfer@1' });
    await expectState(office, '已转送');
  });

  const clerk = await as('county-market-regulation-acceptor');
  await expectQueued(clerk, number);
  for (const page of accused) await expectUnseen(page, number);
});
