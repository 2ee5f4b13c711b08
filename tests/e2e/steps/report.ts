import type { Locator, Page } from '@playwright/test';
import { expect } from '../people.ts';
import type { Point } from '../running-product.ts';

/** A JPEG of one grey pixel. */
export const photo = {
  name: '现场.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////' +
      '////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
    'base64',
  ),
};

export async function openReport(page: Page): Promise<void> {
  await page.goto('/report');
  await expect(page.getByRole('heading', { level: 1, name: '上报事件' })).toBeVisible();
}

export const locate = (page: Page): Promise<void> => page.getByRole('button', { name: '定位到我的位置' }).tap();

export async function typePoint(page: Page, point: Point): Promise<void> {
  const open = page.getByRole('button', { name: '输入经纬度' });
  const longitude = page.getByRole('textbox', { name: '经度' });
  // Which of the two is there is known once the draft has been read.
  await expect(open.or(longitude)).toBeVisible();
  if (await open.isVisible()) await open.click();
  await longitude.fill(String(point.longitude));
  await page.getByRole('textbox', { name: '纬度' }).fill(String(point.latitude));
  await page.getByRole('button', { name: '使用此坐标' }).click();
}

/** The first category found by `search`. */
export async function chooseCategory(page: Page, search: string, within?: Locator): Promise<void> {
  const field =
    within?.locator('[aria-haspopup=dialog]') ?? page.getByRole('region', { name: '类别' }).getByRole('button');
  await field.first().click();
  const dialog = page.getByRole('dialog', { name: '选择类别' });
  await dialog.getByRole('searchbox', { name: '按名称查找' }).fill(search);
  await dialog.getByRole('listitem').getByRole('button').filter({ hasText: search }).first().click();
  await expect(dialog).toBeHidden();
}

export async function describe(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: '情况描述' }).fill(text);
}

type SendButton = '上报' | '登记并办结';

export const pressSend = (page: Page, button: SendButton = '上报'): Promise<void> =>
  page.getByRole('button', { name: button, exact: true }).click();

export async function send(page: Page, button: SendButton = '上报'): Promise<string> {
  await pressSend(page, button);
  return sentNumber(page);
}

export async function sentNumber(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { name: '上报成功' })).toBeVisible();
  return (await page.getByText(/^GI-\d{6}-\d{8}-\d{5}-[0-9A-Z]$/).textContent()) ?? '';
}

/** Nothing is wider than the screen; what is, is named. */
export async function expectFits(page: Page): Promise<void> {
  const { wide, screen, culprits } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const beyond = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth,
    );
    const names = beyond.map(({ tagName, classList, textContent }) =>
      [tagName, ...classList, textContent.slice(0, 40)].join(' '),
    );
    return { wide: scrollWidth, screen: clientWidth, culprits: names.slice(0, 20) };
  });
  expect(wide, culprits.join('\n')).toBeLessThanOrEqual(screen);
}
