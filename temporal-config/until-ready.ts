/** Waits for an API process and what it depends on. */
import { setTimeout as sleep } from 'node:timers/promises';

const READY_WITHIN_MS = 60_000;

export async function untilReady(url: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  let answer = 'no answer';
  while (Date.now() < deadline) {
    const response = await fetch(`${url}/readyz`).catch(() => null);
    if (response?.ok === true) return;
    if (response !== null) answer = await response.text();
    await sleep(150);
  }
  throw new Error(`The API did not become ready at ${url}/readyz: ${answer}`);
}
