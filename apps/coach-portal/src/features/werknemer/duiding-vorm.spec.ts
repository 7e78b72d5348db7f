import { describe, expect, it } from '@jest/globals';
import { beginVorm, leesDuidingvorm, maatVan } from './duiding-vorm.js';

const PASSAGE = { plek: 'document', tekst: 'Houdingen afwisselen.' } as const;
const vorm = (deel: object) => ({ ...beginVorm(PASSAGE), reden: 'Nagevraagd.', ...deel });

describe('the form about a passage of a document', () => {
  it('begins without a consequence, and with the item that the passage stands at', () => {
    expect(beginVorm(PASSAGE)).toMatchObject({ besluit: 'geen_gevolg', item: '' });
    expect(beginVorm({ plek: 'tillen' }).item).toBe('tillen');
  });

  it('says that there is no consequence, with the reason', () => {
    expect(leesDuidingvorm(vorm({}), PASSAGE).duiding).toEqual({
      soort: 'geen_gevolg',
      ...PASSAGE,
      reden: 'Nagevraagd.',
    });
  });

  it('makes a limit of it: a level, a number in the unit of the item, a peak', () => {
    const grens = vorm({ besluit: 'grens', item: 'tillen', getal: '7,5', piek: '10' });
    expect(leesDuidingvorm(grens, PASSAGE).duiding).toMatchObject({
      soort: 'grens',
      item: 'tillen',
      niveau: null,
      limiet: { max_kg: 7.5 },
      piek: { max_kg: 10 },
    });
    const niveau = vorm({ besluit: 'grens', item: 'afwisseling', niveau: '1' });
    expect(leesDuidingvorm(niveau, PASSAGE).duiding).toMatchObject({ niveau: 1, limiet: null });
  });

  it.each([
    [{ reden: ' ' }, ['reden']],
    [{ besluit: 'grens' }, ['item']],
    [{ besluit: 'grens', item: 'tillen', getal: 'tien', piek: 'x' }, ['getal', 'piek']],
    [{ getal: 'tien' }, []],
  ])('names what is missing in %j', (deel, velden) => {
    expect(leesDuidingvorm(vorm(deel), PASSAGE).fouten.map(({ veldId }) => veldId)).toEqual(velden);
  });

  it.each([
    ['tillen', 'max_kg', 'kg'],
    ['koude', 'min_c', '°C'],
    ['uren_week', 'max', 'uur'],
  ])('gives the measure of %s: %s in %s', (item, sleutel, eenheid) => {
    expect(maatVan(item)).toEqual({ sleutel, eenheid });
  });

  it('knows no measure for a condition or for nothing', () => {
    expect([maatVan('vw_deadlines'), maatVan('')]).toEqual([null, null]);
  });
});
