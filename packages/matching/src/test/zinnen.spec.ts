import { describe, expect, it } from '@jest/globals';
import { beoordeelZinnen, isControle, telZinnen } from './zinnen.js';

/** Floors just under the figures of `cases/zinnen/README.md`; they may only rise. */
const ONDERGRENS = { training: 0.94, controle: 0.78, terecht: 0.94 };

describe('the phrasebook of the physical items', () => {
  const rijen = beoordeelZinnen('fysiek');

  it('never says past where the load exceeds', () => {
    expect(telZinnen(rijen).valsPast).toEqual([]);
  });

  it('is read as its author reads it, and a call of overschrijdt is right', () => {
    const training = telZinnen(rijen.filter((rij) => !isControle(rij)));
    const controle = telZinnen(rijen.filter(isControle));
    expect(training.juist).toBeGreaterThan(ONDERGRENS.training);
    expect(controle.juist).toBeGreaterThan(ONDERGRENS.controle);
    expect(telZinnen(rijen).terecht).toBeGreaterThan(ONDERGRENS.terecht);
  });
});
