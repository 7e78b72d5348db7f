import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { staven } from './staven.js';

const VAK = { breedte: 160, hoogte: 60 };

describe('staven', () => {
  it('fills the height with the highest value and keeps proportion', () => {
    expect(staven([4, 8], VAK, 10).map(({ hoogte }) => hoogte)).toEqual([30, 60]);
  });

  it('draws nothing for weeks without effort', () => {
    expect(staven([0, 0], VAK, 10).map(({ hoogte }) => hoogte)).toEqual([0, 0]);
  });

  it('gives nothing for nothing', () => {
    expect(staven([], VAK, 10)).toEqual([]);
  });

  it('never draws outside its frame', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 8 }), (waarden) => {
        for (const staaf of staven(waarden, VAK, 8)) {
          expect(staaf.x).toBeGreaterThanOrEqual(0);
          expect(staaf.x + staaf.breedte).toBeLessThanOrEqual(VAK.breedte + 1e-9);
          expect(staaf.y + staaf.hoogte).toBeCloseTo(VAK.hoogte);
          expect(staaf.y).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
