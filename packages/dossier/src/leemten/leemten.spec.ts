import { describe, expect, it } from '@jest/globals';
import {
  type Gebeurtenis,
  plusDagen,
  rapportstanden,
  tijdlijnVan,
  volgendeRapportdag,
} from '@passend/domain';
import { proefId, proefregels } from '../rapport/proef/proefregels.js';
import { type Leemtebasis, leemtenVan, leemtenVoorWerkgever } from './leemten.js';
import { rivstukken } from './riv.js';

const D = '2025-01-06';
const VANDAAG = '2026-11-30';
const SHA = 'a'.repeat(64);

function basis(
  gebeurtenissen: readonly Gebeurtenis[],
  losse: Parameters<typeof proefregels>[0] = [],
  over: Partial<Leemtebasis> = {},
): Leemtebasis {
  const regels = proefregels(losse);
  const rapporten = rapportstanden(regels);
  return {
    vandaag: VANDAAG,
    mijlpalen: tijdlijnVan(D, gebeurtenissen, VANDAAG).mijlpalen,
    rapporten,
    regels,
    spoor2Begon: true,
    volgendRapport: volgendeRapportdag(rapporten, '2026-11-01'),
    eindeBegint: plusDagen(D, 602),
    heeftBsn: true,
    ...over,
  };
}

const codes = (van: Leemtebasis) => leemtenVan(van).map(({ code }) => code);
const gemaakt = {
  soort: 'rapport_gemaakt',
  datum: '2026-11-10',
  over: proefId(70),
  werkgever: { rapport: 'voortgangsrapportage', versie: 1, periode: null, sha256: SHA },
  uwv: { sha256Volledig: SHA, zonderReactie: null },
};
const rapport = [
  {
    ...gemaakt,
    soort: 'rapport_voorgelegd',
    werkgever: null,
    uwv: { rapport: 'voortgangsrapportage', versie: 1, sha256: SHA },
  },
  gemaakt,
];
const versie = { rapport: 'voortgangsrapportage', versie: 1 };
const teken = (wie: string) => ({
  ...gemaakt,
  soort: 'rapport_ondertekend',
  werkgever: { ...versie, wie, naam: 'N', functie: 'F', sha256: SHA },
  uwv: { sha256Volledig: SHA },
});

describe('the gap list', () => {
  it('names what the RIV misses once its day is past, and not before', () => {
    const leeg = codes(basis([]));
    for (const code of ['probleemanalyse', 'plan_van_aanpak', 'eerstejaarsevaluatie'])
      expect(leeg).toContain(`${code}_ontbreekt`);
    expect(codes(basis([{ soort: 'probleemanalyse', datum: '2025-02-10' }]))).not.toContain(
      'probleemanalyse_ontbreekt',
    );
    const begin = tijdlijnVan(VANDAAG, [], VANDAAG).mijlpalen;
    expect(codes(basis([], [], { mijlpalen: begin, spoor2Begon: false }))).toEqual([]);
    expect(rivstukken(begin).every(({ stand }) => stand === 'later')).toBe(true);
  });

  it('says what came late, and what stands in the wrong order', () => {
    const laat = basis([
      { soort: 'probleemanalyse', datum: '2025-06-02' },
      { soort: 'plan_van_aanpak', datum: '2025-03-03' },
    ]);
    expect(codes(laat)).toEqual(
      expect.arrayContaining(['probleemanalyse_te_laat', 'plan_van_aanpak_volgorde']),
    );
  });

  it('asks for each signature, of the employer only for what he has', () => {
    const tekens = (losse: Parameters<typeof proefregels>[0]) =>
      leemtenVan(basis([], losse)).flatMap(({ soort, wie }) =>
        soort === 'niet_ondertekend' ? [wie] : [],
      );
    expect(tekens(rapport)).toEqual(['coach', 'werknemer']);
    const vrij = { ...gemaakt, soort: 'rapport_vrijgegeven', werkgever: versie, uwv: null };
    expect(tekens([...rapport, vrij])).toEqual(['coach', 'werknemer', 'werkgever']);
    const alle = ['coach', 'werknemer', 'werkgever'].map(teken);
    expect(tekens([...rapport, vrij, ...alle])).toEqual([]);
  });

  it('tells the employer nothing of a report that he does not have, nor of the content', () => {
    const zonder = leemtenVoorWerkgever(leemtenVan(basis([], rapport)));
    expect(zonder.some(({ code }) => code.startsWith('rapport_'))).toBe(false);
    const fase = { soort: 'fase_begonnen', werkgever: { fase: 'bemiddelingsfase' } };
    const inhoud = leemtenVan(basis([], [fase], { heeftBsn: false }));
    const alleenCoach = inhoud.filter(({ voorWerkgever }) => !voorWerkgever);
    expect(alleenCoach.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'bsn_ontbreekt',
        'zoekprofiel_ontbreekt',
        'stil_in_bemiddeling',
        'trajectplan_ontbreekt',
        'eindrapportage_ontbreekt',
      ]),
    );
  });

  it('counts what nobody can check, and forgets it when there is proof', () => {
    const soll = [
      { soort: 'sollicitatie_gesignaleerd', over: proefId(80), werkgever: { wijze: 'bellen' } },
      { soort: 'sollicitatie_stap', over: proefId(80), werkgever: { resultaat: 'loopt' } },
    ];
    expect(codes(basis([], soll))).toContain('sollicitaties_zonder_bewijs');
    const bewijs = {
      soort: 'sollicitatie_bewijs',
      over: proefId(80),
      werkgever: { bewijs: 'brief' },
    };
    expect(codes(basis([], [...soll, bewijs]))).not.toContain('sollicitaties_zonder_bewijs');
  });

  it('asks for a progress report when the last period ended more than six weeks ago', () => {
    expect(codes(basis([], [], { volgendRapport: '2026-11-29' }))).toContain('voortgang_te_laat');
    expect(codes(basis([], [], { volgendRapport: VANDAAG }))).not.toContain('voortgang_te_laat');
  });

  it('never says that it is enough, and never judges a person', () => {
    const alles = [
      ...leemtenVan(basis([], rapport)),
      ...leemtenVan(
        basis([], [{ soort: 'fase_begonnen', werkgever: { fase: 'bemiddelingsfase' } }]),
      ),
    ];
    const woorden = JSON.stringify(alles);
    expect(woorden).not.toMatch(/genoeg|voldoende|onvoldoende|lui|onwillig|moet je wel|verwijt/iu);
  });
});
