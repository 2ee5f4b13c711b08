import type { BrowserContextOptions } from '@playwright/test';
import type { Point } from '../running-product.ts';

export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** In the hand of somebody who stands there and lets the page know it. */
export const phoneAt = (point: Point): BrowserContextOptions => ({
  ...phone,
  geolocation: { ...point, accuracy: 12 },
  permissions: ['geolocation'],
});
