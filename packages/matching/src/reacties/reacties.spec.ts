import { describe, expect, it } from '@jest/globals';
import { REACTIES, zoekPlaatsen } from '@passend/domain';
import fc from 'fast-check';
import { Marktindex } from '../markt/index.js';
import { PERSONEN, VACATURES } from '../score/golden/invoer.js';
import { maakScorer, scoreVacature, verdeelScore } from '../score/index.js';
import type { Persoon, ReactieOpWerk, VacatureKenmerken } from '../types.js';
import { GEWICHTEN, REACTIEGEWICHTEN } from '../weights.js';

const TITELS = ['Planner', 'Orderpicker', 'Receptionist', 'Zandzakvuller', 'Chauffeur'];
const reactie: fc.Arbitrary<ReactieOpWerk> = fc.record({
  soort: fc.constantFrom(...REACTIES),
  door: fc.constantFrom('coach', 'werknemer'),
  titel: fc.constantFrom(...TITELS),
  afstandKm: fc.option(fc.integer({ min: 1, max: 80 })),
});
const persoon = fc.constantFrom(...Object.values(PERSONEN));
const vacature: fc.Arbitrary<VacatureKenmerken> = fc
  .record({
    basis: fc.constantFrom(...Object.values(VACATURES)),
    beroep: fc.constantFrom('4323.1', '4321.1', '9333.1', '4226.1', null),
    titelkern: fc.constantFrom('zandzakvuller', null),
    plaats: fc.constantFrom('Apeldoorn', 'Zutphen', 'Groningen', 'Onbekendstad'),
  })
  .map(({ basis, plaats, ...rest }) => ({
    ...basis,
    ...rest,
    plaatsen: zoekPlaatsen(plaats).map(({ id }) => id),
  }));

const zegt = (soort: ReactieOpWerk['soort'], titel = 'Orderpicker', afstandKm = 30) => ({
  soort,
  door: 'werknemer' as const,
  titel,
  afstandKm,
});
const met = (basis: Persoon, ...reacties: ReactieOpWerk[]): Persoon => ({ ...basis, reacties });

function planner(): Persoon {
  const basis = PERSONEN['rug, wil plannen'];
  if (basis === undefined) throw new Error('no such person');
  return basis;
}
function werk(beroep: string, plaats = 'Zutphen'): VacatureKenmerken {
  const basis = VACATURES['stil over alles'];
  if (basis === undefined) throw new Error('no such vacancy');
  const plaatsen = zoekPlaatsen(plaats).map(({ id }) => id);
  return { ...basis, beroep, titelkern: null, plaatsen };
}
const ORDERPICKER = '9333.1';
const PLANNER = '4323.1';

describe('what people said of other work', () => {
  it('changes nothing as long as nothing was said', () => {
    fc.assert(
      fc.property(persoon, vacature, (wie, wat) => {
        expect(scoreVacature({ ...wie, reacties: [] }, wat)).toEqual(scoreVacature(wie, wat));
      }),
    );
  });

  it('moves a score by a bounded step and never an outcome, a rule or a certainty', () => {
    const grens = REACTIEGEWICHTEN.te_zwaar + REACTIEGEWICHTEN.te_ver;
    fc.assert(
      fc.property(persoon, vacature, fc.array(reactie, { maxLength: 12 }), (wie, wat, gezegd) => {
        const [voor, na] = [scoreVacature(wie, wat), scoreVacature(met(wie, ...gezegd), wat)];
        expect({ ...na, score: 0, bijstellingen: 0 }).toEqual({
          ...voor,
          score: 0,
          bijstellingen: 0,
        });
        const stap = verdeelScore(met(wie, ...gezegd), wat).punten - verdeelScore(wie, wat).punten;
        expect(stap).toBeLessThanOrEqual(grens + 1e-9);
        expect(stap).toBeGreaterThanOrEqual(-REACTIEGEWICHTEN.leuk - 1e-9);
      }),
    );
  });

  it('is told exactly when it moves a score', () => {
    fc.assert(
      fc.property(persoon, vacature, reactie, (wie, wat, gezegd) => {
        const [voor, na] = [scoreVacature(wie, wat), scoreVacature(met(wie, gezegd), wat)];
        const richtingen = na.bijstellingen?.map(({ richting }) => richting);
        if (na.score === voor.score) expect(richtingen).toEqual([]);
        else expect(richtingen).toEqual([na.score < voor.score ? 'lager' : 'hoger']);
      }),
    );
  });

  it('gives the same in the columns of a market as for one vacancy', () => {
    fc.assert(
      fc.property(
        persoon,
        fc.array(vacature, { minLength: 1, maxLength: 12 }),
        fc.array(reactie, { maxLength: 6 }),
        (wie, markt, gezegd) => {
          const index = new Marktindex();
          markt.forEach((kenmerken, id) => {
            index.zet({ id, kenmerken, land: 'NL', eerstGezien: '2026-03-01' });
          });
          const scoor = maakScorer(met(wie, ...gezegd));
          for (const { id, score } of index.beoordeel(met(wie, ...gezegd)).top(markt.length)) {
            const kenmerken = markt[id];
            expect(kenmerken && scoor(kenmerken).score).toBe(score);
          }
        },
      ),
    );
  });

  it('weighs less than a doubt with a direction about the vacancy itself', () => {
    const { te_zwaar, te_ver, leuk } = REACTIEGEWICHTEN;
    expect(Math.max(te_zwaar, te_ver, leuk)).toBeLessThan(GEWICHTEN.fml.onbekendOverschrijdt);
  });
});

describe('work that was called too heavy', () => {
  it('goes down with work like it, half as much with related work, and other work stays', () => {
    const wie = met(planner(), zegt('te_zwaar'));
    const stap = (wat: VacatureKenmerken) =>
      verdeelScore(wie, wat).punten - verdeelScore(planner(), wat).punten;
    expect(stap(werk(ORDERPICKER))).toBeCloseTo(REACTIEGEWICHTEN.te_zwaar);
    expect(stap(werk('9333.2'))).toBeGreaterThan(0);
    expect(stap(werk(PLANNER))).toBe(0);
  });

  it('counts once, however often it was said, and names one reason', () => {
    const een = scoreVacature(met(planner(), zegt('te_zwaar')), werk(ORDERPICKER));
    const vaak = scoreVacature(
      met(planner(), zegt('te_zwaar'), zegt('te_zwaar'), zegt('te_zwaar')),
      werk(ORDERPICKER),
    );
    expect(vaak).toEqual(een);
    expect(een.bijstellingen).toEqual([
      { soort: 'te_zwaar', door: 'werknemer', titel: 'Orderpicker', richting: 'lager' },
    ]);
  });
});

describe('work that was called too far', () => {
  it('moves what is as far or farther, and leaves what is nearer', () => {
    const score = (plaats: string, ...gezegd: ReactieOpWerk[]) =>
      scoreVacature(met(planner(), ...gezegd), werk(PLANNER, plaats)).score;
    const teVer = zegt('te_ver', 'Planner', 20);
    expect(score('Zwolle', teVer)).toBeLessThan(score('Zwolle'));
    expect(score('Zutphen', teVer)).toBe(score('Zutphen'));
    expect(score('Onbekendstad', teVer)).toBe(score('Onbekendstad'));
  });
});

describe('work that was liked', () => {
  it('goes up, but never above work of the target occupation', () => {
    const leuk = met(planner(), zegt('leuk'));
    const na = scoreVacature(leuk, werk(ORDERPICKER));
    expect(na.score).toBeGreaterThan(scoreVacature(planner(), werk(ORDERPICKER)).score);
    expect(na.score).toBeLessThan(scoreVacature(leuk, werk(PLANNER)).score);
    expect(na.bijstellingen?.[0]?.richting).toBe('hoger');
  });
});
