/** Nothing serious or critical for axe on any page, in both languages and in the dark, on a desk and on a phone. */
import type { Page } from '@playwright/test';
import { signIn as apiSignIn, requestId } from '#tests/support/api-client.ts';
import { expect, test } from './people.ts';
import type { Point } from './running-product.ts';
import { expectAccessible } from './steps/accessible.ts';
import { grantedLicence } from './steps/granted-licence.ts';
import { letRunOut } from './steps/overdue-case.ts';
import { expectFits } from './steps/report.ts';

const pages = [
  '/',
  '/queue',
  '/overdue',
  '/cases',
  '/report',
  '/cases/new',
  '/notices',
  '/desk',
  '/supervision',
  '/delegations',
  '/calendars',
  '/licences',
] as const;
const screens = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

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
  const button = page.getByRole('button', { name: action, exact: true }).first();
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
  test(`every page is accessible on a ${screen} in Chinese`, async ({ as, visitor, product }) => {
    test.slow();
    const number = await openedCase(product.url, product.points.jinjiang);
    await expectSignIn(await visitor({ viewport }));
    const page = await as('jj-village-acceptor', { viewport });
    await expectEveryPage(page, number, `zh ${screen}`);
    await expectDialog(page, '立案', `zh ${screen}`);
  });

  test(`every page is accessible on a ${screen} in English`, async ({ as, product }) => {
    test.slow();
    const number = await openedCase(product.url, product.points.jinjiang);
    const page = await as('jj-village-acceptor', { viewport });
    await page.goto('/');
    await page.getByRole('button', { name: /个人菜单/ }).click();
    await page.getByRole('menuitem', { name: /English/ }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expectEveryPage(page, number, `en ${screen}`);
    await expectDialog(page, 'File', `en ${screen}`);
  });

  test(`every page is accessible on a ${screen} in the dark`, async ({ as, visitor, product }) => {
    test.slow();
    const number = await openedCase(product.url, product.points.jinjiang);
    await expectSignIn(await visitor({ viewport, colorScheme: 'dark' }));
    const page = await as('jj-village-acceptor', { viewport, colorScheme: 'dark' });
    await page.goto('/');
    await expect(page.locator('body')).toHaveCSS('color-scheme', 'dark');
    await expectEveryPage(page, number, `dark ${screen}`);
    await expectDialog(page, '立案', `dark ${screen}`);
  });

  test(`what is registered and granted at a window is accessible on a ${screen}`, async ({ as, product }) => {
    const { number } = await grantedLicence(product, '鲤城清源文化传播有限公司');
    const page = await as('county-service-centre-acceptor', { viewport });
    await page.goto('/cases/new');
    await page.getByRole('button', { name: /^一般行政许可/ }).click();
    // Fields wake up with the lists they choose from: judged once all is there.
    await expect(page.getByRole('combobox', { name: '县（市、区）' })).not.toHaveAttribute('aria-disabled', 'true');
    await expect(page.getByRole('region', { name: '填写内容' })).toBeVisible();
    await expectAccessible(page, `application ${screen}`);
    await page.goto('/licences');
    await expect(page.getByText('鲤城清源文化传播有限公司').first()).toBeVisible();
    await expectAccessible(page, `licences ${screen}`);
    await page.goto(`/cases/${number}/show`);
    await expect(page.getByRole('region', { name: '文书' }).getByRole('listitem').first()).toBeVisible();
    await expectAccessible(page, `granted ${screen}`);
    await expectDialog(page, '登记送达：收件凭证', `delivery ${screen}`);
    await page.getByRole('button', { name: '发起关联事项' }).click();
    await page.getByRole('menuitem').first().click();
    await expect(page.getByRole('region', { name: '填写内容' })).toBeVisible();
    await expectAccessible(page, `follow-up ${screen}`);
    const overseer = await as('county-hotline-supervisor', { viewport });
    await overseer.goto('/rates');
    await overseer.getByRole('button', { name: '计算', exact: true }).click();
    await expect(overseer.getByRole('region', { name: '计算公式' })).toBeVisible();
    await expectAccessible(overseer, `rates ${screen}`);
  });

  test(`the overview of the city is accessible on a ${screen}`, async ({ as, product }) => {
    const number = await openedCase(product.url, product.points.jinjiang);
    await letRunOut(product, number, 'jj-village-acceptor');
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await as('city-supervisor', { viewport, colorScheme });
      await page.goto('/');
      const late = page.getByRole('region', { name: '超期最久' }).getByRole('listitem').filter({ hasText: number });
      await expect(late.getByRole('link')).toHaveAttribute('href', `/cases/${number}/show`);
      await expect(page.getByRole('region', { name: '近四周走势' }).getByText('近 7 天新增')).toBeVisible();
      await expect(page.getByRole('link', { name: /^已超期/ })).toContainText('上周此时');
      await expectAccessible(page, `overview ${colorScheme} ${screen}`);
      await expectFits(page);
    }
  });

  test(`the pages for people without an account are accessible on a ${screen}`, async ({ visitor, product }) => {
    test.slow();
    const { identifier } = await grantedLicence(product, '鲤城安平文化传播有限公司');
    const open = ['/citizen', '/citizen/new', '/citizen/new/petition.hotline', '/citizen/track'];
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await visitor({ viewport, colorScheme });
      for (const path of [...open, `/verify/${identifier}`, '/verify/nothing']) {
        // Fields wake up with the lists they choose from: judged once all is there.
        await page.goto(path, { waitUntil: 'networkidle' });
        await expect(page.getByRole('heading').first()).toBeVisible();
        await expectAccessible(page, `${path} ${colorScheme} ${screen}`);
      }
    }
  });
}
