import { describe, expect, it } from '@jest/globals';
import type { ItemSlug } from '@passend/domain';
import type { Eis } from '../types.js';
import { leesBelasting } from './lees-belasting.js';

const eisenOver = (zin: string, item: ItemSlug): readonly Eis[] =>
  leesBelasting(zin).filter((eis) => eis.item === item && eis.zekerheid >= 0.5);

describe('a denial', () => {
  it.each<[string, ItemSlug]>([
    ['Tillen is niet nodig.', 'tillen'],
    ['Tillen, sjouwen en bukken hoef je niet.', 'frequent_buigen'],
    ['Nachtdiensten? Nee, die hebben we niet.', 'etmaal'],
    ['Tillen: nee.', 'tillen'],
    ['Laden en lossen doet de klant.', 'tillen'],
    ['Het tillen doen je collega’s in het magazijn.', 'tillen'],
    ['Zware dozen worden door een collega gebracht.', 'tillen'],
    ['Je werkt niet op ladders.', 'klimmen'],
    ['Working at heights is not required.', 'klimmen'],
  ])('covers the load in: %s', (zin, item) => {
    const eisen = eisenOver(zin, item);
    expect(eisen.length).toBeGreaterThan(0);
    expect(eisen.every(({ ontkend }) => ontkend)).toBe(true);
  });

  it.each<[string, ItemSlug]>([
    ['Je duwt de karren, tillen hoeft niet.', 'duwen_trekken'],
    ['Je hoeft niet te tillen, karren duwen doe je wel.', 'duwen_trekken'],
    ['Geen avonddiensten, maar wel nachtdiensten.', 'etmaal'],
    ['Je bent niet bang om op ladders te staan.', 'klimmen'],
    ['Geen hoogtevrees? Je werkt op daken.', 'klimmen'],
    ['Je werkt niet alleen op ladders.', 'klimmen'],
    ['Voor dit werk op steigers is geen ervaring nodig.', 'klimmen'],
  ])('leaves the load standing in: %s', (zin, item) => {
    expect(eisenOver(zin, item).some(({ ontkend }) => !ontkend)).toBe(true);
  });

  it('of an upper bound is a measure', () => {
    const [eis] = eisenOver('De dozen wegen niet meer dan 10 kilo.', 'tillen');
    expect(eis).toMatchObject({ ontkend: false, waarde: { max_kg: 10 } });
  });

  it('of a high degree is only a direction', () => {
    const eisen = leesBelasting('Geen zwaar tilwerk.').filter(({ item }) => item === 'tillen');
    expect(eisen.length).toBeGreaterThan(0);
    expect(eisen.every(({ ontkend, zekerheid }) => ontkend && zekerheid < 0.6)).toBe(true);
  });
});

describe('the measure', () => {
  it.each<[string, ItemSlug, object]>([
    ['Dozen van 8 tot 12 kg.', 'tillen', { max_kg: 12 }],
    ['Lift up to 50 lbs.', 'tillen', { max_kg: 22.68 }],
    ['Een zak weegt 800 gram.', 'tillen', { max_kg: 0.8 }],
    ['Een doos weegt een kilo of vijf.', 'tillen', { max_kg: 5 }],
    ['Het is er 24 graden onder nul.', 'koude', { min_c: -24 }],
    ['Je werkt bij -18 tot -22 °C.', 'koude', { min_c: -22 }],
    ['Het geluid is 85 dB(A).', 'geluid', { max_db: 85 }],
    ['Je bukt 200 keer per uur.', 'frequent_buigen', { max_per_uur: 200 }],
    ['Per dag zet je 20.000 stappen.', 'lopen_werk', { max_km: 15 }],
  ])('of %s', (zin, item, maat) => {
    expect(eisenOver(zin, item).map(({ waarde }) => waarde)).toContainEqual(
      expect.objectContaining(maat),
    );
  });

  it('of the whole day is no load to lift', () => {
    expect(eisenOver('We verwerken 1.500 kg per dag.', 'tillen')).toEqual([]);
  });
});

describe('times of the day', () => {
  const ontkend = (zin: string) =>
    eisenOver(zin, 'etmaal').flatMap((eis) => (eis.ontkend ? (eis.waarde?.niet ?? ['alles']) : []));
  const gevraagd = (zin: string) =>
    eisenOver(zin, 'etmaal').flatMap((eis) => (eis.ontkend ? [] : (eis.waarde?.niet ?? [])));

  it('within the day deny evening and night', () => {
    expect(ontkend('Werktijden van 7.00 tot 15.30 uur.')).toEqual(
      expect.arrayContaining(['avond', 'nacht']),
    );
    expect(ontkend('We starten om 7 uur en om 15.30 uur ga je naar huis.')).toEqual(
      expect.arrayContaining(['avond', 'nacht']),
    );
  });

  it('in the evening or night ask it', () => {
    expect(gevraagd('Je werkt tussen 7.00 en 21.00 uur.')).toEqual(['avond']);
    expect(gevraagd('Diensten van 23.00 tot 7.00 uur.')).toEqual(['nacht']);
    expect(gevraagd('Je start om 4.30 uur.')).toContain('nacht');
  });

  it('are not read from hours a week', () => {
    expect(eisenOver('Je werkt 12 tot 16 uur per week.', 'etmaal')).toEqual([]);
  });
});
