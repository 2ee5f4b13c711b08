/** Nothing serious or critical for axe on any page, in both languages and in the dark, on a desk and on a phone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { signIn as apiSignIn, requestId } from '#tests/support/api-client.ts';
import { expect, test } from './people.ts';
import type { Point } from './running-product.ts';

const pages = [
  '/',
  '/queue',
  '/overdue',
  '/cases',
  '/report',
  '/notices',
  '/desk',
  '/supervision',
  '/delegations',
  '/calendars',
] as const;
const screens = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

async function expectAccessible(page: Page, where: string): Promise<void> {
  // Colours are judged as they will be, not in the middle of a fade.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))));
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    grave.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html}`),
    where,
  ).toEqual([]);
}

const OPEN = `mutation ($input: OpenCaseInput!) {
  openCase(input: $input) { ... on CaseChanged { case { number } } ... on Refused { code } } }`;

async function openedCase(url: string, location: Point): Promise<string> {
  const worker = await apiSignIn(url, 'jj-village-worker');
  const { openCase } = await worker.ask<{ openCase: { case: { number: string } } }>(OPEN, {
    input: {
      process: 'grid.incident',
      form: { description: '路灯不亮，夜间行走不便' },
      location,
      categoryCode: 'C-01-37',
      requestId: requestId(),
    },
  });
  return openCase.case.number;
}

async function expectEveryPage(page: Page, number: string, where: string): Promise<void> {
  for (const path of [...pages, `/cases/${number}/show`]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page, `${path} ${where}`);
  }
}

async function expectDialog(page: Page, action: string, where: string): Promise<void> {
  const button = page.getByRole('button', { name: action, exact: true });
  await button.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, `dialog ${where}`);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
}

async function expectSignIn(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('button', { name: '登录' })).toBeVisible();
  await expectAccessible(page, 'sign-in');
}

for (const [screen, viewport] of Object.entries(screens)) {
  test(`every page is accessible on a ${screen} in both languages`, async ({ as, visitor, product }) => {
    test.slow();
    const number = await openedCase(product.url, product.points.jinjiang);
    await expectSignIn(await visitor({ viewport }));
    const page = await as('jj-village-acceptor', { viewport });
    await expectEveryPage(page, number, `zh ${screen}`);
    await expectDialog(page, '立案', `zh ${screen}`);
    await page.getByRole('button', { name: /个人菜单/ }).click();
    await page.getByRole('menuitem', { name: /English/ }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expectEveryPage(page, number, `en ${screen}`);
    await expectDialog(page, 'File', `en ${screen}`);
  });

  test(`every page is accessible on a ${screen} in the dark`, async ({ as, visitor, product }) => {
    const number = await openedCase(product.url, product.points.jinjiang);
    await expectSignIn(await visitor({ viewport, colorScheme: 'dark' }));
    const page = await as('jj-village-acceptor', { viewport, colorScheme: 'dark' });
    await page.goto('/');
    await expect(page.locator('body')).toHaveCSS('color-scheme', 'dark');
    await expectEveryPage(page, number, `dark ${screen}`);
    await expectDialog(page, '立案', `dark ${screen}`);
  });
}
