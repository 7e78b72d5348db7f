import { describe, expect, it } from '@jest/globals';
import { leesBelasting } from '../lezer/lees-belasting.js';
import { maakWerktekst } from '../lezer/werktekst.js';
import { IDIOMEN } from './idiomen.js';
import { LEXICON } from './lexicon.js';
import { SECTIEZINNEN } from './secties.js';

/** Classes of words give way to phrases; what they read by themselves is tested beside their reader. */
const zinsregels = LEXICON.filter(({ samen }) => samen === undefined);
const wel = zinsregels.flatMap((regel) =>
  regel.voorbeelden.wel.map((zin) => [regel.id, zin, regel] as const),
);
const niet = zinsregels.flatMap((regel) =>
  regel.voorbeelden.niet.map((zin) => [regel.id, zin] as const),
);

describe('the lexicon', () => {
  it('gives every rule an id of its own', () => {
    const ids = LEXICON.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(wel)('%s reads its demand from: %s', (id, zin, regel) => {
    const eisen = leesBelasting(zin).filter((eis) => eis.regel === id);
    const afwezig = regel.waarde === 'afwezig' || regel.alleenOntkend !== undefined;
    expect(new Set(eisen.map(({ item }) => item))).toEqual(new Set(regel.items));
    expect(eisen.filter(({ ontkend }) => ontkend === afwezig)).not.toHaveLength(0);
  });

  it.each(niet)('%s asks nothing in: %s', (id, zin) => {
    const regel = LEXICON.find((kandidaat) => kandidaat.id === id);
    const eisen = leesBelasting(zin).filter((eis) => eis.regel === id && eis.sterkte !== 'wens');
    const geteld = regel?.waarde === 'afwezig' ? eisen : eisen.filter(({ ontkend }) => !ontkend);
    expect(geteld).toEqual([]);
  });
});

describe('idioms', () => {
  it.each(IDIOMEN.flatMap(({ id, voorbeelden }) => voorbeelden.map((zin) => [id, zin] as const)))(
    '%s is hidden in: %s',
    (_id, zin) => {
      const { norm, functie } = maakWerktekst(`x ${zin} x`);
      expect(functie).not.toBe(norm);
      expect(functie).toContain('\u0003');
    },
  );
});

describe('parts of an advert', () => {
  it.each(
    SECTIEZINNEN.flatMap(({ id, voorbeelden }) => voorbeelden.map((zin) => [id, zin] as const)),
  )('%s states no duty: %s', (_id, zin) => {
    expect(maakWerktekst(zin).functie.replaceAll('\u0002', '').trim()).toBe('');
  });
});
