import { describe, expect, it } from '@jest/globals';
import { ROLLEN } from '../access/permissie.js';
import type { Dossiergebeurtenis } from '../dossier/soorten/index.js';
import { permissieVoorSignaal, SIGNALEN, signalenVan } from './signaal.js';

const basis = { datum: '2026-11-30', over: null, werkgever: null, uwv: null, prive: null } as const;
const notitie = (deel: Partial<Extract<Dossiergebeurtenis, { soort: 'notitie' }>>) =>
  signalenVan({ ...basis, soort: 'notitie', ...deel });

describe('what an event of the dossier signals', () => {
  it('is nothing for what the werknemer keeps for himself', () => {
    expect(notitie({ prive: { tekst: 'van mij', gedeeldMetCoach: false } })).toEqual([]);
    const prive = { hoe: 2, gaf: null, kostte: null, gedeeld: false };
    expect(signalenVan({ ...basis, soort: 'checkin_gedaan', prive })).toEqual([]);
  });

  it('is its area for what the coach sees as well', () => {
    expect(notitie({ prive: { tekst: 'van ons', gedeeldMetCoach: true } })).toEqual(['traject']);
    expect(notitie({ uwv: { tekst: 'voor het dossier' } })).toEqual(['traject']);
    const prive = { tekst: 'Hoe ging het?', gedeeldMetCoach: true } as const;
    expect(signalenVan({ ...basis, soort: 'bericht_gestuurd', prive })).toEqual(['bericht']);
  });

  it('reaches the employer when there is a leaf for him, and not before', () => {
    const werkgever = { rapport: 'voortgangsrapportage', versie: 1 } as const;
    const vrij = signalenVan({ ...basis, soort: 'rapport_vrijgegeven', werkgever });
    expect(vrij).toEqual(['rapport', 'voortgang']);
    const uwv = { rapport: 'voortgangsrapportage', versie: 1, sha256: 'a'.repeat(64) } as const;
    expect(signalenVan({ ...basis, soort: 'rapport_voorgelegd', uwv })).toEqual(['rapport']);
  });
});

describe('who hears of a signal', () => {
  it('is never a beheerder, and a werkgever only of progress', () => {
    const hoort = (rol: (typeof ROLLEN)[number]) =>
      SIGNALEN.filter((signaal) => permissieVoorSignaal(rol, signaal) !== null);
    expect(hoort('beheerder')).toEqual([]);
    expect(hoort('werkgever')).toEqual(['voortgang']);
    expect(hoort('werknemer')).not.toContain('aanwezig');
  });
});
