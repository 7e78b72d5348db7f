import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LEXICON_VERSIE } from './lexicon/lexicon.js';
import { bereikbaar, leesBron } from './test/importgraaf.js';
import { ENGINE_VERSIE } from './versie.js';

const VASTGELEGD = new URL('versie.json', import.meta.url);

const isLezer = (pad: string) => /^matching\/src\/(?:lexicon|lezer)\//u.test(pad);

/**
 * What can change a demand, and what can change a verdict or a score: everything that their code
 * reaches, so that nothing is forgotten when a file moves. A file that both reach counts for both.
 */
const DELEN = {
  lexicon: {
    versie: LEXICON_VERSIE,
    bestanden: bereikbaar(['matching/src/lezer/lees-belasting.ts']),
  },
  engine: {
    versie: ENGINE_VERSIE,
    bestanden: bereikbaar(
      [
        'matching/src/kenmerken.ts',
        'matching/src/score/index.ts',
        'domain/src/fml/duid-document.ts',
        'domain/src/cases/lees-cases.ts',
      ],
      isLezer,
    ),
  },
} as const;

function afdruk(bestanden: readonly string[]): string {
  const hash = createHash('sha256');
  for (const naam of bestanden) hash.update(naam).update(leesBron(naam));
  return hash.digest('hex');
}

function nu() {
  return Object.fromEntries(
    Object.entries(DELEN).map(([deel, { versie, bestanden }]) => [
      deel,
      { versie, afdruk: afdruk(bestanden) },
    ]),
  );
}

describe('the versions that are kept with every verdict', () => {
  it('are raised when the code they stand for changes (then: npm run versie:rebase)', () => {
    if (process.env.PASSEND_REBASE_VERSIE === '1') {
      writeFileSync(VASTGELEGD, `${JSON.stringify(nu(), null, 2)}\n`);
    }
    expect(nu()).toEqual(JSON.parse(readFileSync(VASTGELEGD, 'utf8')));
  });

  it.each([
    ['engine', 'matching/src/weights.ts'],
    ['engine', 'matching/src/beroepen/tabel/groep-7.ts'],
    ['engine', 'domain/src/geo/afstand.ts'],
    ['engine', 'domain/src/geo/plaatsen.generated.ts'],
    ['engine', 'domain/src/geo/reistijd.ts'],
    ['engine', 'domain/src/fml/grens/grens.ts'],
    ['engine', 'domain/src/fml/urenlimiet.ts'],
    ['engine', 'domain/src/vacature/lees-uren.ts'],
    ['lexicon', 'domain/src/zoeken/voorfilter.ts'],
    ['lexicon', 'matching/src/lexicon/tillen.ts'],
  ] as const)('of the %s stand for %s', (deel, bestand) => {
    expect(DELEN[deel].bestanden).toContain(bestand);
  });

  it('stand for no test and for no reader of lists that comes before a result', () => {
    const alle = Object.values(DELEN).flatMap(({ bestanden }) => bestanden);
    expect(alle.filter((naam) => /\.spec\.ts$|\/test\/|\/markt\/|\/access\//u.test(naam))).toEqual(
      [],
    );
  });
});
