/** Playwright's `test` with people: each signed in in a browser of his own. */
import { test as base, type BrowserContextOptions, type Page } from '@playwright/test';
import { readProduct, type RunningProduct } from './running-product.ts';

export const PASSWORD = 'Gridcase-2026';

export interface People {
  readonly product: RunningProduct;
  /** A page of somebody's own browser, nobody signed in. */
  readonly visitor: (options?: BrowserContextOptions) => Promise<Page>;
  /** The page of a person who has signed in. */
  readonly as: (username: string, options?: BrowserContextOptions) => Promise<Page>;
}

export const test = base.extend<People>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of a fixture's needs here
  product: async ({}, use, info) => use(readProduct(info.parallelIndex)),
  visitor: async ({ browser, product }, use) => {
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({
        baseURL: product.url,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        viewport: { width: 1440, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      });
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  as: async ({ visitor }, use) =>
    use(async (username, options) => {
      const page = await visitor(options);
      const answer = await page.context().request.post('/auth/login', { data: { username, password: PASSWORD } });
      if (!answer.ok()) throw new Error(`${username} could not sign in: ${answer.status()}`);
      return page;
    }),
});

export { expect } from '@playwright/test';
