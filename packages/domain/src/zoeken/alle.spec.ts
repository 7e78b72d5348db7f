import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leesAanhef } from './aanhef.js';
import { alle, alleVan } from './alle.js';
import { Uitdrukkingslezer } from './lees-uitdrukking.js';
import { Zoeker } from './zoeker.js';
import { Zoektekst } from './zoektekst.js';

const delen = ['til', 'tillen', '(?:de )?doos', 'doos \\d+', '[a-z]+ tot', '\\d+', 'a*'];

it('finds what one expression with the same alternatives finds', () => {
  const woord = fc.constantFrom('til', 'tillen', 'de', 'doos', '12', 'tot', 'aa', 'x');
  fc.assert(
    fc.property(
      fc.array(woord, { maxLength: 10 }),
      fc.subarray(delen, { minLength: 1 }),
      (woorden, gekozen) => {
        const tekst = woorden.join(' ');
        const lezer = new Uitdrukkingslezer();
        const zoekers = gekozen.map(
          (deel) => new Zoeker(new RegExp(deel, 'g'), leesAanhef(lezer.lees(deel))),
        );
        const apart = alleVan(zoekers, new Zoektekst(tekst));
        const samen = alle(new RegExp(gekozen.join('|'), 'g'), tekst);
        expect(apart.map(plek)).toEqual(samen.map(plek));
      },
    ),
    { numRuns: 500 },
  );
});

function plek(treffer: RegExpExecArray): readonly [number, string] {
  return [treffer.index, treffer[0]];
}
