import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Slotindex } from './slotindex.js';

describe('the table from id to row', () => {
  it('finds what is in it and nothing else, through growth and removal', () => {
    const grootId = fc.oneof(fc.integer({ min: 0, max: 4000 }), fc.maxSafeNat());
    fc.assert(
      fc.property(fc.array(grootId, { minLength: 1, maxLength: 3000 }), (ids) => {
        const rijen = [...new Set(ids)];
        const index = new Slotindex((rij) => rijen[rij] ?? Number.NaN);
        rijen.forEach((id, rij) => {
          index.voegToe(id, rij);
          if (rij % 3 === 0) index.verwijder(id);
        });
        rijen.forEach((id, rij) => {
          expect(index.zoek(id)).toBe(rij % 3 === 0 ? null : rij);
        });
        expect(index.zoek(-1)).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  it('does not fill up with removed ids', () => {
    const ids: number[] = [];
    const index = new Slotindex((rij) => ids[rij] ?? Number.NaN);
    for (let id = 0; id < 50_000; id++) {
      ids[0] = id;
      index.voegToe(id, 0);
      index.verwijder(id);
    }
    expect(index.bytes).toBeLessThan(100_000);
  });
});
