import { describe, expect, it } from '@jest/globals';
import type { MatchDetail } from '@passend/contracts';
import type { Oordeel } from '@passend/domain';
import { redenTekst, snelleRedenen } from './snelle-redenen.js';

function match(
  oordelen: readonly [string, Oordeel][],
  profiel: Partial<MatchDetail['profiel']> = {},
): Pick<MatchDetail, 'punten' | 'profiel' | 'live'> {
  return {
    live: true,
    profiel: { beroep: 'doel', reisafstand: 'past', uren: 'past', opleiding: 'past', ...profiel },
    punten: oordelen.map(([naam, oordeel]) => ({
      item: 'tillen',
      naam,
      oordeel,
      grondslag: 'tekst',
      richting: null,
      zekerheid: 1,
      limiet: '',
      niveau: null,
      bewijs: null,
      bron: null,
      uitleg: '',
      vraag: null,
      valtAf: oordeel === 'overschrijdt',
      bijStart: null,
    })),
  };
}

describe('snelleRedenen', () => {
  it('offers "past op alle punten" only when that is so', () => {
    const alles = snelleRedenen('geschikt', match([['Tillen', 'past']]));
    const bijna = snelleRedenen('geschikt', match([['Tillen', 'onbekend']]));
    expect(alles).toContain('Past op alle punten die de belastbaarheid noemt');
    expect(bijna).not.toContain('Past op alle punten die de belastbaarheid noemt');
  });

  it('does not call an empty comparison a fit', () => {
    expect(snelleRedenen('geschikt', match([]))).not.toContain(
      'Past op alle punten die de belastbaarheid noemt',
    );
  });

  it('names the points that have to be asked', () => {
    const gegeven = snelleRedenen(
      'bespreken',
      match([
        ['Staan', 'onbekend'],
        ['Tillen', 'mogelijk'],
      ]),
    );
    expect(gegeven).toEqual(
      expect.arrayContaining([
        'Navragen bij de werkgever: staan',
        'Afwegen met de werknemer: tillen',
      ]),
    );
  });

  it('names what is too heavy and what does not fit the profile', () => {
    const gegeven = snelleRedenen(
      'niet_geschikt',
      match([['Tillen', 'overschrijdt']], { reisafstand: 'past_niet' }),
    );
    expect(gegeven.slice(0, 2)).toEqual(['Te belastend: tillen', 'De reisafstand is te groot']);
  });

  it('always has something to choose from', () => {
    for (const beoordeling of ['geschikt', 'bespreken', 'niet_geschikt'] as const) {
      expect(snelleRedenen(beoordeling, match([])).length).toBeGreaterThan(0);
    }
  });

  it('never offers more than a handful of points', () => {
    const veel = match(Array.from({ length: 9 }, (_, i) => [`Punt ${i}`, 'overschrijdt']));
    const punten = snelleRedenen('niet_geschikt', veel).filter((reden) => reden.includes('punt'));
    expect(punten).toHaveLength(3);
  });
});

describe('redenTekst', () => {
  it('joins choices and own words', () => {
    expect(redenTekst(['De uren passen niet'], '  Gebeld op maandag. ')).toBe(
      'De uren passen niet. Gebeld op maandag.',
    );
  });

  it('is empty when nothing was chosen or written', () => {
    expect(redenTekst([], '  ')).toBe('');
  });
});
