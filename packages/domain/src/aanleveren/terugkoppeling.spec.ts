import { describe, expect, it } from '@jest/globals';
import { type Terugkoppeling, terugkoppelingSchema } from './terugkoppeling.js';

const GOED: Terugkoppeling = {
  urenNu: 12,
  opbouw: { urenErbij: 4, elkeWeken: 2, totUren: 24 },
  mogelijk: ['Zittend werk met afwisseling.'],
  nietMogelijk: ['Tillen boven 10 kilo.'],
  aanpassingen: ['Een zit-sta-bureau.'],
  verwachteDuur: 'tot_3_maanden',
  volgendeBeoordeling: '2027-01-15',
};
const fouten = (anders: object) => {
  const gelezen = terugkoppelingSchema.safeParse({ ...GOED, ...anders });
  return gelezen.success ? [] : gelezen.error.issues.map(({ path }) => path.join('.'));
};

describe('terugkoppelingSchema', () => {
  it('takes work terms', () => {
    expect(terugkoppelingSchema.parse(GOED)).toEqual(GOED);
    expect(fouten({ opbouw: null, volgendeBeoordeling: null, mogelijk: [] })).toEqual([]);
  });

  it.each(['mogelijk', 'nietMogelijk', 'aanpassingen'])('refuses a medical word in %s', (veld) => {
    expect(fouten({ [veld]: ['Kan werken.', 'Vanwege een depressie.'] })).toEqual([`${veld}.1`]);
  });

  it('never repeats the word that it refuses', () => {
    const { error } = terugkoppelingSchema.safeParse({ ...GOED, mogelijk: ['Na de chemokuur.'] });
    expect(JSON.stringify(error?.issues)).not.toMatch(/chemo/iu);
  });

  it('has no other field, so that there is no place for more', () => {
    expect(fouten({ toelichting: 'x' })).toEqual(['']);
    expect(fouten({ mogelijk: ['x'.repeat(121)] })).toEqual(['mogelijk.0']);
    expect(fouten({ mogelijk: Array(11).fill('Zittend werk.') })).toEqual(['mogelijk']);
  });

  it('refuses steps that lead to no more hours than now', () => {
    expect(fouten({ urenNu: 24 })).toEqual(['opbouw.totUren']);
  });
});
