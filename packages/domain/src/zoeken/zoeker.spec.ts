import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leesAanhef } from './aanhef.js';
import { alle, alleVan } from './alle.js';
import { Uitdrukkingslezer } from './lees-uitdrukking.js';
import { Zoeker } from './zoeker.js';
import { Zoektekst } from './zoektekst.js';

const uitdrukkingen = [
  /til/g,
  /(?<![a-z\d])til(?:len|t)?(?![a-z\d])/g,
  /(?:de |het )?doos \d+/g,
  /[a-z]+ tot/g,
  /\d{1,2}(?:,\d)? ?(?:kg|%)/g,
  /a*/g,
  /(?<![a-z\d])(?:-|min) ?\d+/g,
  /(?<=de )doos(?= \d)/g,
  /(?!tillen)t[^ ]*/g,
  /(a|t)\1/g,
  /[\p{L}€].(?:x|€)/gu,
  /.{3}/gu,
  /(?:😀|x){2}/gu,
  /^til|doos$/g,
];
const woord = fc.constantFrom(
  ...[
    'til',
    'tillen',
    'de',
    'doos',
    '12',
    '3,5 kg',
    'tot',
    'aa',
    'tt',
    'x',
    '-',
    '-20',
    '€',
    'é',
    '😀',
    '%',
  ],
);
const tekst = fc
  .tuple(fc.array(woord, { maxLength: 8 }), fc.constantFrom(' ', '', ', '))
  .map(([woorden, lijm]) => woorden.join(lijm));

describe('a search that is only tried where a match can begin', () => {
  it.each(uitdrukkingen.map((uitdrukking) => [uitdrukking] as const))(
    'finds what the expression finds: %s',
    (uitdrukking) => {
      const zoeker = maakZoeker(uitdrukking);
      fc.assert(
        fc.property(tekst, (heel) => {
          const gezocht = new Zoektekst(heel);
          const gevonden = alleVan([zoeker], gezocht).map(plek);
          expect(gevonden).toEqual(alle(uitdrukking, heel).map(plek));
          expect(zoeker.kan(gezocht) || gevonden.length === 0).toBe(true);
        }),
        { numRuns: 200 },
      );
    },
  );

  it('is not tried where no match can begin', () => {
    const zoeker = maakZoeker(/(?<![a-z\d])til(?:len)?/g);
    expect(zoeker.kan(new Zoektekst('je tilt dozen'))).toBe(true);
    expect(zoeker.kan(new Zoektekst('het is stil, en je telt dozen'))).toBe(false);
  });
});

function maakZoeker(uitdrukking: RegExp): Zoeker {
  return new Zoeker(uitdrukking, leesAanhef(new Uitdrukkingslezer().lees(uitdrukking.source)));
}

function plek(treffer: RegExpExecArray): readonly [number, string] {
  return [treffer.index, treffer[0]];
}
