import { describe, expect, it } from '@jest/globals';
import { SAMEN } from '../../lexicon/samen/index.js';
import { ZINSBOUW } from '../../lexicon/zinsbouw/index.js';
import type { Eis } from '../../types.js';
import { maakZoekplek } from '../pas-regel-toe.js';
import { maakWerktekst } from '../werktekst.js';
import { leesSamen } from './lees-samen.js';

const regels = [...SAMEN, ...ZINSBOUW.filter(({ samen }) => samen !== undefined)];
const wel = regels.flatMap((regel) =>
  regel.voorbeelden.wel.map((zin) => [regel.id, zin, regel] as const),
);
const niet = regels.flatMap((regel) =>
  regel.voorbeelden.niet.map((zin) => [regel.id, zin, regel] as const),
);
const lees = (zin: string, id: string): readonly Eis[] => {
  const werk = maakWerktekst(zin);
  const plekken = werk.stukken.map((stuk) => maakZoekplek(werk, stuk));
  return leesSamen(plekken, zin).filter(({ regel }) => regel === id);
};

describe('classes of words in one clause', () => {
  it.each(wel)('%s reads its demand from: %s', (id, zin, { items, waarde }) => {
    const eisen = lees(zin, id);
    expect(new Set(eisen.map(({ item }) => item))).toEqual(new Set(items));
    expect(eisen.every(({ ontkend }) => ontkend === (waarde === 'afwezig'))).toBe(true);
  });

  it.each(niet)('%s asks nothing in: %s', (id, zin, { waarde }) => {
    const eisen = lees(zin, id);
    expect(waarde === 'afwezig' ? eisen : eisen.filter(({ ontkend }) => !ontkend)).toEqual([]);
  });

  it('are found in whatever order', () => {
    const recht = lees('Je snijdt de hele dag kaas met de hand.', 'samen-handwerk-steeds');
    const gekeerd = lees('Met de hand kaas snijden, de hele dag door.', 'samen-handwerk-steeds');
    expect([recht.length, gekeerd.length]).toEqual([1, 1]);
  });

  it('quote the words between the first class and the last', () => {
    const zin = 'Bij ons snij je met de hand kaas, de hele dag door.';
    const [eis] = lees(zin, 'samen-handwerk-steeds');
    expect(eis?.bewijs).toBe('snij je met de hand kaas, de hele dag');
    expect(zin.slice(eis?.van, eis?.tot)).toBe(eis?.bewijs);
  });
});
