import { describe, expect, it } from '@jest/globals';
import type { Wensen } from '@passend/domain';
import { LEGE_WENSEN, vormVanWensen, wensenInvoer } from './wensen-vorm.js';

const WENSEN: Wensen = {
  start_op: '2026-05-01',
  ervaring_jaren: 2.5,
  contracten: ['vast', 'tijdelijk'],
  loon_oud: { bedrag: 3100, periode: 'maand', uren_week: 36 },
  sectoren: ['zorg'],
  sectoren_niet: ['horeca', 'bouw'],
  werkgevers_niet: ['Randstad', 'Bakker'],
  geen_bemiddelaars: true,
  thuiswerk: 'graag',
  vroegste_begin: '07:30',
  vervoermiddelen: ['fiets', 'ov'],
  max_reistijd_min: 45,
};

describe('the form of the wishes', () => {
  it('gives back what it was filled with', () => {
    expect(wensenInvoer(vormVanWensen(WENSEN))).toEqual({
      ...WENSEN,
      sectoren_niet: ['horeca', 'bouw'],
    });
  });

  it('leaves out what is empty', () => {
    expect(vormVanWensen({})).toEqual(LEGE_WENSEN);
    expect(wensenInvoer(LEGE_WENSEN)).toEqual({});
  });

  it('keeps what cannot be, so that it is refused and not lost', () => {
    const vorm = { ...LEGE_WENSEN, ervaring_jaren: 'veel', bedrag: '9' };
    expect(wensenInvoer(vorm)).toEqual({
      ervaring_jaren: Number.NaN,
      loon_oud: { bedrag: 9, periode: 'maand', uren_week: undefined },
    });
  });
});
