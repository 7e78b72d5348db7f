import { describe, expect, it } from '@jest/globals';
import { LEEG_FILTER, type MatchFilter } from './filter.js';
import { filterchips } from './filterchips.js';

const VOL: MatchFilter = {
  lijst: 'afgevallen',
  regel: 'fml.tillen',
  uitkomst: ['mogelijk'],
  beoordeling: ['geen', 'bespreken'],
  maxKm: 20,
  urenMin: 16,
  urenMax: 24,
  land: ['NL'],
  provincie: ['Utrecht'],
  plaats: ['Zeist', 'Houten'],
  nieuw: true,
  q: 'kantoor',
};
const regeltekst = () => 'Tillen';

describe('filterchips', () => {
  it('shows nothing when nothing is chosen', () => {
    expect(filterchips(LEEG_FILTER, regeltekst)).toEqual([]);
  });

  it('says in words what is on', () => {
    expect(filterchips(VOL, regeltekst).map(({ tekst }) => tekst)).toEqual([
      'Tillen',
      '‘kantoor’',
      'tot 20 km',
      'vanaf 16 uur',
      'tot 24 uur',
      'nieuw',
      'Past mogelijk',
      'Nog niet beoordeeld',
      'Bespreken',
      'Nederland',
      'Utrecht',
      'Zeist',
      'Houten',
    ]);
  });

  it('takes away one filter at a time until only the list is left', () => {
    let filter = VOL;
    for (let rest = filterchips(VOL, regeltekst).length; rest > 0; rest -= 1) {
      const [chip] = filterchips(filter, regeltekst);
      filter = chip?.zonder ?? filter;
      expect(filterchips(filter, regeltekst)).toHaveLength(rest - 1);
    }
    expect(filter).toEqual({ ...LEEG_FILTER, lijst: 'afgevallen' });
  });
});
