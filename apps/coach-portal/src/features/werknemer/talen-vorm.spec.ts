import { describe, expect, it } from '@jest/globals';
import { LEGE_TAAL, taalfouten, talenInvoer, talenUitProfiel } from './talen-vorm.js';

describe('the languages in the form', () => {
  it('are one row for each, also when only one of the two lists names it', () => {
    const talen = { talen: ['nl', 'pl'], taalniveaus: { nl: 'goed', en: 'basis' } } as const;
    const vormen = talenUitProfiel({ ...talen, talen: [...talen.talen] });
    expect(vormen).toEqual([
      { taal: 'nl', niveau: 'goed', leest: true },
      { taal: 'pl', niveau: '', leest: true },
      { taal: 'en', niveau: 'basis', leest: false },
    ]);
    expect(talenInvoer(vormen)).toEqual(talen);
  });

  it('are nothing when nothing was chosen', () => {
    expect(talenInvoer([LEGE_TAAL])).toEqual({ talen: [] });
    expect(taalfouten([LEGE_TAAL])).toEqual([]);
  });

  it('name a level without a language, a language twice and one that says nothing', () => {
    const nl = { taal: 'nl', niveau: 'goed', leest: true } as const;
    expect(
      taalfouten([nl, { ...nl, taal: '' }, nl, { taal: 'fr', niveau: '', leest: false }]),
    ).toEqual([
      { veldId: 'taal-1', melding: 'Kies taal 2, of haal die weg.' },
      { veldId: 'taal-2', melding: 'Taal 3 staat er al.' },
      {
        veldId: 'taal-3',
        melding: 'Vul bij taal 4 in hoe goed het gaat, of zet het vinkje bij lezen.',
      },
    ]);
  });
});
