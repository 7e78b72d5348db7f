import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { schatReistijd, VERVOERMIDDELEN } from './reistijd.js';

describe('schatReistijd', () => {
  it.each([
    ['auto', 0, 10],
    ['auto', 20, 35],
    ['auto', 57, 70],
    ['fiets', 4, 20],
    ['fiets', 8, 40],
    ['ov', 4, 30],
    ['ov', 35, 75],
  ] as const)('by %s over %d km is about %d minutes', (middel, km, minuten) => {
    expect(schatReistijd(km, middel)).toBe(minuten);
  });

  it('never gets shorter with the distance, and comes in steps of five', () => {
    const km = fc.double({ min: 0, max: 400, noNaN: true });
    fc.assert(
      fc.property(km, km, fc.constantFrom(...VERVOERMIDDELEN), (a, b, middel) => {
        const [kort, lang] = [Math.min(a, b), Math.max(a, b)].map((d) => schatReistijd(d, middel));
        expect(kort).toBeLessThanOrEqual(lang ?? 0);
        expect((kort ?? 1) % 5).toBe(0);
        expect(kort).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});
