/** The working calendar: the year's notice, a day closed for a typhoon, and what both do to cases under way. */
import type { Locator, Page } from '@playwright/test';
import { signIn } from '#tests/support/api-client.ts';
import { expect, test } from './people.ts';
import { openCase } from './steps/case-page.ts';
import { atVillage } from './steps/ready-case.ts';
import { expectFits } from './steps/report.ts';
import { phone } from './steps/sizes.ts';

const broken = ['from,to,kind,name', '2027-01-01,2027-01-03,holiday,元旦', '2027-02-30,2027-03-02,holiday,春节'].join(
  '\n',
);
/** Statutory holidays of 2027, with the weekends next to them. */
const notice = [
  'from,to,kind,name',
  '2027-01-01,2027-01-03,holiday,元旦',
  '2027-02-05,2027-02-11,holiday,春节',
  '2027-02-14,2027-02-14,makeUpWorkday,春节',
  '2027-04-03,2027-04-05,holiday,清明节',
  '2027-05-01,2027-05-05,holiday,劳动节',
  '2027-06-09,2027-06-09,holiday,端午节',
  '2027-09-15,2027-09-15,holiday,中秋节',
  '2027-10-01,2027-10-07,holiday,国庆节',
].join('\n');

const preview = (dialog: Locator): Promise<void> => dialog.getByRole('button', { name: '预览影响' }).click();

/** Publishes what the dialog shows and sees the recalculation to its end; the number of the version. */
async function publish(page: Page, dialog: Locator): Promise<string> {
  const button = dialog.getByRole('button', { name: /^发布第 \d+ 版$/ });
  const version = /\d+/.exec((await button.textContent()) ?? '')?.[0] ?? '';
  await button.click();
  await expect(dialog).toBeHidden();
  const progress = page.getByRole('region', { name: '重新计算记录' });
  await expect(progress).toContainText(`第 ${version} 版：重新计算到期时间`);
  await expect(progress).toContainText(/已完成：共 \d+ 件，\d+ 件到期时间变化/, { timeout: 60_000 });
  await expect(progress).not.toContainText('未能更新');
  return version;
}

async function handlingDue(url: string, id: string): Promise<string> {
  const handler = await signIn(url, 'jj-village-handler');
  const { case: found } = await handler.ask<{ case: { clocks: { name: string; dueAt: string; status: string }[] } }>(
    'query ($id: ID!) { case(id: $id) { clocks { name dueAt status } } }',
    { id },
  );
  return found.clocks.find(({ name, status }) => name.startsWith('handle') && status === 'running')!.dueAt;
}

const dayOf = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);

test('the notice of a year is pasted, put right, looked at and published', async ({ as }) => {
  const page = await as('admin');
  await page.goto('/calendars');
  await page.getByRole('button', { name: '导入年度安排' }).click();
  const dialog = page.getByRole('dialog', { name: '导入年度安排' });
  const text = dialog.getByRole('textbox', { name: '或粘贴内容' });
  await text.fill(broken);
  await dialog
    .getByRole('textbox', { name: '来源（文号或文件名）' })
    .fill('国务院办公厅关于2027年部分节假日安排的通知');
  await dialog.getByLabel('已公布至').fill('2027-12-31');

  await test.step('a broken line is named, and nothing typed is lost', async () => {
    await preview(dialog);
    await expect(dialog.getByRole('alert')).toContainText('第 3 行');
    await expect(dialog.getByRole('alert')).toContainText('2027-02-30');
    await expect(text).toHaveValue(broken);
  });

  await test.step('the whole year is previewed and published', async () => {
    await text.fill(notice);
    await preview(dialog);
    await expect(dialog.getByRole('heading', { name: /\d+ 件未办结案件/ })).toBeVisible();
    await expect(dialog.getByRole('list', { name: '日期变化' })).toContainText('2027-02-14 调休上班');
    const version = await publish(page, dialog);
    await expect(page.getByText(`现行第 ${version} 版 · 已公布至 2027-12-31`)).toBeVisible();
    await page.getByRole('combobox', { name: '版本' }).click();
    await expect(page.getByRole('option', { name: new RegExp(`^第 ${version} 版`) })).toBeVisible();
    await expect(page.getByRole('option')).toHaveCount(Number(version));
    await page.keyboard.press('Escape');
  });
});

test('a typhoon closes a day, and what was due on it is due later', async ({ as, product }) => {
  const { id, number } = await atVillage(product, '台风前巡查发现变压器围栏松动');
  const before = await handlingDue(product.url, id);
  const page = await as('admin');
  await page.goto('/calendars');
  await page.getByRole('button', { name: '临时停工' }).click();
  const dialog = page.getByRole('dialog', { name: '临时停工' });
  await dialog.getByLabel('日期').fill(dayOf(before));
  await dialog.getByRole('textbox', { name: '事由' }).fill('防台风停工停业停课');
  await preview(dialog);
  await expect(dialog.getByRole('heading', { name: /^[1-9]\d* \/ \d+ 件未办结案件的到期时间将变化$/ })).toBeVisible();
  // An administrator reads no case: he is told how many move and between which days, and no number.
  await expect(dialog.getByText(/^[1-9]\d* 件您无权打开，只计件数$/)).toBeVisible();
  await expect(dialog.getByText(/^原到期日 .+ 至 .+，新到期日 .+ 至 .+$/)).toBeVisible();
  await expect(dialog.getByRole('table', { name: '变化最大的案件' })).toHaveCount(0);
  await expect(dialog).not.toContainText(number);
  const version = await publish(page, dialog);

  await test.step('the case is due later, and its page says why', async () => {
    await expect.poll(() => handlingDue(product.url, id)).not.toBe(before);
    expect(Date.parse(await handlingDue(product.url, id))).toBeGreaterThan(Date.parse(before));
    const handler = await as('jj-village-handler');
    await openCase(handler, number);
    const timeline = handler.getByRole('region', { name: '办理过程' });
    await expect(timeline.getByText('工作日历更新，时限重新计算')).toBeVisible();
    const story = handler.getByRole('region', { name: '时限说明' });
    await story.getByRole('button', { name: '经过' }).first().click();
    await expect(story.getByText(`工作日历更新为第 ${version} 版，重新推算到期时间`)).toBeVisible();
  });
});

test('a supervisor looks at the calendar on a phone, and changes nothing', async ({ as }) => {
  const page = await as('city-supervisor', phone);
  await page.goto('/calendars');
  await expect(page.getByRole('heading', { level: 1, name: '工作日历' })).toBeVisible();
  await expect(page.getByText(/^现行第 \d+ 版/)).toBeVisible();
  await expect(page.getByRole('button', { name: '导入年度安排' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^(临时停工|这一天停工…)$/ })).toHaveCount(0);
  await expectFits(page);
});

test('on a phone the calendar begins with the month that it is; keys lead to the others', async ({ as }) => {
  const page = await as('city-supervisor', phone);
  await page.goto('/calendars');
  const name = new Intl.DateTimeFormat('zh-CN', { month: 'long', timeZone: 'UTC' });
  const month = (at: number) => page.getByRole('table', { name: name.format(Date.UTC(2026, at - 1)), exact: true });
  const today = dayOf(new Date().toISOString());
  const now = Number(today.slice(5, 7));
  const other = now === 12 ? 1 : 12;
  await month(now).scrollIntoViewIfNeeded();
  await expect(month(now)).toBeInViewport({ ratio: 0.5 });
  if (Math.abs(now - other) > 1) await expect(month(other)).not.toBeInViewport();
  const key = now === 12 ? 'ArrowUp' : 'ArrowDown';
  await page.locator(`[data-date="${today}"]`).focus();
  for (let week = 0; week < 5; week++) await page.keyboard.press(key);
  const there = month(now === 12 ? 11 : now + 1);
  await expect(there.locator(':focus')).toHaveCount(1);
  await expect(there.locator(':focus')).toBeInViewport();
  await expectFits(page);
});
