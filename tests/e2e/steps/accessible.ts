import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '../people.ts';

type Rules = Readonly<Record<string, { readonly enabled: boolean }>>;

/** What is seen on a control is part of its name. */
const labelsInNames: Rules = { 'label-content-name-mismatch': { enabled: true } };

/** Nothing serious or critical for axe on the whole page, as it is on the screen: a dialog outlives no other layout. */
export async function expectAccessible(page: Page, where: string, rules: Rules = labelsInNames): Promise<void> {
  // Colours are judged as they will be, not in the middle of a fade: what is wrong stays wrong.
  await expect(async () => {
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))));
    const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(
      grave.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html}`),
      where,
    ).toEqual([]);
  }).toPass({ timeout: 60_000 });
}
