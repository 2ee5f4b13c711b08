/**
 * Where a request comes from, for limits. Each proxy in front adds whom it was called by to X-Forwarded-For; what stands
 * before that the caller may have written himself. Without proxies of our own nothing of the header is believed.
 */
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Config } from '#platform/config.ts';

export function clientAddress(c: Context, { proxyHops }: Pick<Config, 'proxyHops'>): string {
  return addressBehind(c.req.header('x-forwarded-for'), proxyHops, getConnInfo(c).remote.address ?? '');
}

/** `hops`: proxies of ours between the caller and this process. */
export function addressBehind(forwarded: string | undefined, hops: number, remote: string): string {
  if (hops === 0) return remote;
  const callers = (forwarded ?? '').split(',').map((address) => address.trim());
  // Shorter than our own proxies make it: it did not come through them.
  return callers.at(-hops) || remote;
}
