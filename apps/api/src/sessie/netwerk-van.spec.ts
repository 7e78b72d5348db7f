import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { netwerkVan } from './netwerk-van.js';

describe('netwerkVan', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::192.0.2.7', '64:ff9b:0:0::/64'],
  ])('%s counts as %s', (ip, netwerk) => {
    expect(netwerkVan(ip)).toBe(netwerk);
  });

  it('is the same for every address of one /64, and another for the next one', () => {
    const met = (groepen: readonly number[]) =>
      groepen.map((groep) => groep.toString(16)).join(':');
    const groepen = fc.array(fc.nat(0xffff), { minLength: 8, maxLength: 8 });
    const staart = fc.array(fc.nat(0xffff), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(groepen, staart, (adres, ander) => {
        const kop = adres.slice(0, 4);
        const volgend = [...kop.slice(0, 3), ((kop[3] ?? 0) + 1) % 0x10000, ...ander];
        expect(netwerkVan(met([...kop, ...ander]))).toBe(netwerkVan(met(adres)));
        expect(netwerkVan(met(volgend))).not.toBe(netwerkVan(met(adres)));
      }),
    );
  });
});
