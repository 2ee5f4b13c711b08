/** What every page has to be on every screen: nothing wider than it, nothing serious or critical for axe. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '../people.ts';
import { expectFits } from './report.ts';

const screens = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
] as const;

export async function expectGood(page: Page, where: string): Promise<void> {
  for (const screen of screens) {
    await expect(async () => {
      // From the other side each time: Chromium keeps the rules of the last size where a style sheet grew as it changed.
      await page.setViewportSize(screens[1]);
      await page.setViewportSize(screen);
      await expectFits(page);
    }).toPass();
    await expectAccessible(page, `${where} ${screen.width}`);
  }
}

/** On the screen as it is: a dialog does not outlive another layout of the page below it. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // Colours are judged as they will be, not in the middle of a fade.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))));
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    grave.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html}`),
    where,
  ).toEqual([]);
}
