/** Ports of the loopback interface. */
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Whether something could listen on the port now. */
export async function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  const found = await listenOnce(port, host).catch(() => null);
  return found !== null;
}

/** The preferred port where it is free, else any. */
export async function freePort(preferred = 0): Promise<number> {
  return listenOnce(preferred, '127.0.0.1').catch(() => listenOnce(0, '127.0.0.1'));
}

/** So many different free ports of a range: random tries, so that two starts at once seldom meet. */
export async function freePortsBetween(low: number, high: number, count: number): Promise<readonly number[]> {
  const found = new Set<number>();
  for (let tries = 0; found.size < count && tries < 100 * count; tries += 1) {
    const port = randomInt(low, high + 1);
    if (await isFree(port)) found.add(port);
  }
  if (found.size < count) throw new Error(`no ${count} free ports between ${low} and ${high}`);
  return [...found];
}

function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port));
    });
  });
}
