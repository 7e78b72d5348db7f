import { describe, expect, it } from '@jest/globals';
import type { Beheeroverzicht } from '@passend/contracts';
import { beginstappen } from './beginstappen.js';

type Blokken = Beheeroverzicht['blokken'];

const blokken = (mensen: number, bronnen: number, clienten: number) =>
  ({
    gebruikers: { actief: 1, uitgenodigd: mensen - 1 },
    bronnen: { totaal: bronnen },
    sleutels: { dossiers: clienten },
  }) as Blokken;

const gedaan = (standen: Blokken) => beginstappen(standen).map((stap) => stap.gedaan);

describe('the first steps of a new agency', () => {
  it('begin with people, then sources, then a client', () => {
    expect(gedaan(blokken(1, 0, 0))).toEqual([false, false, false]);
    expect(gedaan(blokken(2, 0, 0))).toEqual([true, false, false]);
    expect(gedaan(blokken(2, 33, 0))).toEqual([true, true, false]);
  });

  it('are gone when all are done', () => {
    expect(gedaan(blokken(2, 1, 1))).toEqual([]);
  });

  it('are not shown when it cannot be known', () => {
    expect(gedaan({ ...blokken(1, 0, 0), bronnen: null })).toEqual([]);
  });
});
