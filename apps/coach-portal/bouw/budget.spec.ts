import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { gewicht } from './bewaak-budget.js';
import {
  BUDGET,
  ingang,
  type Manifest,
  nodigVoor,
  paginas,
  teZwaar,
  VERTALING,
  weegPaginas,
} from './budget.js';
import { PLEK, TALEN, type Taal } from './taal.js';

const DIST = new URL('../dist/', import.meta.url);
const lees = (naam: string, bij: URL) => readFileSync(new URL(naam, bij), 'utf8');
const manifestVan = (taal: Taal): Manifest => JSON.parse(lees(PLEK[taal].manifest, DIST));
const manifest = manifestVan('nl');

describe('the budgets of the portal, on what was built', () => {
  it.each(TALEN)('hold for every page: %s', (taal) => {
    const gewichten = weegPaginas(manifestVan(taal), (bestand) =>
      gewicht(fileURLToPath(new URL(bestand, DIST))),
    );
    expect(gewichten.length).toBeGreaterThan(40);
    expect(teZwaar(gewichten, 0, taal === 'en' ? VERTALING : 0)).toEqual([]);
  });

  it('would be missed by a page that is too heavy', () => {
    const pagina = 'src/features/mijn/mijn-pagina.tsx';
    expect(teZwaar([{ pagina, totaal: BUDGET.eerste + 1, eigen: 1 }])).toHaveLength(1);
    expect(teZwaar([{ pagina, totaal: BUDGET.eerste, eigen: BUDGET.eigen }])).toEqual([]);
  });
});

describe('every route', () => {
  const routes = new URL('../src/app/routes/', import.meta.url);
  const bronnen = readdirSync(routes).map((naam) => lees(naam, routes));
  const gevraagd = bronnen.flatMap((bron) =>
    [...bron.matchAll(/import\('\.\.\/\.\.\/(features\/[^']+)\.js'\)/gu)].map(
      ([, pad]) => `src/${pad}.tsx`,
    ),
  );

  it('fetches its page as a chunk of its own', () => {
    expect(gevraagd.length).toBeGreaterThan(40);
    expect(gevraagd.filter((pagina) => manifest[pagina] === undefined)).toEqual([]);
  });

  it('keeps the pages of others out of the first load', () => {
    const eerste = nodigVoor(manifest, [ingang(manifest)]);
    expect(paginas(manifest).filter((pagina) => eerste.has(pagina))).toEqual([]);
  });
});
