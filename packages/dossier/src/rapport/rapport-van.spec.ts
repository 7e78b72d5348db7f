import { describe, expect, it } from '@jest/globals';
import {
  DOSSIERSOORTEN,
  PUBLIEKEN,
  RAPPORTSOORTEN,
  RAPPORTVELDEN,
  type Rapportsoort,
  rapportSchema,
} from '@passend/domain';
import type { Rapportbron } from './bron.js';
import { proefId, proefregels, vanElkeSoort } from './proef/proefregels.js';
import { rapportVan } from './rapport-van.js';

const bron = (soort: Rapportsoort, over: Partial<Rapportbron> = {}): Rapportbron => ({
  soort,
  rapportId: proefId(1),
  versie: 1,
  bureau: 'Bureau',
  werknemer: 'Anna de Wit',
  werkgever: 'Bakkerij',
  coach: 'Sanne',
  eersteZiektedag: '2026-01-05',
  week: 40,
  periode: { van: '2026-10-01', tot: '2026-11-11' },
  opgemaakt: '2026-11-12',
  regels: [],
  woorden: {},
  stem: null,
  ...over,
});

const tekst = (
  soort: Rapportsoort,
  publiek: (typeof PUBLIEKEN)[number],
  van: Partial<Rapportbron>,
) => JSON.stringify(rapportVan(bron(soort, van), publiek, 'z'));

/** Fields that a report reads hold a choice or number in truth; here a word shows where it came out. */
const canary = (blad: string, soort: string, veld: string) => `CANARY-${blad}-${soort}-${veld}`;

describe('a report for the employer', () => {
  const regels = proefregels(vanElkeSoort(canary));

  it('is tried with every kind of event', () => {
    expect(regels.length).toBe(DOSSIERSOORTEN.length - 1);
    expect(JSON.stringify(regels)).toContain('CANARY-uwv-notitie-tekst');
  });

  it.each(RAPPORTSOORTEN)('holds nothing of another leaf, whatever happened: %s', (soort) => {
    const woorden = Object.fromEntries(
      RAPPORTVELDEN[soort].map(({ code, blad }) => [code, `CANARY-${blad}-woord-${code}`]),
    );
    const stem = { zienswijze: 'CANARY-uwv-stem', voorWerkgever: null, zonderReactieSinds: null };
    const uit = tekst(soort, 'werkgever', { regels, woorden, stem, periode: null });
    expect(uit).not.toMatch(/CANARY-(uwv|prive)/u);
    const volledig = tekst(soort, 'uwv', { regels, woorden, stem, periode: null });
    expect(volledig).not.toMatch(/CANARY-prive/u);
    for (const { code, blad } of RAPPORTVELDEN[soort])
      expect([blad, uit.includes(`woord-${code}`)]).toEqual([blad, blad === 'werkgever']);
  });

  it('says what the werknemer wrote for him, and not what he wrote for others', () => {
    const stem = { zienswijze: 'voor UWV', voorWerkgever: 'voor u', zonderReactieSinds: null };
    const soort = 'voortgangsrapportage';
    expect(tekst(soort, 'werkgever', { stem })).toContain('voor u');
    expect(tekst(soort, 'werkgever', { stem })).not.toContain('voor UWV');
    expect(tekst(soort, 'uwv', { stem })).toContain('voor UWV');
  });

  it('knows no kind of event that has no leaf for him', () => {
    const prive = proefregels([{ soort: 'checkin_gedaan', prive: { hoe: 2 } }]);
    expect(tekst('dossieroverzicht', 'werkgever', { regels: prive })).not.toContain('Checkin');
    expect(tekst('dossieroverzicht', 'werknemer', { regels: prive })).toContain('Checkin');
  });
});

describe('what a report says', () => {
  const regels = proefregels([
    { soort: 'fase_begonnen', datum: '2026-09-01', werkgever: { fase: 'bemiddelingsfase' } },
    {
      soort: 'afspraak_gemaakt',
      datum: '2026-10-06',
      over: proefId(50),
      werkgever: { met: 'coach', vorm: 'online' },
      uwv: { onderwerp: 'Brieven lezen', plek: '' },
    },
    {
      soort: 'afspraak_afgerond',
      datum: '2026-10-06',
      over: proefId(50),
      werkgever: { uitkomst: 'niet_gehouden_met_reden' },
      uwv: { reden: 'vervoer', verslag: null },
    },
    {
      soort: 'sollicitatie_gesignaleerd',
      datum: '2026-10-07',
      over: proefId(60),
      werkgever: { wijze: 'open_sollicitatie' },
      uwv: { functie: 'Planner', organisatie: 'Vervoer BV' },
    },
    {
      soort: 'sollicitatie_stap',
      datum: '2026-10-08',
      over: proefId(60),
      werkgever: { resultaat: 'loopt', telt: { wijze: 'open_sollicitatie', als: 'sollicitatie' } },
      uwv: { naar: 'verzonden', reden: null },
    },
    { soort: 'norm_gezet', datum: '2026-09-01', werkgever: { perWeek: 1.5, tot: null } },
  ]);

  it('is the same for both readers in what both may know', () => {
    const [werkgever, uwv] = (['werkgever', 'uwv'] as const).map((publiek) =>
      tekst('voortgangsrapportage', publiek, { regels }),
    );
    for (const woord of ['Fase 3: bemiddeling', 'met geldige reden', 'Open sollicitatie', '"1,5"'])
      expect([werkgever?.includes(woord), uwv?.includes(woord)]).toEqual([true, true]);
    for (const woord of ['Vervoer', 'Planner', 'Vervoer BV'])
      expect([werkgever?.includes(woord), uwv?.includes(woord)]).toEqual([false, true]);
  });

  it('keeps to its period', () => {
    const later = { regels, periode: { van: '2026-11-01', tot: '2026-11-11' } };
    expect(tekst('voortgangsrapportage', 'uwv', later)).not.toContain('Planner');
  });

  it.each(RAPPORTSOORTEN)('always fits its form, with and without events: %s', (soort) => {
    for (const publiek of PUBLIEKEN)
      for (const met of [[], regels]) {
        const rapport = rapportVan(bron(soort, { regels: met }), publiek, 'z');
        expect(rapportSchema.parse(rapport)).toEqual(rapport);
        for (const { stukken } of rapport.delen)
          for (const stuk of stukken)
            if (stuk.vorm === 'tabel')
              expect(stuk.rijen.every((rij) => rij.length === stuk.kolommen.length)).toBe(true);
      }
  });
});
