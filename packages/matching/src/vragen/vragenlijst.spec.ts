import { describe, expect, it } from '@jest/globals';
import { ITEM_SLUGS, type ItemSlug, type Oordeel, type Richting } from '@passend/domain';
import type { Itemoordeel, ProfielOordeel, ProfielUitslag, WensId } from '../types.js';
import { vragenlijst } from './vragenlijst.js';

const PAST: ProfielUitslag = {
  beroep: 'doel',
  reisafstand: 'past',
  uren: 'past',
  opleiding: 'past',
};
const over = (item: ItemSlug, oordeel: Oordeel, richting: Richting = null): Itemoordeel => ({
  item,
  oordeel,
  richting,
  grondslag: 'geen',
  zekerheid: 0,
  beslissend: null,
  valtAf: oordeel === 'overschrijdt',
});
const lijst = (fml: readonly Itemoordeel[], profiel: Partial<ProfielUitslag> = {}) =>
  vragenlijst({ fml, profiel: { ...PAST, ...profiel }, wensen: [] });
const WENSEN = [
  'ervaring',
  'taaleis',
  'contract',
  'loon',
  'sector',
  'werkgever',
  'bemiddelaar',
  'thuiswerk',
  'begintijd',
  'reistijd',
] as const satisfies readonly WensId[];
const overWensen = (oordeel: ProfielOordeel, ...ids: WensId[]) =>
  vragenlijst({ fml: [], profiel: PAST, wensen: ids.map((id) => ({ id, oordeel })) });

describe('the questions to an employer', () => {
  it('are about everything that is open, and about nothing that is clear', () => {
    const fml = [over('tillen', 'past'), over('staan', 'overschrijdt'), over('lopen', 'onbekend')];
    expect(lijst(fml).map((een) => een.over)).toEqual(['fml.lopen']);
    expect(lijst([])).toEqual([]);
  });

  it('begin with what decides and end with what is most likely no problem', () => {
    const vragen = lijst(
      [
        over('lopen', 'onbekend', 'past'),
        over('staan', 'onbekend'),
        over('tillen', 'onbekend', 'overschrijdt'),
        over('zitten', 'mogelijk'),
      ],
      { uren: 'onbekend', reisafstand: 'onbekend', opleiding: 'onbekend' },
    );
    expect(vragen.map((een) => een.over)).toEqual([
      'fml.zitten',
      'fml.tillen',
      'fml.staan',
      'uren',
      'reisafstand',
      'opleiding',
      'fml.lopen',
    ]);
    expect(vragen.map(({ belang }) => belang).indexOf('ook')).toBe(6);
  });

  it('are also about an excess that makes nothing fall off, and about the first weeks', () => {
    const zacht = { ...over('tillen', 'overschrijdt'), valtAf: false };
    const start = { ...over('uren_week', 'past'), bijStart: 'overschrijdt' as const };
    expect(lijst([zacht, start]).map((een) => een.over)).toEqual(['fml.tillen', 'fml.uren_week']);
  });

  it('ask nothing twice', () => {
    expect(lijst([over('tillen', 'onbekend'), over('tillen', 'mogelijk')])).toHaveLength(1);
  });

  it('are about every wish that the vacancy says nothing of, what decides first', () => {
    const vragen = overWensen('onbekend', ...WENSEN);
    expect(vragen.map((een) => een.over)).toEqual([
      'werkgever',
      'begintijd',
      'reistijd',
      'ervaring',
      'taaleis',
      'contract',
      'loon',
      'sector',
      'thuiswerk',
    ]);
    expect(vragen.map(({ belang }) => belang).indexOf('ook')).toBe(3);
    expect(overWensen('past', ...WENSEN)).toEqual([]);
  });

  it('ask about what the vacancy says otherwise, where that can be talked about', () => {
    const vragen = overWensen('past_niet', ...WENSEN);
    expect(vragen.map((een) => een.over)).toEqual([
      'ervaring',
      'taaleis',
      'contract',
      'loon',
      'begintijd',
    ]);
    expect(vragen.every(({ belang }) => belang === 'eerst')).toBe(true);
  });

  it('ask for work at home once, also when the place is unknown', () => {
    const vragen = vragenlijst({
      fml: [],
      profiel: { ...PAST, reisafstand: 'onbekend' },
      wensen: [{ id: 'thuiswerk', oordeel: 'onbekend' }],
    });
    expect(vragen.map((een) => een.over)).toEqual(['reisafstand']);
  });

  it('are plain and about the work only, for every item, criterion and wish', () => {
    const vragen = [
      ...lijst(
        ITEM_SLUGS.map((item) => over(item, 'onbekend')),
        { uren: 'onbekend', reisafstand: 'onbekend', opleiding: 'onbekend' },
      ),
      ...overWensen('onbekend', ...WENSEN),
    ];
    expect(vragen).toHaveLength(ITEM_SLUGS.length + 3 + WENSEN.length - 1);
    const persoon =
      /beperk|ziek|arts|klacht|belastbaar|herstel|reïntegr|re-integr|fml|niet kunnen|mag niet|werknemer|client|cliënt|kandidaat/iu;
    for (const { vraag } of vragen) {
      expect(vraag).not.toMatch(persoon);
      expect(vraag).toMatch(/^[A-Z].*\?$/u);
      for (const zin of vraag.split(/(?<=\?)\s/u)) {
        expect(zin.split(' ').length).toBeLessThanOrEqual(18);
      }
    }
  });
});
