/** Nothing serious or critical for axe on any page, in both languages, on a desk and on a phone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { signIn as apiSignIn, requestId } from '#tests/support/api-client.ts';
import { expect, test } from './people.ts';

const pages = ['/', '/queue', '/overdue', '/cases', '/report', '/notices'] as const;
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

for (const [screen, viewport] of Object.entries(screens)) {
  test(`every page is accessible on a ${screen} in both languages`, async ({ as, visitor, product }) => {
    const worker = await apiSignIn(product.url, 'jj-village-worker');
    const { openCase } = await worker.ask<{ openCase: { case: { number: string } } }>(OPEN, {
      input: {
        process: 'grid.incident',
        form: { description: '路灯不亮，夜间行走不便' },
        location: product.points.jinjiang,
        categoryCode: 'C-01-37',
        requestId: requestId(),
      },
    });
    const stranger = await visitor({ viewport });
    await stranger.goto('/');
    await expect(stranger.getByRole('button', { name: '登录' })).toBeVisible();
    await expectAccessible(stranger, 'sign-in');

    const page = await as('jj-village-acceptor', { viewport });
    for (const language of ['zh', 'en']) {
      for (const path of [...pages, `/cases/${openCase.case.number}/show`]) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page, `${path} ${language} ${screen}`);
      }
      await page.getByRole('button', { name: language === 'zh' ? '立案' : 'File', exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page, `dialog ${language} ${screen}`);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: language === 'zh' ? '立案' : 'File', exact: true })).toBeFocused();
      if (language === 'en') break;
      await page.getByRole('button', { name: /个人菜单/ }).click();
      await page.getByRole('menuitem', { name: /English/ }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    }
  });
}
