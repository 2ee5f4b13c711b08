import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { currentEnvironment } from '#platform/config.ts';
import { findChromium } from '#tests/support/chromium.ts';

// Without a graphics card only the map is drawn by an imitated one, and the page by the processor itself; nothing of
// Chromium itself calls home.
const switches = [
  '--no-sandbox',
  '--disable-gpu-compositing',
  '--disable-gpu-rasterization',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** As many as there are processors, and two at most: each has a browser and a product with both its servers. */
const workers = Math.min(2, availableParallelism());

/** Browser tests, each worker against a running product of its own. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/product-setup.ts',
  workers,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    actionTimeout: 30_000,
    launchOptions: { executablePath: findChromium(currentEnvironment()), args: switches },
  },
});
