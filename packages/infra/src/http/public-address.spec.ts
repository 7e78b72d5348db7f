import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPublicAddress } from './public-address.js';

describe('a public address', () => {
  it.each([
    ['this network', '0.0.0.0'],
    ['private', '10.1.2.3'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['the last of carrier-grade NAT', '100.127.255.255'],
    ['loopback', '127.8.9.1'],
    ['cloud metadata', '169.254.169.254'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['benchmarking', '198.19.0.1'],
    ['multicast', '224.0.0.251'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['IPv6 unspecified', '::'],
    ['IPv6 loopback', '::1'],
    ['IPv4-mapped loopback', '::ffff:127.0.0.1'],
    ['IPv4-mapped loopback in hex', '::ffff:7f00:1'],
    ['IPv4-mapped public', '::ffff:8.8.8.8'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['local NAT64', '64:ff9b:1::1'],
    ['unique local', 'fd00::1'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['multicast', 'ff02::1'],
    ['6to4 around loopback', '2002:7f00:1::'],
    ['Teredo', '2001:0:1::1'],
    ['documentation', '2001:db8::1'],
  ])('is not %s (%s)', (_name, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    '8.8.8.8',
    '100.63.255.255',
    '100.128.0.0',
    '172.32.0.1',
    '2a02:898::1',
    '2606:4700::11',
  ])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it('is never a text that is no address', () => {
    fc.assert(fc.property(fc.domain(), (name) => !isPublicAddress(name)));
  });

  it('is never an address inside 10/8, 127/8 or 169.254/16, nor one mapped to it', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const net = fc.constantFrom('10', '127');
    fc.assert(
      fc.property(net, byte, byte, byte, (a, b, c, d) => {
        const inside = `${a}.${b}.${c}.${d}`;
        const linkLocal = `169.254.${c}.${d}`;
        return [inside, `::ffff:${inside}`, linkLocal, `64:ff9b::${inside}`].every(
          (address) => !isPublicAddress(address),
        );
      }),
    );
  });
});
