import { describe, expect, it } from '@jest/globals';
import type { MatchDetail, MatchPunt } from '@passend/contracts';
import { vergelijk } from './vergelijk.js';

const PUNT: MatchPunt = {
  item: 'tillen',
  naam: 'Tillen',
  oordeel: 'past',
  grondslag: 'tekst',
  richting: 'past',
  zekerheid: 1,
  limiet: 'ongeveer 10 kg',
  niveau: 1,
  bewijs: { van: 0, tot: 4, tekst: 'Je tilt 5 kilo.' },
  bron: null,
  valtAf: false,
  bijStart: null,
  uitleg: 'Vijf kilo blijft binnen de grens.',
  vraag: null,
};

const MATCH = {
  vacatureId: '1',
  titel: 'Planner',
  afstandKm: 12,
  reizen: [],
  uren: { min: 24, max: 32 },
  salaris: null,
  uitkomst: 'past',
  punten: [PUNT],
  profielpunten: [{ criterium: 'uren', oordeel: 'past', uitleg: '24 tot 32 uur.' }],
} as Partial<MatchDetail> as MatchDetail;

describe('vergelijk', () => {
  it('puts what differs first and loses no row', () => {
    const ander = {
      ...MATCH,
      afstandKm: 30,
      punten: [
        { ...PUNT, oordeel: 'overschrijdt' },
        { ...PUNT, item: 'zitten', naam: 'Zitten', oordeel: 'onbekend', bewijs: null },
      ],
    } as MatchDetail;
    const rijen = vergelijk(MATCH, ander);
    expect(rijen.map(({ sleutel, anders }) => [sleutel, anders])).toEqual([
      ['reis', true],
      ['tillen', true],
      ['zitten', true],
      ['uitkomst', false],
      ['uren', false],
      ['loon', false],
      ['profiel-uren', false],
    ]);
  });

  it('calls the same verdict the same, whatever the words', () => {
    const ander = {
      ...MATCH,
      punten: [{ ...PUNT, uitleg: 'Anders gezegd.', bewijs: null }],
    } as MatchDetail;
    const tillen = vergelijk(MATCH, ander).find(({ sleutel }) => sleutel === 'tillen');
    expect(tillen).toMatchObject({
      anders: false,
      grens: 'ongeveer 10 kg',
      cellen: [{ zin: 'Je tilt 5 kilo.' }, { zin: null }],
    });
  });
});
