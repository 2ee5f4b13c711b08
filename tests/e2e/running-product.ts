/** What the browser tests know of the products that were started for them, one a worker: workers read what the setup has written. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const point = z.object({ longitude: z.number(), latitude: z.number() });
const runningProduct = z.object({
  url: z.string(),
  /** For what no person can do: to let time pass. */
  databaseUrl: z.string(),
  /** A point in the village of each demo chain. */
  points: z.object({ licheng: point, jinjiang: point }),
});

export type RunningProduct = z.infer<typeof runningProduct>;
export type Point = z.infer<typeof point>;

// Not in test-results/, which Playwright empties.
const directory = join(import.meta.dirname, '..', '..', 'node_modules', '.gridcase-e2e');
const fileOf = (worker: number): string => join(directory, `product-${worker}.json`);

/** @param worker its place among those that run at once, from 0. */
export function writeProduct(worker: number, product: RunningProduct): void {
  mkdirSync(directory, { recursive: true });
  writeFileSync(fileOf(worker), JSON.stringify(product));
}

export function readProduct(worker: number): RunningProduct {
  return runningProduct.parse(JSON.parse(readFileSync(fileOf(worker), 'utf8')));
}

export const forgetProducts = (): void => rmSync(directory, { recursive: true, force: true });
