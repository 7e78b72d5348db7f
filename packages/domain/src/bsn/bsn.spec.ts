import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bsnSchema, isBsn, maskeerBsn } from './bsn.js';

/** Made-up numbers that pass the check. */
const GOED = ['111222333', '123456782'];

describe('isBsn', () => {
  it.each(GOED)('takes %s', (bsn) => expect(isBsn(bsn)).toBe(true));

  it.each(['000000000', '123456789', '12345678', '1234567820', '12345678a', ''])(
    'refuses "%s"',
    (tekst) => expect(isBsn(tekst)).toBe(false),
  );

  it('notices every single wrong digit, and every two neighbours that changed places', () => {
    const plek = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...GOED), plek, fc.integer({ min: 1, max: 9 }), (bsn, n, bij) => {
        const cijfers = [...bsn];
        cijfers[n] = String((Number(cijfers[n]) + bij) % 10);
        expect(isBsn(cijfers.join(''))).toBe(false);
      }),
    );
  });
});

describe('bsnSchema', () => {
  it('reads what people type', () => {
    expect(bsnSchema.parse(' 1112.22.333 ')).toBe('111222333');
    expect(bsnSchema.parse('12345672'.padStart(8, '0'))).toBe('012345672');
  });
});

describe('maskeerBsn', () => {
  it('shows two digits and no more', () => {
    expect(maskeerBsn('123456782')).toBe('•••••••82');
  });
});
