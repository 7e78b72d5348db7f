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
    eersteZiektedag: D,
    mijlpalen: tijdlijnVan(D, gebeurtenissen, VANDAAG).mijlpalen,
    rapporten,
    regels,
    spoor2Begon: true,
    volgendRapport: volgendeRapportdag(rapporten, '2026-11-01'),
    eindeBegint: plusDagen(D, 602),
    heeftBsn: true,
    zoekprofielOp: null,
    belastbaarheidVan: null,
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

  it('asks for the word of the werknemer himself, with the application for the WIA', () => {
    const laat = '2027-01-04';
    const over = { vandaag: laat, mijlpalen: tijdlijnVan(D, [], laat).mijlpalen };
    expect(leemtenVan(basis([], [], over))).toContainEqual(
      expect.objectContaining({ code: 'wia_aanvraag_ontbreekt', wie: 'werknemer' }),
    );
    expect(rivstukken(over.mijlpalen).at(-1)?.naam).toBe('Oordeel van de werknemer');
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

  describe('of the papers that were kept', () => {
    const PAPIER = {
      mijlpaal: 'plan_van_aanpak',
      uitkomst: 'gedaan',
      auteur: { naam: 'A', functie: 'HR' },
      bestand: { id: proefId(1), sha256: SHA, naam: 'a.pdf', type: 'application/pdf', grootte: 9 },
      reden: null,
      ondertekendDoor: ['werkgever', 'werknemer'],
      bsnOpStuk: true,
    };
    const papier = (over: object, datum = '2025-02-24') => ({
      soort: 'mijlpaal_vastgelegd',
      datum,
      werkgever: null,
      uwv: { ...PAPIER, ...over },
    });
    const gedaan: Gebeurtenis[] = [
      { soort: 'probleemanalyse', datum: '2025-02-10' },
      { soort: 'plan_van_aanpak', datum: '2025-02-24' },
    ];
    const over = (losse: Parameters<typeof proefregels>[0], code = 'plan_van_aanpak') =>
      leemtenVan(basis(gedaan, losse)).filter((leemte) => leemte.code.startsWith(`${code}_`));
    const gevonden = (...losse: Parameters<typeof proefregels>[0]) =>
      over(losse).map(({ code, soort }) => [code, soort]);

    it('finds nothing in a paper that is there, signed, of its day, with the BSN', () => {
      expect(gevonden(papier({}))).toEqual([]);
    });

    it.each([
      ['stuk', 'ontbreekt', { bestand: null }],
      ['vorm', 'klopt_niet', { bestand: { ...PAPIER.bestand, type: 'text/plain' } }],
      ['vorm', 'klopt_niet', { bestand: { ...PAPIER.bestand, grootte: 11 * 1024 * 1024 } }],
      ['schrijver', 'ontbreekt', { auteur: null }],
      ['handtekening', 'niet_ondertekend', { ondertekendDoor: ['werkgever'] }],
      ['handtekening', 'let_op', { ondertekendDoor: undefined }],
      ['bsn', 'ontbreekt', { bsnOpStuk: false }],
      ['reden', 'klopt_niet', { uitkomst: 'afgeweken' }],
    ])('names what is wrong: %s, %s', (wat, soort, anders) => {
      expect(gevonden(papier(anders))).toEqual([[`plan_van_aanpak_${wat}`, soort]]);
    });

    it.each(['2024-12-31', '2025-03-04', '2026-12-01'])('does not believe the day %s', (dag) => {
      expect(gevonden(papier({}, dag))).toEqual([['plan_van_aanpak_dag', 'klopt_niet']]);
    });

    it('knows a doctor, and looks at the newest paper of a step', () => {
      const analyse = (functie: string) => ({
        mijlpaal: 'probleemanalyse',
        auteur: { naam: 'A', functie },
        ondertekendDoor: ['bedrijfsarts'],
      });
      const codesVan = (...losse: Parameters<typeof proefregels>[0]) =>
        over(losse, 'probleemanalyse').map(({ code }) => code);
      expect(codesVan(papier(analyse('HR-adviseur'), '2025-02-10'))).toEqual([
        'probleemanalyse_schrijver',
      ]);
      expect(codesVan(papier(analyse('Bedrijfsarts'), '2025-02-10'))).toEqual([]);
      const oud = papier({ ondertekendDoor: [] }, '2025-02-20');
      expect(gevonden(oud, papier({}))).toEqual([]);
    });

    it('asks for the paper of a step of which only the day is known, each with who and a source', () => {
      expect(gevonden()).toEqual([['plan_van_aanpak_stuk', 'ontbreekt']]);
      for (const { wat, doe, wie, bron } of over([]))
        expect([wat, doe, wie, bron]).not.toContain('');
    });
  });

  it('does not take the word of a coach for a plan or a profile', () => {
    const fase = { soort: 'fase_begonnen', werkgever: { fase: 'intake' } };
    const vink = (document: string, tekst: string | null) => ({
      soort: 'fasedocument_vastgelegd',
      werkgever: { document },
      uwv: { tekst, bestand: null, akkoordWerknemer: true },
    });
    const soorten = (losse: Parameters<typeof proefregels>[0], over: Partial<Leemtebasis> = {}) =>
      leemtenVan(basis([], [fase, ...losse], over))
        .filter(({ code }) => /^(zoekprofiel|trajectplan)/u.test(code))
        .map(({ code, soort }) => `${code} ${soort}`);
    expect(soorten([vink('zoekprofiel', null), vink('trajectplan', null)])).toEqual([
      'trajectplan_ontbreekt klopt_niet',
      'zoekprofiel_leeg klopt_niet',
    ]);
    const plan = [
      {
        ...rapport[0],
        soort: 'rapport_voorgelegd',
        uwv: { rapport: 'trajectplan', versie: 1, sha256: SHA },
      },
      { ...gemaakt, werkgever: { ...gemaakt.werkgever, rapport: 'trajectplan' } },
    ];
    const echt = [...plan, vink('zoekprofiel', 'Licht werk')];
    expect(soorten(echt)).toEqual(['zoekprofiel_leeg klopt_niet']);
    expect(soorten(echt, { zoekprofielOp: '2026-10-01' })).toEqual([]);
    expect(soorten(echt, { zoekprofielOp: '2026-10-06' })).toEqual([
      'zoekprofiel_gewijzigd let_op',
    ]);
    const nieuwer = { zoekprofielOp: '2026-10-01', belastbaarheidVan: '2026-11-01' };
    expect(soorten(echt, nieuwer)).toEqual(['zoekprofiel_ouder_dan_belastbaarheid let_op']);
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
