/** From the figures of the city down to one late case: level, area, unit and post, and an order in one click. */
import type { Page } from '@playwright/test';
import { expect, test } from './people.ts';
import { act, expectState, openCase } from './steps/case-page.ts';
import { expectAccessible } from './steps/accessible.ts';
import { expectGood } from './steps/good-page.ts';
import { letRunOut } from './steps/overdue-case.ts';
import { atTown } from './steps/ready-case.ts';

const list = (page: Page) => page.getByRole('region', { name: '案件', exact: true });

async function drillDown(page: Page, number: string): Promise<void> {
  await page.goto('/desk');
  await expect(page.getByRole('heading', { level: 1, name: '督查台' })).toBeVisible();
  await page
    .getByRole('region', { name: '按层级' })
    .getByRole('button', { name: /^镇街：超期/ })
    .click();
  await expect(list(page).getByRole('heading', { name: /超期/ })).toBeVisible();
  await page.getByRole('region', { name: '按区域' }).getByRole('button', { name: '进入鲤城区' }).click();
  await expect(page.getByRole('navigation', { name: '所在区域' }).getByText('鲤城区')).toBeVisible();
  const post = page.getByRole('region', { name: '按单位和岗位' }).getByRole('button', { name: /处置员：超期/ });
  await post.first().click();
  await expect(
    list(page)
      .getByRole('link', { name: new RegExp(number) })
      .or(list(page).getByText(number)),
  ).toBeVisible();
}

test('a city supervisor finds what is late with whom, asks for an answer and accepts it', async ({
  as,
  product,
}, info) => {
  test.slow();
  const { number } = await atTown(product, '路灯整段不亮，影响夜间通行');
  await letRunOut(product, number, 'town-handler');
  const supervisor = await as('city-supervisor');
  await test.step('level, area, unit and post lead to the case', async () => {
    await drillDown(supervisor, number);
    await expectGood(supervisor, 'desk');
    await supervisor.screenshot({ path: info.outputPath('desk.png'), fullPage: true });
  });

  const order = await test.step('an order in one click', async () => {
    await supervisor.getByRole('button', { name: `督办 ${number}` }).click();
    const dialog = supervisor.getByRole('dialog', { name: '发起督办' });
    await dialog.getByRole('textbox', { name: '督办要求' }).fill('说明逾期原因，三日内恢复照明');
    await expectAccessible(supervisor, 'order dialog');
    await dialog.getByRole('button', { name: '发起督办' }).click();
    await expect(dialog).toBeHidden();
    await openCase(supervisor, number);
    return (await supervisor.getByRole('link', { name: /^SO-/ }).textContent()) ?? '';
  });

  await test.step('who has the case has to answer; a word is not enough', async () => {
    const handler = await as('town-dispatcher');
    await handler.goto('/queue?tab=coordination');
    await handler.getByRole('tab', { name: /^督办/ }).click();
    await handler.getByRole('table', { name: '待办列表' }).getByText(order).click();
    const button = handler.getByRole('button', { name: '回复督办', exact: true });
    await button.click();
    const dialog = handler.getByRole('dialog', { name: '回复督办' });
    await dialog.getByRole('button', { name: '回复督办', exact: true }).click();
    await expect(dialog.getByRole('alert').first()).toBeVisible();
    await dialog.getByRole('textbox', { name: '办理情况' }).fill('电缆被挖断，已联系供电抢修');
    await dialog.getByRole('button', { name: '回复督办', exact: true }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('the issuer accepts, and the case has not moved', async () => {
    await openCase(supervisor, order);
    await act(supervisor, '验收办结', { choice: '已整改到位' });
    await expectState(supervisor, '已办结');
    await expectGood(supervisor, 'order');
    await supervisor.screenshot({ path: info.outputPath('order.png'), fullPage: true });
    await openCase(supervisor, number);
    await expectState(supervisor, '待处置');
  });
});
