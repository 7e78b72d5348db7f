import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LEXICON_VERSIE } from './lexicon/lexicon.js';
import { ENGINE_VERSIE } from './versie.js';

const BRON = new URL('./', import.meta.url).pathname;
const VASTGELEGD = new URL('versie.json', import.meta.url);

/** What can change a demand, and what can change a verdict or a score. */
const DELEN = {
  lexicon: { versie: LEXICON_VERSIE, mappen: ['lexicon', 'lezer'] },
  engine: { versie: ENGINE_VERSIE, mappen: ['oordeel', 'beroepen', 'criteria', 'score'] },
} as const;

function afdruk(mappen: readonly string[]): string {
  const bestanden = globSync(`{${mappen.join(',')}}/**/*.ts`, { cwd: BRON })
    .filter((naam) => !/\.spec\.ts$|regressie\/|golden\//u.test(naam))
    .sort();
  const hash = createHash('sha256');
  for (const naam of bestanden) hash.update(naam).update(readFileSync(`${BRON}${naam}`));
  return hash.digest('hex');
}

function nu() {
  return Object.fromEntries(
    Object.entries(DELEN).map(([deel, { versie, mappen }]) => [
      deel,
      { versie, afdruk: afdruk(mappen) },
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
});
