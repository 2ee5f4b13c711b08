/** A supervisor finds a case at the desk and asks for an answer; the case itself does not move. */
import type { Page } from '@playwright/test';
import { expect, test } from './people.ts';
import { act, expectState, expectUnseen, openCase } from './steps/case-page.ts';
import { atTown } from './steps/ready-case.ts';
import { expectFits } from './steps/report.ts';
import { phone } from './steps/sizes.ts';

async function clocks(page: Page): Promise<string[]> {
  const dues = page.getByRole('region', { name: '时限说明' }).getByText(/到期$/);
  await expect(dues.first()).toBeVisible();
  return dues.allTextContents();
}

test('an order is issued at the desk, answered twice and accepted', async ({ as, product }) => {
  const { number } = await atTown(product, '变压器漏油，居民多次反映');
  const supervisor = await as('town-supervisor');
  await openCase(supervisor, number);
  const before = await clocks(supervisor);
  await supervisor.goto('/desk');
  await expect(supervisor.getByRole('heading', { level: 1, name: '督查台' })).toBeVisible();
  await supervisor.getByRole('button', { name: `督办 ${number}` }).click();
  const dialog = supervisor.getByRole('dialog', { name: '发起督办' });
  await dialog.getByRole('textbox', { name: '督办要求' }).fill('两日内查明漏油原因并修复');
  await dialog.getByRole('button', { name: '发起督办' }).click();
  await expect(dialog).toBeHidden();

  await openCase(supervisor, number);
  const link = supervisor.getByRole('link', { name: /^SO-/ });
  const order = (await link.textContent()) ?? '';
  const dispatcher = await as('town-dispatcher');
  const reply = async (situation: string): Promise<void> => {
    await dispatcher.goto('/queue?tab=coordination');
    await dispatcher.getByRole('tab', { name: /^督办/ }).click();
    await dispatcher.getByRole('table', { name: '待办列表' }).getByText(order).click();
    await act(dispatcher, '回复督办', { fields: { 办理情况: situation } });
  };
  await reply('已派电工查看');
  await openCase(supervisor, order);
  await act(supervisor, '退回重新回复', { fields: { 理由: '没有说明原因和完成时间' } });
  await expectState(supervisor, '待回复');
  await reply('密封圈老化，已更换');
  await openCase(supervisor, order);
  await act(supervisor, '验收办结', { choice: '已整改到位' });
  await expectState(supervisor, '已办结');

  await openCase(supervisor, number);
  await expectState(supervisor, '待处置');
  expect(await clocks(supervisor)).toEqual(before);
  await expect(link).toHaveText(order);
  await expectUnseen(await as('jj-village-acceptor'), order);
  const hand = await as('town-supervisor', phone);
  await hand.goto('/desk');
  await expect(hand.getByRole('heading', { level: 1, name: '督查台' })).toBeVisible();
  await expectFits(hand);
});
