/** A citizen on a bad line and a borrowed computer: nothing typed is lost, nothing arrives twice, nothing stays behind. */
import type { Page, Route } from '@playwright/test';
import { requestId } from '#tests/support/api-client.ts';
import { fillForm } from '#tests/support/fill-form.ts';
import { expect, test } from './people.ts';
import { expectAccessible } from './steps/accessible.ts';
import { follow, type Receipt } from './steps/citizen.ts';
import { expectFits, photo } from './steps/report.ts';
import { phone } from './steps/sizes.ts';

const words = '楼道堆放杂物堵住消防通道，多次反映未清理';

/** The next request with these words arrives, and its answer does not. */
async function loseAnswerOf(page: Page, part: string): Promise<() => number> {
  let lost = 0;
  const lose = async (route: Route) => {
    if (lost > 0 || route.request().postData()?.includes(part) !== true) return route.fallback();
    lost += 1;
    await route.fetch();
    return route.abort('connectionreset');
  };
  await page.route('**/graphql', lose);
  return () => lost;
}

async function writeAppeal(page: Page): Promise<void> {
  await page.goto('/citizen/new/petition.appeal');
  const county = page.getByLabel('县（市、区）');
  const option = page.getByRole('option', { name: '鲤城区' });
  // Opened from an address, the page asks for its lists only now, and moves while they come.
  await expect(async () => {
    if (!(await option.isVisible())) await county.tap({ timeout: 5_000 });
    await option.tap({ timeout: 5_000 });
  }).toPass();
  await page.getByLabel(/^信访人姓名/).fill('林小明');
  await page.getByLabel('证件号码').fill('350502199001011234');
  await page.getByLabel(/^联系电话/).fill('13800000000');
  await page.getByLabel(/^信访请求/).fill('请求清理消防通道');
  await page.getByLabel(/^事实与理由/).fill(words);
  await page.getByLabel('材料附件', { exact: true }).setInputFiles(photo);
  await expect(page.getByText('现场.jpg')).toBeVisible();
}

async function handedIn(page: Page): Promise<Receipt> {
  const form = fillForm('hotline-order@1', { channel: 'web' });
  const input = {
    process: 'petition.hotline',
    entry: 'register',
    divisionCode: '350502',
    form,
    requestId: requestId(),
  };
  const query = `mutation S($input: SubmitMatterInput!) { submitMatter(input: $input) { ... on SubmittedMatter { number code } } }`;
  const answer = await page.request.post('/graphql', { data: { query, variables: { input } } });
  return ((await answer.json()) as { data: { submitMatter: Receipt } }).data.submitMatter;
}

const keptInTab = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));

test('what a citizen typed outlives a reload, without his identity number, and only in his tab', async ({
  visitor,
}) => {
  const page = await visitor(phone);
  await writeAppeal(page);
  await expect(page.getByText(/^内容只暂存在本页/)).toBeVisible();
  await page.reload();
  await expect(page.getByText('已恢复上次未提交的内容')).toBeVisible();
  await expect(page.getByLabel(/^事实与理由/)).toHaveValue(words);
  await expect(page.getByLabel('县（市、区）')).toHaveText('鲤城区');
  await expect(page.getByText('现场.jpg')).toBeVisible();
  await expect(page.getByLabel('证件号码')).toHaveValue('');
  expect(await keptInTab(page)).not.toContain('350502199001011234');
  await expectFits(page);
  await expectAccessible(page, 'restored');
  const next = await page.context().newPage();
  await next.goto('/citizen/new/petition.appeal');
  await expect(next.getByLabel(/^事实与理由/)).toHaveValue('');
  await page.getByRole('button', { name: '清空重填' }).tap();
  await expect(page.getByLabel(/^事实与理由/)).toHaveValue('');
  expect(await keptInTab(page)).not.toContain(words);
});

test('a lost answer and a reload open no second case; the receipt is seen again, until it is left', async ({
  visitor,
}) => {
  const page = await visitor(phone);
  await writeAppeal(page);
  const lost = await loseAnswerOf(page, '"entry":"register"');
  const sent: string[] = [];
  page.on('request', (request) => {
    const { id } = /"entry":"register".*"requestId":"(?<id>[^"]*)"/.exec(request.postData() ?? '')?.groups ?? {};
    if (id !== undefined) sent.push(id);
  });
  await page.getByRole('button', { name: '提交', exact: true }).tap();
  await expect(page.getByText('可再次提交，不会重复受理')).toBeVisible();
  expect(lost()).toBe(1);
  await page.reload();
  await expect(page.getByLabel(/^事实与理由/)).toHaveValue(words);
  await page.getByLabel('证件号码').fill('350502199001011234');
  await page.getByRole('button', { name: '提交', exact: true }).tap();
  await expect(page.getByRole('heading', { name: '已提交' })).toBeVisible();
  expect(sent).toHaveLength(2);
  expect(new Set(sent).size).toBe(1);
  const receipt = await page.locator('dd').allTextContents();
  await page.reload();
  await expect(page.getByRole('heading', { name: '已提交' })).toBeVisible();
  expect(await page.locator('dd').allTextContents()).toEqual(receipt);
  await page.getByRole('button', { name: '查看进度' }).tap();
  await expect(page.getByRole('region', { name: '当前状态' })).toBeVisible();
  await page.getByRole('button', { name: '退出查询' }).tap();
  await expect(page.getByLabel('办件编号')).toHaveValue('');
  expect(await keptInTab(page)).not.toContain(receipt[1]);
  expect(await keptInTab(page)).not.toContain(words);
  await page.goto('/citizen/new/petition.appeal');
  await expect(page.getByLabel(/^事实与理由/)).toHaveValue('');
});

test('a form that was replaced while it was filled in is refused, and what was typed is there when the page is loaded anew', async ({
  visitor,
}) => {
  const page = await visitor(phone);
  await writeAppeal(page);
  // The page was made for a version that is no longer open.
  await page.route('**/graphql', (route) => {
    const body = route.request().postData() ?? '';
    return route.fallback({ postData: body.replace('"formId":"petition-appeal@1"', '"formId":"petition-appeal@0"') });
  });
  await page.getByRole('button', { name: '提交', exact: true }).tap();
  await expect(page.getByRole('alert').filter({ hasText: '您填写期间表单已更新，尚未提交' })).toBeVisible();
  await expectFits(page);
  await page.getByRole('button', { name: '重新载入并核对' }).tap();
  await expect(page.getByText('已恢复上次未提交的内容')).toBeVisible();
  await expect(page.getByLabel(/^事实与理由/)).toHaveValue(words);
});

test('number and code stay in their fields when they are wrong, when there is no network, and when it is too often', async ({
  visitor,
}) => {
  const page = await visitor(phone);
  await page.goto('/citizen/track');
  const number = page.getByLabel('办件编号');
  const find = page.getByRole('button', { name: '查询', exact: true });
  await number.fill('AP-350502-20260101-00001-X');
  await page.getByLabel('查询码').fill('0000-0000');
  await find.tap();
  await expect(page.getByRole('alert')).toHaveText(/编号或查询码不正确/);
  await expect(number).toHaveValue('AP-350502-20260101-00001-X');
  await page.context().setOffline(true);
  await find.tap();
  await expect(page.getByRole('alert')).toHaveText('网络未连接，恢复后请重试。');
  await page.context().setOffline(false);
  await expect(page.getByRole('alert')).toHaveText(/编号或查询码不正确/);
  // One after the other, until the number is closed for the minute.
  await expect
    .poll(
      async () => {
        await find.tap();
        await expect(find).toBeEnabled();
        return page.getByRole('alert').textContent();
      },
      { intervals: [50], timeout: 60_000 },
    )
    .toBe('查询过于频繁，请一分钟后再试。');
  await expect(number).toHaveValue('AP-350502-20260101-00001-X');
  await expectFits(page);
  await expectAccessible(page, 'too often');
});

test('a case on the screen stays there without a network, what is typed to it outlives a reload and is done once', async ({
  visitor,
}) => {
  const page = await visitor(phone);
  const receipt = await handedIn(page);
  await follow(page, receipt);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: '刷新' }).tap();
  await expect(page.getByText('下面显示的可能不是最新情况。')).toBeVisible();
  await expect(page.getByRole('region', { name: '当前状态' })).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: '诉求人撤回' }).tap();
  await expect(page.getByRole('heading', { name: '诉求人撤回' })).toBeFocused();
  await page.getByLabel(/^理由/).fill('已经自行清理');
  await expect(page.getByText(/^内容只暂存在本页/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(/^理由/)).toHaveValue('已经自行清理');
  await page.getByRole('button', { name: '取消', exact: true }).tap();
  await expect(page.getByRole('button', { name: '诉求人撤回' })).toBeFocused();
  await page.getByRole('button', { name: '诉求人撤回' }).tap();
  await expect(page.getByLabel(/^理由/)).toHaveValue('已经自行清理');
  const lost = await loseAnswerOf(page, '"action":"withdraw"');
  await page.getByRole('button', { name: /^确认/ }).tap();
  await expect(page.getByText('可再次提交，不会重复受理')).toBeVisible();
  expect(lost()).toBe(1);
  await page.getByRole('button', { name: /^确认/ }).tap();
  await expect(page.getByText('已办理：诉求人撤回')).toBeVisible();
  await expect(page.getByRole('region', { name: '您现在可以' })).toBeHidden();
  await expect(page.getByRole('region', { name: '办理过程' }).getByText(/撤回（本人）/)).toHaveCount(1);
  expect(await keptInTab(page)).not.toContain('已经自行清理');
});
