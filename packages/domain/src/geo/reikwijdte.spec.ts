import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reikwijdteKm } from './reikwijdte.js';
import { schatReistijd, VERVOERMIDDELEN } from './reistijd.js';

const middelen = fc.constantFrom(...VERVOERMIDDELEN);
const minuten = fc.integer({ min: 5, max: 120 });

describe('the radius of a travel ring', () => {
  it('is where the estimate passes from within to beyond', () => {
    fc.assert(
      fc.property(middelen, minuten, (middel, langste) => {
        const km = reikwijdteKm(langste, middel);
        if (km === null) expect(schatReistijd(0, middel)).toBeGreaterThan(langste);
        else {
          expect(schatReistijd(km, middel)).toBeLessThanOrEqual(langste);
          expect(schatReistijd(km + 0.01, middel)).toBeGreaterThan(langste);
        }
      }),
    );
  });

  it('has no ring of a quarter of an hour by public transport: walking and waiting take it all', () => {
    expect(reikwijdteKm(15, 'ov')).toBeNull();
    expect(reikwijdteKm(30, 'fiets')).toBeCloseTo(6.93, 1);
  });
});
