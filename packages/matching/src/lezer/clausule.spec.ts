import { expect, it } from '@jest/globals';
import { alle } from '@passend/domain';
import fc from 'fast-check';
import { LEXICON } from '../lexicon/lexicon.js';
import { GRENS, splitsClausules } from './clausule.js';
import { normaliseer } from './normaliseer.js';

const ZINNEN = LEXICON.flatMap(({ voorbeelden }) => [...voorbeelden.wel, ...voorbeelden.niet]);
const lijm = fc.constantFrom(
  ', ',
  ' en ',
  ' and ',
  ': ',
  ' - ',
  ' (',
  ', maar ',
  ' wel ',
  ',',
  ' ',
);
const aanhef = fc.constantFrom(
  '',
  'in plaats van tillen ',
  'rather than lifting ',
  'daar-',
  'op de ',
);
const tekst = fc
  .array(fc.tuple(aanhef, fc.constantFrom(...ZINNEN), lijm), { minLength: 1, maxLength: 3 })
  .map((delen) => normaliseer(delen.map((deel) => deel.join('')).join('')));

it('ends clauses where one search for all bounds finds one', () => {
  const overal = new RegExp(GRENS.source, 'g');
  fc.assert(
    fc.property(tekst, (zin) => {
      const begin = splitsClausules(zin, { van: 0, tot: zin.length }).map(({ van }) => van);
      const grenzen = alle(overal, zin).map(({ index }) => index);
      expect(begin).toEqual([0, ...grenzen.filter((plek) => plek > 0)]);
    }),
    { numRuns: 400 },
  );
});
