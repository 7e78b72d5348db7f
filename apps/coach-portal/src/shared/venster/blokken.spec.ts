import { describe, expect, it } from '@jest/globals';
import { blokkenTussen, deelIn, PER_BLOK, plaatsNaToets } from './blokken.js';

const AANTAL = 5 * PER_BLOK + 3;
const HOOGTES = [400, 400, 500, 400, 400, 60];

describe('a long list in blocks', () => {
  it('knows which blocks are in sight', () => {
    expect(blokkenTussen(HOOGTES, 0, 399)).toEqual([0, 0]);
    expect(blokkenTussen(HOOGTES, 850, 1_350)).toEqual([2, 3]);
    expect(blokkenTussen(HOOGTES, 2_110, 9_000)).toEqual([5, 5]);
    expect(blokkenTussen(HOOGTES, 9_000, 9_500)).toEqual([0, 1]);
  });

  it('keeps the room of what is not there, in one gap', () => {
    const delen = deelIn(AANTAL, HOOGTES, (blok) => blok === 0 || blok === 5);
    expect(delen).toEqual([
      { soort: 'rijen', blok: 0, van: 0, tot: PER_BLOK },
      { soort: 'gat', blok: 1, hoogte: 1_700 },
      { soort: 'rijen', blok: 5, van: 5 * PER_BLOK, tot: AANTAL },
    ]);
  });

  it.each([
    ['ArrowDown', 3, 4],
    ['k', 0, 0],
    ['PageDown', 98, AANTAL - 1],
    ['PageUp', 4, 0],
    ['Home', 50, 0],
    ['End', 50, AANTAL - 1],
    ['x', 50, null],
  ])('%s on row %i leads to %p', (toets, van, naar) => {
    expect(plaatsNaToets(toets, van, AANTAL)).toBe(naar);
  });
});
