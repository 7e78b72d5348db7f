import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as nlAlgemeen from '../src/shared/teksten/algemeen.js';
import * as enAlgemeen from '../src/shared/teksten/en/algemeen.js';
import * as en from '../src/shared/teksten/en/mijn.js';
import * as nl from '../src/shared/teksten/mijn.js';
import { PLEK, TALEN } from './taal.js';

const DIST = new URL('../dist/', import.meta.url);
const lees = (naam: string) => readFileSync(new URL(naam, DIST), 'utf8');
const scripts = (map: string) =>
  readdirSync(new URL(`${map}/`, DIST))
    .filter((naam) => naam.endsWith('.js'))
    .map((naam) => lees(`${map}/${naam}`))
    .join('\n');

/** Sentences of the catalogue; what the domain itself says is in both builds. */
const ZINNEN = {
  nl: [nl.mijn.zoekt, nl.watZietWerkgever.kort, nlAlgemeen.fouten.offline.doe],
  en: [en.mijn.zoekt, en.watZietWerkgever.kort, enAlgemeen.fouten.offline.doe],
} as const;

describe('a build of one language', () => {
  it.each(TALEN)('%s: has its own page, worker and web manifest', (taal) => {
    const { pagina, dienst, webmanifest, brokken } = PLEK[taal];
    expect(lees(pagina)).toContain(`<html lang="${taal}">`);
    expect(lees(pagina)).toContain(`/${webmanifest}`);
    expect(lees(pagina)).not.toContain('__ZONDER_SCRIPT__');
    expect(lees(pagina)).toMatch(new RegExp(`src="/${brokken}/index-`, 'u'));
    expect(lees(dienst)).toContain(`const PAGINA = '/${pagina}'`);
    expect(JSON.parse(lees(webmanifest)).lang).toBe(taal);
  });

  it.each(TALEN)('%s: holds its own texts and none of the other', (taal) => {
    const alles = scripts(PLEK[taal].brokken);
    for (const [een, zinnen] of Object.entries(ZINNEN))
      for (const zin of zinnen) expect([zin, alles.includes(zin)]).toEqual([zin, een === taal]);
  });
});
