import { describe, expect, it } from '@jest/globals';
import type { BeroepsprofielRegel } from '@passend/contracts';
import { alsKop, opleidingTekst, perKlasse, splits } from './beroep-vorm.js';

const regel = (
  item: BeroepsprofielRegel['item'],
  klasse: BeroepsprofielRegel['klasse'],
): BeroepsprofielRegel => ({ item, klasse, naam: item, richting: null, tekst: '', bron: '' });

describe('the load profile on the page of an occupation', () => {
  it('begins with what asks most and leaves out what is empty', () => {
    const groepen = perKlasse([
      regel('tillen', 'laag'),
      regel('zitten', 'hoog'),
      regel('lopen', 'laag'),
    ]);
    expect(groepen.map(({ klasse, regels }) => [klasse, regels.map(({ item }) => item)])).toEqual([
      ['hoog', ['zitten']],
      ['laag', ['tillen', 'lopen']],
    ]);
  });
});

describe('what stands on the page of an occupation', () => {
  it('writes a name with a large first letter and leaves the rest', () => {
    expect(alsKop('medewerker HR')).toBe('Medewerker HR');
    expect(alsKop('éénhandig')).toBe('Éénhandig');
  });

  it('writes education as a range, or as one level', () => {
    expect(opleidingTekst({ laagste: 'vmbo', hoogste: 'mbo-4' })).toBe('Vmbo tot Mbo 4');
    expect(opleidingTekst({ laagste: 'wo', hoogste: 'wo' })).toBe('Universiteit');
    expect(opleidingTekst(null)).toBeNull();
  });

  it('puts a rest behind a button only when it is longer than the button', () => {
    expect(splits([1, 2, 3], 2)).toEqual({ getoond: [1, 2, 3], rest: [] });
    expect(splits([1, 2, 3, 4], 2)).toEqual({ getoond: [1, 2], rest: [3, 4] });
  });
});
