import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plusDagen } from '../../tijd/dagen.js';
import { PLAATSINGSVORMEN } from '../soorten/plaatsing.js';
import {
  eersteDagVanLaatste13Weken,
  gevolgenVanPlaatsing,
  type Plaatsingsvoornemen,
} from './gevolgen-van-plaatsing.js';
import { OORDEELROUTES, vragenBijScholing } from './routes.js';

/** First sick day 5 January 2026: D + 727. */
const EINDE = plusDagen('2026-01-05', 727);
const PEILDAG = plusDagen('2026-01-05', 637);

const gewoon: Plaatsingsvoornemen = {
  vorm: 'nieuw_dienstverband',
  begin: '2027-03-01',
  tot: null,
  loonPerMaand: null,
  oudLoonPerMaand: null,
  metUitkering: false,
  eindeWachttijd: EINDE,
};
const codes = (anders: Partial<Plaatsingsvoornemen>) =>
  gevolgenVanPlaatsing({ ...gewoon, ...anders }).map(({ code }) => code);

describe('the consequences of a plaatsing', () => {
  it('counts the last thirteen weeks from the day after week 91', () => {
    expect(eersteDagVanLaatste13Weken(EINDE)).toBe(PEILDAG);
  });

  it.each<[string, Partial<Plaatsingsvoornemen>, readonly string[]]>([
    [
      'a job that runs on the day that counts',
      { begin: PEILDAG },
      ['no_risk_nog_niet', 'no_risk_kan_vervallen'],
    ],
    ['a job that begins a day later', { begin: plusDagen(PEILDAG, 1) }, ['no_risk_nog_niet']],
    ['a job that is over by then', { tot: plusDagen(PEILDAG, -1) }, ['no_risk_nog_niet']],
    ['a job on the last day of the wachttijd', { begin: EINDE }, ['no_risk_nog_niet']],
    ['a job after the wachttijd', { begin: plusDagen(EINDE, 1) }, ['no_risk_na_wachttijd']],
    ['a job when the clock has stopped', { eindeWachttijd: null }, []],
    [
      'detachering, which keeps the no-risk out of it',
      { vorm: 'detachering', begin: PEILDAG, loonPerMaand: 2000 },
      ['detachering_blijft_in_dienst'],
    ],
    [
      'a werkervaringsplaats of six weeks',
      { vorm: 'werkervaringsplaats', tot: '2027-04-11' },
      ['werkplek_zonder_loon'],
    ],
    [
      'a werkervaringsplaats of a day more',
      { vorm: 'werkervaringsplaats', tot: '2027-04-12' },
      ['werkplek_zonder_loon', 'werkplek_langer_dan_6_weken'],
    ],
    ['a proefplaatsing on wage', { vorm: 'proefplaatsing' }, ['proefplaatsing_kan_niet']],
    [
      'a proefplaatsing with a benefit, six months',
      { vorm: 'proefplaatsing', metUitkering: true, tot: '2027-08-31' },
      ['proefplaatsing_vraagt_toestemming'],
    ],
    [
      'a proefplaatsing with a benefit, a day more',
      { vorm: 'proefplaatsing', metUitkering: true, tot: '2027-09-01' },
      ['proefplaatsing_vraagt_toestemming', 'proefplaatsing_te_lang'],
    ],
  ])('of %s', (_, anders, verwacht) => {
    expect(codes(anders)).toEqual(verwacht);
  });

  it.each([
    [1949, 'onder_65_procent', 64],
    [1950, 'vanaf_65_procent', 65],
    [3100, 'vanaf_65_procent', 103],
  ])('compares a wage of %d with 3000 before', (loonPerMaand, code, procent) => {
    const gevolgen = gevolgenVanPlaatsing({
      ...gewoon,
      vorm: 'eigen_bedrijf',
      loonPerMaand,
      oudLoonPerMaand: 3000,
    });
    expect(gevolgen.map((een) => een.code)).toEqual(['loon_wordt_afgetrokken', code]);
    expect(gevolgen[1]?.procent).toBe(procent);
  });

  it('names a source for each, and never the no-risk where there is no new employer', () => {
    const dag = fc.integer({ min: 0, max: 900 }).map((n) => plusDagen('2026-01-05', n));
    fc.assert(
      fc.property(
        fc.constantFrom(...PLAATSINGSVORMEN),
        dag,
        fc.option(fc.integer({ min: 0, max: 9000 })),
        fc.boolean(),
        (vorm, begin, loonPerMaand, metUitkering) => {
          const gevolgen = gevolgenVanPlaatsing({
            ...gewoon,
            vorm,
            begin,
            loonPerMaand,
            metUitkering,
          });
          for (const { grond } of gevolgen) expect(grond.adres).toMatch(/^https:/u);
          const noRisk = gevolgen.some(({ code }) => code.startsWith('no_risk'));
          expect(noRisk).toBe(vorm === 'nieuw_dienstverband');
        },
      ),
    );
  });
});

describe('other routes', () => {
  it.each([
    [26, 20, []],
    [27, 8, ['langer_dan_6_maanden']],
    [10, 21, ['meer_dan_halve_week']],
  ])('asks about schooling of %d weeks and %d hours', (weken, urenPerWeek, verwacht) => {
    const vragen = vragenBijScholing({ weken, urenPerWeek, kosten: 900 });
    expect(vragen.map(({ code }) => code)).toEqual(verwacht);
  });

  it('says who asks an opinion, and marks the amounts as to verify', () => {
    const [oordeel, second] = OORDEELROUTES;
    expect(oordeel?.gronden.some(({ zekerheid }) => zekerheid === 'na_te_gaan')).toBe(true);
    expect(second).toMatchObject({ aanvragers: ['werknemer'], kosten: [] });
  });
});
