/** Ports of the loopback interface. */
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

/** So many different free ports. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const found = new Set<number>();
  while (found.size < count) found.add(await freePort());
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
