/** What every page has to be on every screen: nothing wider than it, nothing serious or critical for axe. */
import type { Page } from '@playwright/test';
import { expect } from '../people.ts';
import { expectAccessible } from './accessible.ts';
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
    await expectAccessible(page, `${where} ${screen.width}`, {});
  }
}
