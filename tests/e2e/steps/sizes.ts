import type { BrowserContextOptions } from '@playwright/test';

export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
