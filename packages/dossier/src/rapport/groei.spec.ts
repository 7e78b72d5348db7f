import { describe, expect, it } from '@jest/globals';
import type { Rapportsoort } from '@passend/domain';
import { groei, HOOGSTE_GROEI } from '@passend/test-kit/groei';
import { proefId, proefregels } from './proef/proefregels.js';
import { rapportVan } from './rapport-van.js';

const REGELS = proefregels(
  Array.from({ length: 5_000 }, (_, n) =>
    n % 2 === 0
      ? {
          soort: 'activiteit_gepland',
          over: proefId(10_000 + n),
          werkgever: { fase: 'bemiddelingsfase', groep: 'overig' },
          uwv: { code: null, naam: `Activiteit ${n}`, toelichting: null },
        }
      : {
          soort: 'sollicitatie_stap',
          over: proefId(10_000 + n),
          werkgever: { resultaat: 'loopt', telt: { wijze: 'bellen', als: 'sollicitatie' } },
          uwv: { naar: 'gesprek_gevoerd', reden: null, volgende: null },
        },
  ),
);

describe('a report of 5,000 events', () => {
  it.each<Rapportsoort>(['voortgangsrapportage', 'eindrapportage', 'dossieroverzicht'])(
    'takes time in proportion to its events: %s',
    (soort) => {
      // The length of the text is the number of events.
      const maak = (tekst: string) =>
        rapportVan(
          {
            soort,
            rapportId: proefId(1),
            versie: 1,
            bureau: 'B',
            werknemer: 'W',
            werkgever: 'G',
            coach: 'C',
            eersteZiektedag: '2025-01-06',
            week: 90,
            periode: null,
            opgemaakt: '2026-11-30',
            regels: REGELS.slice(0, tekst.length),
            woorden: {},
            stem: null,
          },
          'uwv',
          'z',
        );
      expect(groei(maak, 'x'.repeat(REGELS.length))).toBeLessThan(HOOGSTE_GROEI);
    },
  );
});
