import type { Page } from '@playwright/test';
import { expect } from '../people.ts';

/** How many are there now: specs that share people count from here. */
export async function queueCount(page: Page): Promise<number> {
  await page.goto('/queue');
  const tab = page.getByRole('tab').filter({ hasText: /^待我办\d+$/ });
  await expect(tab).toBeVisible();
  return Number((await tab.textContent())?.replace('待我办', ''));
}

/** Opens the queue and proves that navigation, tab and list name one and the same number. */
export async function expectQueue(page: Page, count: number): Promise<void> {
  await page.goto('/queue');
  const badge = page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /^待办/ });
  await expect(badge).toHaveText(count === 0 ? '待办' : `待办${count}`);
  await expect(page.getByRole('tab', { name: /^待我办/ })).toHaveText(`待我办${count}`);
  const table = page.getByRole('table', { name: '待办列表' });
  if (count === 0) {
    await expect(page.getByText('没有待办事项')).toBeVisible();
    return;
  }
  await expect(table.getByRole('row')).toHaveCount(count + 1);
  await expect(page.getByRole('navigation', { name: '翻页' })).toContainText(`共 ${count} 件`);
}

/** Others may have work there too: it is among it. */
export async function expectQueued(page: Page, number: string): Promise<void> {
  await page.goto('/queue');
  await expect(page.getByRole('table', { name: '待办列表' })).toContainText(number);
}
