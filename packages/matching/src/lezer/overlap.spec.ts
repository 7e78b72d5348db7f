import { describe, expect, it } from '@jest/globals';
import { leesBelasting } from './lees-belasting.js';

const bewijzen = (zin: string) =>
  leesBelasting(zin)
    .filter(({ item }) => item === 'tillen')
    .map(({ bewijs, waarde }) => ({ bewijs, waarde }));

describe('two demands of one item on overlapping words', () => {
  it('leave out the hint that has no measure', () => {
    expect(bewijzen('Je tilt dozen tot 25 kg.').every(({ waarde }) => waarde !== null)).toBe(true);
  });

  it('keep the hint where nothing on the same words says more', () => {
    const gelezen = bewijzen('Je tilt veel. De zwaarste dozen wegen 25 kg.');
    expect(gelezen.some(({ waarde }) => waarde === null)).toBe(true);
    expect(gelezen.some(({ waarde }) => waarde?.max_kg === 25)).toBe(true);
  });
});
