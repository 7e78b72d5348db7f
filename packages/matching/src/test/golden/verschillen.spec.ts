import { describe, expect, it } from '@jest/globals';
import { type Goudenlijst, schrijfGoudenlijst } from './ranglijst.js';
import { verschillen } from './verschillen.js';

const RIJ = {
  plek: 1,
  vacature: 'A03/v1',
  score: 0.71,
  uitkomst: 'mogelijk',
  oordelen: { tillen: 'onbekend', uren: 'past' },
};
const lijst = (rijen: Goudenlijst['rijen'], gemiddelde = 0.5): Goudenlijst => ({
  client: 'A03',
  stand: { totaal: 2, past: 0 },
  gemiddelde,
  rijen,
});

describe('what changed in a pinned ranking', () => {
  it('is nothing when nothing did, also after writing and reading', () => {
    const oud = lijst([RIJ]);
    expect(verschillen(oud, JSON.parse(schrijfGoudenlijst(oud)))).toEqual([]);
  });

  it('is told with the verdicts that moved the score', () => {
    const nieuw = { ...RIJ, score: 0.68, oordelen: { ...RIJ.oordelen, tillen: 'overschrijdt' } };
    expect(verschillen(lijst([RIJ]), lijst([nieuw]))).toEqual([
      'client A03: A03/v1 0.71 -> 0.68: tillen onbekend -> overschrijdt',
    ]);
  });

  it('is told with as many digits as are needed', () => {
    expect(verschillen(lijst([RIJ]), lijst([{ ...RIJ, score: 0.7104 }]))).toEqual([
      'client A03: A03/v1 0.7100 -> 0.7104: same verdicts',
    ]);
  });

  it('names a verdict that came or went, and an outcome', () => {
    const nieuw = { ...RIJ, uitkomst: 'past', oordelen: { tillen: 'onbekend', lopen: 'past' } };
    expect(verschillen(lijst([RIJ]), lijst([nieuw]))).toEqual([
      'client A03: A03/v1 0.71: uren past -> absent, lopen absent -> past, uitkomst mogelijk -> past',
    ]);
  });

  it('names what came into sight, what left it, and what moved outside it', () => {
    const ander = { ...RIJ, vacature: 'B01/v2' };
    expect(verschillen(lijst([RIJ]), lijst([ander], 0.6))).toEqual([
      'client A03: B01/v2 is shown now (0.71, place 1)',
      'client A03: A03/v1 is no longer shown (was 0.71)',
      'client A03: mean score 0.5 -> 0.6',
    ]);
  });
});
