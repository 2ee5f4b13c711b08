/** What the product says no to, and what is left on the screen afterwards; more time, and a case that rests. */
import type { Page } from '@playwright/test';
import { requestId, signIn as apiSignIn } from '#tests/support/api-client.ts';
import { done, open } from '#tests/support/incident.ts';
import { expect, test } from './people.ts';
import type { RunningProduct } from './running-product.ts';
import { secondAcceptor } from './second-acceptor.ts';
import { act, expectState, expectTold, openAction, openCase, submit } from './steps/case-page.ts';
import { typeCredentials } from './steps/sign-in.ts';

async function report({ url, points }: RunningProduct, description: string): Promise<string> {
  const worker = await apiSignIn(url, 'jj-village-worker');
  const input = { form: { description }, location: points.jinjiang, categoryCode: 'E-01-06', requestId: requestId() };
  return done(await open(worker, input)).number;
}

/** The page hears of nothing that others do: its connection for news is cut. */
const deafen = (page: Page): Promise<unknown> =>
  page.route('**/graphql', (route) =>
    route.request().headers()['accept']?.includes('text/event-stream') === true ? route.abort() : route.fallback(),
  );

test('a wrong password is told without saying which part was wrong', async ({ visitor }) => {
  const page = await visitor();
  await page.goto('/');
  await typeCredentials(page, 'jj-village-worker', 'Gridcase-2025');
  const alert = page.getByRole('alert');
  await expect(alert).toHaveText('用户名或密码不正确');
  await expect(page.getByRole('textbox', { name: '用户名' })).toHaveValue('jj-village-worker');
  await typeCredentials(page, 'nobody-of-that-name');
  await expect(page.getByRole('button', { name: '登录' })).toBeEnabled();
  await expect(alert).toHaveText('用户名或密码不正确');
  await typeCredentials(page, 'jj-village-worker');
  await expect(page.getByRole('heading', { level: 1, name: /您好/ })).toBeVisible();
});

test('who acts on an old page is told, keeps his words and sees the present state', async ({ as, product }) => {
  const number = await report(product, '店面门前插挂彩旗，遮挡标志');
  const [desk, second] = [await as('jj-village-acceptor'), await as(secondAcceptor.username)];
  await deafen(second);
  await openCase(desk, number);
  await openCase(second, number);
  const dialog = await openAction(second, '不予立案');
  await dialog.getByRole('textbox', { name: '理由' }).fill('已核实为临时活动');
  await act(desk, '立案', { standard: true });

  await expectState(second, '待立案', { behindDialog: true });
  await submit(dialog, '不予立案');
  await expect(dialog.getByRole('alert')).toContainText('案件已有新进展，请查看后再操作');
  await expect(dialog.getByRole('alert')).toContainText('您填写的内容已保留');
  await expect(dialog.getByRole('textbox', { name: '理由' })).toHaveValue('已核实为临时活动');
  await expectState(second, '待派遣', { behindDialog: true });
  await dialog.getByRole('button', { name: '取消' }).click();
  await expect(second.getByRole('button', { name: '不予立案' })).toBeHidden();
  await expectTold(second, '立案', '晋江市社区 受理员');
});

test('a task that another has claimed is his', async ({ as, product }) => {
  const number = await report(product, '店面门前插挂彩旗，行人绕行');
  const [desk, second, third] = [
    await as('jj-village-acceptor'),
    await as(secondAcceptor.username),
    await as(secondAcceptor.username),
  ];
  await deafen(second);
  await openCase(second, number);
  await openCase(third, number);
  await openCase(desk, number);
  await desk.getByRole('button', { name: '签收' }).click();
  await expect(desk.getByText(/由您签收/)).toBeVisible();

  await second.getByRole('button', { name: '签收' }).click();
  await expect(second.getByText('该任务已由他人签收')).toBeVisible();
  for (const page of [second, third]) {
    await expect(page.getByText(/晋江市社区 受理员.* 已签收/)).toBeVisible();
    await expect(page.getByRole('button', { name: '签收' })).toBeHidden();
    await expect(page.getByRole('button', { name: '立案', exact: true })).toBeHidden();
  }
  await desk.getByRole('button', { name: '退签' }).click();
  await expect(third.getByRole('button', { name: '签收' })).toBeVisible();
});

test('a link that names no case says so', async ({ as }) => {
  const page = await as('jj-village-acceptor');
  await page.goto('/cases/GI-mangled/show');
  await expect(page.getByText('未找到案件')).toBeVisible();
});

test('a way back needs its reason', async ({ as, product }) => {
  const number = await report(product, '店面门前插挂彩旗，噪声扰民');
  const page = await as('jj-village-acceptor');
  await openCase(page, number);
  const dialog = await openAction(page, '不予立案');
  await submit(dialog, '不予立案');
  await expect(dialog.getByText('请填写理由')).toBeVisible();
  const reason = dialog.getByRole('textbox', { name: '理由' });
  await expect(reason).toHaveAttribute('aria-invalid', 'true');
  await reason.fill('   ');
  await submit(dialog, '不予立案');
  await expect(dialog.getByText('请填写理由')).toBeVisible();
  await reason.fill('不属于网格事项');
  await submit(dialog, '不予立案');
  await expect(dialog).toBeHidden();
  await expectState(page, '不予立案');
  await expectTold(page, '不予立案', '不属于网格事项');
});

/** Filed, dispatched to the village itself, taken up. */
async function inHandling(acceptor: Page, handler: Page, number: string): Promise<void> {
  await openCase(acceptor, number);
  await act(acceptor, '立案', { standard: true });
  await act(acceptor, '派遣', { unit: /社区|村/ });
  await openCase(handler, number);
  await act(handler, '接单处置');
  await expectState(handler, '处置中');
}

const handleClock = (page: Page) =>
  page.getByRole('region', { name: '时限' }).getByRole('listitem').filter({ hasText: '处置时限' });

test('more time is asked for, granted, and the clock shows the longer budget', async ({ as, product }) => {
  const number = await report(product, '店面门前插挂彩旗，需协调拆除');
  const [acceptor, handler] = [await as('jj-village-acceptor'), await as('jj-village-handler')];
  await inHandling(acceptor, handler, number);
  const text =
    (await handleClock(handler)
      .getByText(/^共 \d+/)
      .textContent()) ?? '';
  const [, budget = '', unit = ''] = /^共 (\d+)(.*)$/.exec(text) ?? [];
  await act(handler, '申请延期', { fields: { 理由: '高空作业车明日到场' } });
  await expect(handler.getByRole('region', { name: /待审批申请/ })).toContainText('延期');
  await expect(handler.getByRole('button', { name: '批准延期' })).toBeHidden();

  await openCase(acceptor, number);
  await act(acceptor, '批准延期');
  await expect(handleClock(handler).getByText(`共 ${Number(budget) * 2}${unit}`)).toBeVisible();
  await expect(handler.getByRole('region', { name: /待审批申请/ })).toBeHidden();
  await expectTold(handler, '批准延期', '晋江市社区');
});

test('a case that is suspended rests until somebody resumes it', async ({ as, product }) => {
  const number = await report(product, '店面门前插挂彩旗，等待施工许可');
  const [acceptor, handler] = [await as('jj-village-acceptor'), await as('jj-village-handler')];
  await inHandling(acceptor, handler, number);
  const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const dialog = await openAction(handler, '申请挂账');
  await dialog.getByRole('textbox', { name: '理由' }).fill('需等待施工许可');
  await dialog.getByLabel('挂账至').fill(inAMonth);
  await submit(dialog, '申请挂账');
  await expect(dialog).toBeHidden();

  await openCase(acceptor, number);
  await act(acceptor, '批准挂账');
  const banner = handler.getByRole('alert').filter({ hasText: /^案件挂账至 .*期间停止计时/ });
  await expect(banner).toBeVisible();
  await expect(handler.getByText(/当前没有需要您办理的操作/)).toBeVisible();
  for (const name of ['签收', '提交处置结果', '上报上级', '申请延期', '退回（非本单位职责）'])
    await expect(handler.getByRole('button', { name, exact: true })).toBeHidden();
  await expect(handleClock(handler).getByText('计时暂停')).toBeVisible();

  await act(acceptor, '恢复办理', { fields: { 理由: '许可已经批下' } });
  await expect(banner).toBeHidden();
  await expect(handler.getByRole('button', { name: '提交处置结果' })).toBeVisible();
  await expect(handleClock(handler).getByText(/^剩 /)).toBeVisible();
  await expect(handleClock(handler).getByText(/停止计时：/)).toBeVisible();
});
