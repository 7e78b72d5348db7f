import { describe, expect, it } from '@jest/globals';
import { beoordeelZinnen, isControle, telZinnen } from './zinnen.js';

/** Floors just under the figures of `cases/zinnen/README.md`; they may only rise. */
const BOEKEN = [
  ['fysiek', { training: 0.94, controle: 0.78, terecht: 0.94 }],
  ['werkvloer', { training: 0.94, controle: 0.78, terecht: 0.97 }],
  ['mentaal', { training: 0.92, controle: 0.77, terecht: 0.95 }],
] as const;

describe.each(BOEKEN)('the phrasebook %s', (naam, ondergrens) => {
  const rijen = beoordeelZinnen(naam);

  it('never says past where the load exceeds', () => {
    expect(telZinnen(rijen).valsPast).toEqual([]);
  });

  it('is read as its author reads it, and a call of overschrijdt is right', () => {
    const training = telZinnen(rijen.filter((rij) => !isControle(rij)));
    const controle = telZinnen(rijen.filter(isControle));
    expect(training.juist).toBeGreaterThan(ondergrens.training);
    expect(controle.juist).toBeGreaterThan(ondergrens.controle);
    expect(telZinnen(rijen).terecht).toBeGreaterThan(ondergrens.terecht);
  });
});
