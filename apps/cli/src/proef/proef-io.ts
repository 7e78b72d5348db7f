import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../io/io.js';

const werkmappen: string[] = [];

/** Removes the folders of this file of tests: for `afterAll`. */
export function ruimProefmappenOp(): void {
  for (const map of werkmappen.splice(0)) rmSync(map, { recursive: true, force: true });
}

/** An Io for tests: a folder of its own, and streams that are kept. */
export function maakProefIo(
  invoer = '',
): Io & { readonly uitvoer: string[]; readonly klachten: string[] } {
  const werkmap = mkdtempSync(join(tmpdir(), 'passend-cli-'));
  werkmappen.push(werkmap);
  const uitvoer: string[] = [];
  const klachten: string[] = [];
  return {
    uitvoer,
    klachten,
    uit: async (tekst) => void uitvoer.push(tekst),
    fout: async (tekst) => void klachten.push(tekst),
    invoer: async () => Buffer.from(invoer),
    werkmap,
    kleur: false,
    omgeving: {},
    vandaag: '2026-03-02',
  };
}

/** Puts a file in the folder of the test. */
export function zetBestand(io: Io, naam: string, inhoud: string | Uint8Array): void {
  writeFileSync(join(io.werkmap, naam), inhoud);
}

/** A small file of cases, made up for the tests. */
export const PROEFCASES = {
  cases: [
    {
      id: 'P1',
      label: 'proef',
      belastbaarheid: {
        document: 'FML',
        editie: 'nieuw',
        datum: '2026-01-05',
        beperkingen: [
          { item: 'tillen', niveau: 1, tekst: 'tot 10 kg', limiet: { max_kg: 10 } },
          { item: 'vw_deadlines', niveau: 1, tekst: 'geen veelvuldige deadlines' },
        ],
        toelichting: null,
        opbouw: null,
      },
      zoekprofiel: {
        doelberoepen: ['receptionist'],
        woonplaats: 'Apeldoorn',
        max_reis_km: 20,
        uren_min: 16,
        uren_max: 24,
        opleiding: 'mbo-2',
      },
      vacatures: [
        {
          id: 'a',
          titel: 'Receptionist (m/v)',
          plaats: 'Apeldoorn',
          taal: 'nl',
          tekst: 'Je ontvangt bezoekers, 20 uur per week. Tillen is niet nodig.',
        },
        {
          id: 'b',
          titel: 'Magazijnmedewerker',
          plaats: 'Maastricht',
          taal: 'nl',
          tekst: 'Je tilt de hele dag dozen van 25 kg. 40 uur per week.',
        },
      ],
    },
  ],
};
