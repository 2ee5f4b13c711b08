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

/** Browser tests against one running product. One worker: queue counts are exact only where nobody else works. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/product-setup.ts',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    actionTimeout: 15_000,
    launchOptions: { executablePath: findChromium(currentEnvironment()), args: switches },
  },
});
