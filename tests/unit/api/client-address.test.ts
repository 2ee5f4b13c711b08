import { describe, expect, it } from 'vitest';
import { addressBehind, networkOf } from '#graphql/http/client-address.ts';

describe('the address that limits go by', () => {
  it('is the caller’s own, whatever he writes into the header, where no proxy stands in front', () => {
    expect(addressBehind('203.0.113.9', 0, '198.51.100.1')).toBe('198.51.100.1');
  });

  it('is what our outermost proxy saw', () => {
    expect(addressBehind('203.0.113.9', 1, '10.0.0.1')).toBe('203.0.113.9');
    expect(addressBehind('203.0.113.9, 10.0.0.2', 2, '10.0.0.1')).toBe('203.0.113.9');
  });

  it('is nothing that the caller made up before it', () => {
    expect(addressBehind('1.1.1.1, 2.2.2.2, 203.0.113.9', 1, '10.0.0.1')).toBe('203.0.113.9');
  });

  it('is the connection’s, for what did not come through the proxies', () => {
    expect(addressBehind(undefined, 1, '10.0.0.7')).toBe('10.0.0.7');
    expect(addressBehind('203.0.113.9', 2, '10.0.0.7')).toBe('10.0.0.7');
  });
});

describe('the network of an address', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::7', '2001:db8:1:2::/64'],
    ['2001:db8::7', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
    ['unknown', 'unknown'],
  ])('%s is %s', (address, network) => expect(networkOf(address)).toBe(network));
});
