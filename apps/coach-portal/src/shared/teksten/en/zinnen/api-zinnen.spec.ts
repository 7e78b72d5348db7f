import { describe, expect, it } from '@jest/globals';
import { nederlandsIn } from '../../vertaling-toets.js';
import { matchZin } from '../zinnen-match.js';
import { mijlpaalZin } from '../zinnen-mijlpaal.js';
import { rapportZin } from '../zinnen-rapport.js';
import { rechtenZin } from '../zinnen-rechten.js';
import { waaromZin } from '../zinnen-waarom.js';
import { zinnenUit } from './bronzinnen.js';

/** Where the API makes its sentences, and who translates them in the English portal. */
const MODULES: readonly (readonly [pad: string, vertaal: (tekst: string) => string])[] = [
  ['apps/api/src/matches/wens.teksten.ts', matchZin],
  ['apps/api/src/matches/regel.teksten.ts', matchZin],
  ['apps/api/src/matches/profielpunt.weergave.ts', matchZin],
  ['apps/api/src/werkgever/mijlpaal.teksten.ts', mijlpaalZin],
  ['apps/api/src/inzage/log.teksten.ts', rechtenZin],
  ['apps/api/src/mijn/waarom.teksten.ts', waaromZin],
  ['packages/dossier/src/leemten/stukken.ts', rapportZin],
];

describe.each(MODULES)('what the API says in %s', (pad, vertaal) => {
  it('is said in English as well', () => {
    const zinnen = zinnenUit(pad);
    expect(zinnen.length).toBeGreaterThan(0);
    const onvertaald = zinnen.filter(
      (vormen) =>
        !vormen.some((zin) => vertaal(zin) !== zin && nederlandsIn(vertaal(zin)).length === 0),
    );
    expect(onvertaald.map(([eerste]) => eerste)).toEqual([]);
  });
});

describe('the reader of sentences', () => {
  it('finds what is said in the API, with its holes filled', () => {
    const zinnen = zinnenUit('apps/api/src/matches/wens.teksten.ts');
    expect(zinnen).toContainEqual(['De vacature noemt geen loon.']);
    expect(zinnen.flat()).toContain('Gevraagd: 2 jaar ervaring. De werknemer heeft 2 jaar.');
    expect(zinnen.flat()).toContain('Gevraagd: Engels (goed).');
  });
});
