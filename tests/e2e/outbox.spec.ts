/** Where there is no signal: reports are written, the window is closed, and each arrives once when the network is back. */
import type { Page } from '@playwright/test';
import { signIn as apiSignIn } from '#tests/support/api-client.ts';
import { expect, test } from './people.ts';
import { openCase } from './steps/case-page.ts';
import { chooseCategory, describe, expectFits, locate, openReport, photo, pressSend, send } from './steps/report.ts';
import { phoneAt } from './steps/sizes.ts';

interface Reported {
  readonly cases: { readonly totalCount: number; readonly edges: readonly { readonly node: { number: string } }[] };
}

async function reported(url: string, username: string, categoryCode: string): Promise<Reported['cases']> {
  const caller = await apiSignIn(url, username);
  const { cases } = await caller.ask<Reported>(
    `query ($categoryCode: String!) {
      cases(first: 5, filter: { categoryCode: $categoryCode, reportedByMe: true }) { totalCount edges { node { number } } } }`,
    { categoryCode },
  );
  return cases;
}

/** The worker of the page has taken over, and the files of the report page are on the device. */
async function readyOffline(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const kept = await (await caches.open('gridcase-shell-v1')).keys();
        const names = kept.map(({ url }) => new URL(url).pathname);
        return ['/assets/index-', '/assets/ReportPage-', '/assets/GridMap-'].every((part) =>
          names.some((name) => name.startsWith(part)),
        );
      }),
    )
    .toBe(true);
}

async function writeReport(page: Page, category: string, words: string): Promise<void> {
  await locate(page);
  await chooseCategory(page, category);
  await describe(page, words);
}

const kept = (page: Page) => page.getByRole('heading', { name: '已保存，等待上报' });
const waiting = (page: Page) => page.getByRole('region', { name: '待上报' });

test('what was written without a signal is sent after the window was closed and opened again, each once', async ({
  as,
  product,
}) => {
  const page = await as('jj-village-worker', phoneAt(product.points.jinjiang));
  const context = page.context();
  const before = await reported(product.url, 'jj-village-worker', 'E-01-14');
  await readyOffline(page);
  await context.setOffline(true);

  await test.step('two reports, one after the other', async () => {
    await openReport(page);
    await writeReport(page, 'E-01-14', '路边绿化带内倾倒建筑垃圾');
    await page.getByLabel('从相册选').setInputFiles(photo);
    await expect(page.getByRole('img', { name: '照片 1' })).toBeVisible();
    await pressSend(page);
    await expect(kept(page)).toBeFocused();
    await expect(page.getByText(/^没有网络/)).toBeVisible();
    await expectFits(page);
    await page.getByRole('button', { name: '再报一件' }).tap();
    await writeReport(page, 'E-01-14', '桥下堆放废旧家具');
    await pressSend(page);
    await expect(kept(page)).toBeFocused();
  });
  await page.close();

  const again = await context.newPage();
  await again.goto('/');
  await expect(again.getByText('有 2 件上报还没有送达')).toBeVisible();
  await again.getByRole('link', { name: '查看', exact: true }).tap();
  await expect(waiting(again).getByRole('listitem')).toHaveCount(2);
  await expect(waiting(again)).toContainText('1 张照片');
  await expectFits(again);
  expect((await reported(product.url, 'jj-village-worker', 'E-01-14')).totalCount).toBe(before.totalCount);

  await context.setOffline(false);
  await expect(waiting(again)).toBeHidden();
  const after = await reported(product.url, 'jj-village-worker', 'E-01-14');
  expect(after.totalCount).toBe(before.totalCount + 2);
  await again.reload();
  await expect(waiting(again)).toBeHidden();
  expect((await reported(product.url, 'jj-village-worker', 'E-01-14')).totalCount).toBe(before.totalCount + 2);

  await test.step('the photo went along', async () => {
    const photos: number[] = [];
    for (const { node } of after.edges.slice(0, 2)) {
      await openCase(again, node.number);
      photos.push(await again.getByRole('button', { name: /查看 .*现场/ }).count());
    }
    expect(photos.toSorted((a, b) => a - b)).toEqual([0, 1]);
  });
});

test('one that waits can be taken back and changed, and the one being written is not lost', async ({ as, product }) => {
  const page = await as('jj-village-worker', phoneAt(product.points.jinjiang));
  await openReport(page);
  await chooseCategory(page, 'E-01-17');
  await page.context().setOffline(true);
  await writeReport(page, 'E-01-17', '墙面乱涂写三处');
  await pressSend(page);
  await page.getByRole('button', { name: '再报一件' }).tap();
  await describe(page, '写到一半的另一件');
  await waiting(page).getByRole('button', { name: '修改' }).tap();
  await expect(page.getByRole('textbox', { name: '情况描述' })).toHaveValue('墙面乱涂写三处');
  await expect(waiting(page)).toContainText('写到一半的另一件');
  await expect(waiting(page)).toContainText('未完成的草稿');
  await describe(page, '墙面乱涂写三处，近公交站');
  await page.context().setOffline(false);
  await send(page);
  await page.getByRole('link', { name: '查看案件' }).tap();
  await expect(page.getByText('墙面乱涂写三处，近公交站').first()).toBeVisible();
});

test('two windows of one person show the same sheet, and what one of them has sent the other does not send again', async ({
  as,
  product,
}) => {
  const page = await as('jj-village-worker', phoneAt(product.points.jinjiang));
  const next = await page.context().newPage();
  await openReport(page);
  await openReport(next);
  const words = (on: Page) => on.getByRole('textbox', { name: '情况描述' });
  await chooseCategory(page, 'E-01-17');
  await describe(page, '围墙喷涂小广告');
  await expect(words(next)).toHaveValue('围墙喷涂小广告');
  await describe(next, '围墙喷涂小广告两处');
  await expect(words(page)).toHaveValue('围墙喷涂小广告两处');
  await locate(page);
  await send(page);
  await expect(words(next)).toHaveValue('');
});

test('a report begun on the older form shows what is new, and is finished on the newer one', async ({
  as,
  product,
}) => {
  const page = await as('jj-village-worker', phoneAt(product.points.jinjiang));
  await openReport(page);
  const worker = await apiSignIn(product.url, 'jj-village-worker');
  const { me } = await worker.ask<{ me: { user: { id: string } } }>('{ me { user { id } } }');
  // As a build of before kept it: no version, a phase.
  const draft = {
    point: product.points.jinjiang,
    accuracy: 12,
    categoryCode: 'E-01-18',
    urgency: 'normal',
    isSettled: false,
    masterCaseId: null,
    form: { description: '沿街广告牌松动', locationNote: '公交站旁' },
    photos: [],
    requestId: null,
    phase: 'editing',
  };
  await page.evaluate(
    ([key, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('gridcase-drafts');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('drafts', 'readwrite');
          writing.objectStore('drafts').put(value, key);
          writing.addEventListener('complete', () => resolve());
        });
      }),
    [`${me.user.id}/report`, draft] as const,
  );
  await page.reload();
  const dialog = page.getByRole('dialog', { name: '表单已更新' });
  await expect(dialog.getByRole('listitem').filter({ hasText: '现场危险' })).toContainText('新增');
  await expectFits(page);
  await dialog.getByRole('button', { name: '移到新版本' }).tap();
  await expect(page.getByRole('textbox', { name: '情况描述' })).toHaveValue('沿街广告牌松动');
  await page.getByRole('radio', { name: '可能伤人' }).check();
  await page.getByRole('textbox', { name: '已采取的临时措施' }).fill('已拉设警戒带');
  await send(page);
  await page.getByRole('link', { name: '查看案件' }).tap();
  await expect(page.getByText('可能伤人')).toBeVisible();
  await expect(page.getByText('已拉设警戒带')).toBeVisible();
});
