/** The report page in the hand of a grid worker: position, similar cases, on the spot, no network, outside the city. */
import type { Page } from '@playwright/test';
import { signIn as apiSignIn } from '#tests/support/api-client.ts';
import { expect, test } from './people.ts';
import { act, expectState, openCase } from './steps/case-page.ts';
import {
  chooseCategory,
  describe,
  expectFits,
  locate,
  openReport,
  photo,
  pressSend,
  send,
  sentNumber,
  typePoint,
} from './steps/report.ts';
import { phoneAt } from './steps/sizes.ts';

const xiamen = { longitude: 118.0894, latitude: 24.4798 };
const outside = '该位置不在本市范围内';

const place = (page: Page) => page.getByRole('region', { name: '位置', exact: true });

/** How many reports of this category the person has made. */
async function reported(url: string, username: string, categoryCode: string): Promise<number> {
  const caller = await apiSignIn(url, username);
  const { cases } = await caller.ask<{ cases: { totalCount: number } }>(
    'query ($categoryCode: String!) { cases(filter: { categoryCode: $categoryCode, reportedByMe: true }) { totalCount } }',
    { categoryCode },
  );
  return cases.totalCount;
}

test('a worker reports from where he stands', async ({ as, product }) => {
  const page = await as('jj-village-worker', phoneAt(product.points.jinjiang));
  await openReport(page);
  await locate(page);
  await expect(place(page).getByText(/^泉州市 › 晋江市 › /)).toBeVisible();
  await expect(place(page).getByText(/精度约 12 米/)).toBeVisible();
  await chooseCategory(page, 'E-01-05');
  await page.getByLabel('从相册选').setInputFiles(photo);
  await expect(page.getByRole('img', { name: '照片 1' })).toBeVisible();
  await page.getByRole('button', { name: '紧急', exact: true }).tap();
  await describe(page, '临街阳台堆放杂物，随时可能坠落');
  await expectFits(page);
  const number = await send(page);
  await page.getByRole('link', { name: '查看案件' }).tap();
  await expect(page.getByText(number).first()).toBeVisible();
  await expectState(page, '待立案');
  await expectFits(page);
});

test('the same matter is attached to the case that is there, and its reporter told how it ends', async ({
  as,
  product,
}) => {
  const acceptor = await as('jj-village-acceptor');
  await openReport(acceptor);
  await typePoint(acceptor, product.points.jinjiang);
  await chooseCategory(acceptor, 'E-01-06');
  await describe(acceptor, '电话反映：门店前插满彩旗');
  const master = await send(acceptor);

  const worker = await as('jj-village-worker', phoneAt(product.points.jinjiang));
  await openReport(worker);
  await locate(worker);
  await chooseCategory(worker, 'E-01-06');
  const similar = worker.getByRole('region', { name: '附近有相似案件' });
  const candidate = similar.getByRole('listitem').filter({ hasText: master });
  await candidate.getByRole('button', { name: '是同一件，并入' }).tap();
  await expect(candidate.getByRole('button', { name: '将并入此案' })).toHaveAttribute('aria-pressed', 'true');
  await describe(worker, '巡查发现门店前彩旗遮挡人行道');
  const duplicate = await send(worker);
  await openCase(worker, duplicate);
  await expectState(worker, '已并案');
  const links = worker.getByRole('region', { name: /并案关系/ });
  await expect(links).toContainText('主案');
  await expect(links.getByRole('link', { name: master })).toBeVisible();

  await openCase(acceptor, master);
  await expect(acceptor.getByRole('region', { name: /并案关系/ }).getByRole('link', { name: duplicate })).toBeVisible();
  await act(acceptor, '不予立案', { fields: { 理由: '经核实为节日期间批准设置' } });
  await worker.goto('/notices');
  const told = worker.getByRole('list', { name: '通知列表' }).getByRole('listitem').filter({ hasText: master });
  await expect(told.first()).toContainText('不予立案');
});

test('what is settled on the spot is recorded and closed at once', async ({ as, product }) => {
  const page = await as('jj-village-worker', phoneAt(product.points.jinjiang));
  await openReport(page);
  await locate(page);
  await chooseCategory(page, 'E-01-11');
  await page.getByRole('switch', { name: '已当场解决（即办即结）' }).check();
  await describe(page, '路边少量积存渣土');
  await pressSend(page, '登记并办结');
  const problems = page.getByRole('alert').filter({ hasText: '处理措施' });
  await expect(problems).toBeFocused();
  await problems.getByRole('button', { name: /处理措施/ }).tap();
  await expect(page.getByRole('textbox', { name: '处理措施' })).toBeFocused();
  await page.getByRole('textbox', { name: '处理措施' }).fill('当场组织清扫并运走');
  const number = await send(page, '登记并办结');
  await openCase(page, number);
  await expectState(page, '已结案');
  await expect(page.getByText('当场组织清扫并运走')).toBeVisible();
});

test('without a network the report is kept, and sent once', async ({ as, product }) => {
  const page = await as('jj-village-worker', phoneAt(product.points.jinjiang));
  const before = await reported(product.url, 'jj-village-worker', 'E-01-12');
  await openReport(page);
  await expect(page.getByRole('region', { name: '地图：点选事件位置' }).locator('canvas')).toBeVisible();
  // The list of categories has been read once: from then on the phone keeps it.
  await chooseCategory(page, 'E-01-12');
  await page.context().setOffline(true);
  await locate(page);
  await expect(place(page).getByText('位置已记录，恢复连接后自动确认所属网格。')).toBeVisible();
  await expect(page.getByText(outside)).toBeHidden();
  await page.getByLabel('从相册选').setInputFiles(photo);
  await describe(page, '菜市场门口路面油污，行人打滑');
  await pressSend(page);
  await expect(page.getByText(/^没有网络/)).toBeVisible();
  expect(await reported(product.url, 'jj-village-worker', 'E-01-12')).toBe(before);

  // The first answer gets lost on the way back: the report has arrived, and nobody on the phone knows.
  let lost = 0;
  await page.route('**/graphql', async (route) => {
    const opens = route.request().postData()?.includes('"categoryCode":"E-01-12"') === true;
    if (!opens || lost > 0 || !route.request().postData()?.includes('"requestId"')) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await page.context().setOffline(false);
  await expect.poll(() => lost).toBe(1);
  await expect(page.getByText(/^服务暂未响应/)).toBeVisible();
  await page.getByRole('button', { name: '立即重试' }).tap();
  const number = await sentNumber(page);
  expect(await reported(product.url, 'jj-village-worker', 'E-01-12')).toBe(before + 1);
  await openCase(page, number);
  await expect(page.getByRole('button', { name: /查看 .*现场/ })).toBeVisible();
  await openReport(page);
  await expect(page.getByRole('textbox', { name: '情况描述' })).toHaveValue('');
});

test('a place outside the city is refused, and nothing typed is lost', async ({ as }) => {
  const page = await as('jj-village-worker', phoneAt(xiamen));
  await openReport(page);
  await locate(page);
  await expect(place(page).getByText(outside)).toBeVisible();
  await chooseCategory(page, 'E-01-13');
  await describe(page, '路面塌陷一处，约两平方米');
  await pressSend(page);
  await expect(place(page).getByText(outside)).toBeInViewport();
  await expect(page.getByText('草稿已保存在本机')).toBeVisible();
  await page.reload();
  await expect(page.getByText('已恢复上次未提交的内容')).toBeVisible();
  await expect(page.getByRole('textbox', { name: '情况描述' })).toHaveValue('路面塌陷一处，约两平方米');
});

test('offline nobody knows the city: the server says it after the network is back', async ({ as, product }) => {
  const page = await as('jj-village-worker', phoneAt(xiamen));
  await openReport(page);
  // The list of categories has been read once: from then on the phone keeps it.
  await chooseCategory(page, 'E-01-13');
  await page.context().setOffline(true);
  await locate(page);
  await expect(place(page).getByText('位置已记录，恢复连接后自动确认所属网格。')).toBeVisible();
  await expect(page.getByText(outside)).toBeHidden();
  await describe(page, '路面塌陷一处，约两平方米');
  await pressSend(page);
  await expect(page.getByText(/^没有网络/)).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole('alert').filter({ hasText: outside }).first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: '情况描述' })).toHaveValue('路面塌陷一处，约两平方米');
  await typePoint(page, product.points.jinjiang);
  await send(page);
});
