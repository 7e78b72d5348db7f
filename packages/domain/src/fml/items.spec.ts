import { describe, expect, it } from '@jest/globals';
import type { FmlEditie, FmlItem } from './item.js';
import { ITEM_SLUGS } from './item-slug.js';
import { editieVan, FML_ITEMS, itemVan, limietVanNiveau, niveausVan } from './items.js';
import type { Limiet } from './maat.js';

const EDITIES: readonly FmlEditie[] = ['nieuw', '2002'];
const naarSlug = FML_ITEMS.map((item) => [item.slug, item] as const);

/** Highest allowed values; for `min_c` a higher value is stricter. */
function isRuimer(ruimer: Limiet, strenger: Limiet): boolean {
  const hoger = Object.entries(strenger).every(([sleutel, waarde]) => {
    const ander = new Map<string, unknown>(Object.entries(ruimer)).get(sleutel);
    if (typeof waarde !== 'number' || typeof ander !== 'number') return true;
    return sleutel === 'min_c' ? ander <= waarde : ander >= waarde;
  });
  return hoger;
}

describe('the FML item table', () => {
  it('holds every slug exactly once, in the order of the list of slugs', () => {
    expect(FML_ITEMS.map((item) => item.slug)).toEqual([...ITEM_SLUGS]);
  });

  it.each(EDITIES)('numbers the items of edition %s once per rubriek', (editie) => {
    const nummers = FML_ITEMS.flatMap(({ rubriek, nummers: n }) =>
      n[editie] === null ? [] : [`${rubriek}.${n[editie]}`],
    );
    expect(new Set(nummers).size).toBe(nummers.length);
  });

  it('gives every item a number in at least one edition', () => {
    const zonder = FML_ITEMS.filter(({ nummers }) => !nummers.nieuw && !nummers['2002']);
    expect(zonder).toEqual([]);
  });

  it.each(naarSlug)('orders the levels of %s from 0 and words each differently', (slug) => {
    for (const editie of EDITIES) {
      const niveaus = niveausVan(slug, editie);
      expect(niveaus.map(({ niveau }) => niveau)).toEqual(niveaus.map((_, index) => index));
      expect(niveaus.length).toBeGreaterThanOrEqual(2);
      expect(new Set(niveaus.map(({ tekst }) => tekst)).size).toBe(niveaus.length);
    }
  });

  it.each(naarSlug.filter(([, item]) => item.soort === 'ordinaal'))(
    'makes the limits of %s stricter as the level rises',
    (slug) => {
      for (const editie of EDITIES) {
        const limieten = niveausVan(slug, editie).flatMap(({ limiet }) => (limiet ? [limiet] : []));
        limieten.slice(1).forEach((strenger, index) => {
          expect(isRuimer(limieten[index] ?? {}, strenger)).toBe(true);
        });
      }
    },
  );

  it('counts every limit as hard, but pace, deadlines and walking, and lifting up to double', () => {
    const met = (hardheid: FmlItem['hardheid']) =>
      FML_ITEMS.filter((item) => item.hardheid === hardheid).map(({ slug }) => slug);
    expect(met('zacht')).toEqual(['handelingstempo', 'vw_deadlines', 'vw_tempo', 'lopen_werk']);
    expect(met('hard_vanaf_dubbel')).toEqual(['tillen', 'dragen']);
    expect(met('hard')).toHaveLength(FML_ITEMS.length - 6);
  });
});

describe('limietVanNiveau', () => {
  it.each<[Parameters<typeof limietVanNiveau>, Limiet | null]>([
    [['tillen', 1, 'nieuw'], { max_kg: 10 }],
    [['tillen', 3, 'nieuw'], { max_kg: 2 }],
    [['tillen', 3, '2002'], { max_kg: 1 }],
    [['duwen_trekken', 1, 'nieuw'], { max_n: 150 }],
    [['duwen_trekken', 1, '2002'], { max_n: 100 }],
    [['koude', 2, 'nieuw'], { min_c: -15 }],
    [['koude', 1, '2002'], null],
    [['zitten', 1, 'nieuw'], { max_min_achtereen: 60 }],
    [['uren_week', 3, 'nieuw'], { max: 20 }],
    [['tillen', 7, 'nieuw'], null],
    [['tillen', Number.NaN, 'nieuw'], null],
  ])('gives for %j %j', (vraag, limiet) => {
    expect(limietVanNiveau(...vraag)).toEqual(limiet);
  });
});

describe('itemVan and editieVan', () => {
  it('finds an item by its slug', () => {
    expect(itemVan('tillen').nummers).toEqual({ nieuw: '13', '2002': '14 (tillen)' });
  });

  it.each([
    ['2002', '2002'],
    ['FML 2002-editie', '2002'],
    ['nieuw', 'nieuw'],
    ['LAB (FML-achtig, nieuw)', 'nieuw'],
    ['', 'nieuw'],
  ])('takes %j as %s', (tekst, editie) => {
    expect(editieVan(tekst)).toBe(editie);
  });
});
