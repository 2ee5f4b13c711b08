/**
 * Where a request comes from, for limits. Each proxy in front adds whom it was called by to X-Forwarded-For; what stands
 * before that the caller may have written himself. Without proxies of our own nothing of the header is believed.
 */
import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Config } from '#platform/config.ts';

export function clientAddress(c: Context, { proxyHops }: Pick<Config, 'proxyHops'>): string {
  return networkOf(addressBehind(c.req.header('x-forwarded-for'), proxyHops, getConnInfo(c).remote.address ?? ''));
}

/** `hops`: proxies of ours between the caller and this process. */
export function addressBehind(forwarded: string | undefined, hops: number, remote: string): string {
  if (hops === 0) return remote;
  const callers = (forwarded ?? '').split(',').map((address) => address.trim());
  // Shorter than our own proxies make it: it did not come through them.
  return callers.at(-hops) || remote;
}

/** One subscriber has a whole /64 of IPv6 (RFC 6177) and may come from any address of it. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [front = '', back] = address.toLowerCase().split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const [head, tail] = [groups(front), groups(back ?? '')];
  const zeros = back === undefined ? [] : Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return `${[...head, ...zeros, ...tail].slice(0, 4).join(':')}::/64`;
}
