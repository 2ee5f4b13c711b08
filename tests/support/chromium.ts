/** The browser for the tests: none is downloaded. */
import { accessSync, constants } from 'node:fs';
import type { Environment } from '#platform/config.ts';

const USUAL = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

export function findChromium(environment: Environment): string {
  const { CHROMIUM_PATH: given } = environment;
  const found = [...(given === undefined || given === '' ? [] : [given]), ...USUAL].find(isExecutable);
  if (found !== undefined) return found;
  throw new Error(
    'The browser tests need Chromium or Chrome: apt-get install chromium fonts-noto-cjk (Debian, Ubuntu), ' +
      'or set CHROMIUM_PATH to one. Without it: npm test -- unit database workflow integration ui architecture',
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
