import { describe, expect, it } from '@jest/globals';
import { medischeVelden } from './medische-velden.js';
import type { Dossiergebeurtenis } from './soorten/index.js';

const basis = { datum: '2026-11-30', over: null } as const;
const uitgesteld = (reden: string): Dossiergebeurtenis => ({
  ...basis,
  soort: 'activiteit_uitgesteld',
  werkgever: { tot: null },
  uwv: { reden },
  prive: null,
});

describe('medical words in what others read', () => {
  it('are found in the leaf of the UWV, by field and not by word', () => {
    expect(medischeVelden(uitgesteld('Vanwege zijn depressie'))).toEqual(['uwv.reden']);
    expect(medischeVelden(uitgesteld('De trainer was er niet'))).toEqual([]);
  });

  it('are found in what was written for the werkgever', () => {
    expect(
      medischeVelden({
        ...basis,
        soort: 'rapport_gelezen',
        werkgever: { zienswijze: 'Na de chemo ging het beter.' },
        uwv: { rapport: 'trajectplan', versie: 1, zienswijze: null },
        prive: null,
      }),
    ).toEqual(['werkgever.zienswijze']);
  });

  it('may be in names of work and employers, and in what stays between the two', () => {
    expect(
      medischeVelden({
        ...basis,
        soort: 'plaatsing_begonnen',
        werkgever: {
          vorm: 'detachering',
          bij: 'Ziekenhuis Verzonnen',
          functie: 'Secretaresse psychiatrie',
          urenPerWeek: 24,
          loonPerMaand: null,
          tot: null,
        },
        uwv: { oudLoonPerMaand: null, metUitkering: false, toelichting: null, bestand: null },
        prive: null,
      }),
    ).toEqual([]);
    const bericht: Dossiergebeurtenis = {
      ...basis,
      soort: 'bericht_gestuurd',
      werkgever: null,
      uwv: null,
      prive: { gedeeldMetCoach: true, tekst: 'Ik moest naar het ziekenhuis.' },
    };
    expect(medischeVelden(bericht)).toEqual([]);
  });
});
