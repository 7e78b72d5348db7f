import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { vereisteDelen } from './vereiste-delen.js';
import { Voorfilter } from './voorfilter.js';

describe('the literals that a search needs', () => {
  it.each<[string, RegExp, readonly (readonly (readonly string[])[])[]]>([
    ['a word', /tillen/gu, [[['tillen']]]],
    [
      'the alternatives of a lone group',
      /(?<!\p{L})(?:sjouw|til\p{L}*)(?!\p{L})/gu,
      [[['sjouw']], [['til']]],
    ],
    ['a choice in front of something unknown', /(?:zware|dikke) \p{L}+/gu, [[['zware', 'dikke']]]],
    ['an optional letter', /dozen?\d/gu, [[['doze0', 'dozen0']]]],
    ['nothing, when an alternative needs nothing', /(?:zwaar|\p{L}+)/gu, [[['zwaar']], []]],
    ['nothing, of what need not be there', /(?:zwaar)?\p{L}+/gu, [[]]],
    ['any digit, before a unit', /(?<=\d ?)kg/gu, [[['0kg', '0 kg']]]],
  ])('are %s', (_naam, zoeker, delen) => {
    expect(vereisteDelen(zoeker)).toEqual(delen);
  });
});

describe('a filter before searching', () => {
  const zoekers = [
    /(?<![\p{L}\d])(?:til(?:len|t|werk)?|sjouwen) {1,3}(?:de |het )?\p{L}+/gu,
    /\d{1,3} ?(?:kg|kilo)/gu,
    /(?:geen|niet|zonder) (?:\p{L}+ ){0,2}(?:tillen|dozen)/gu,
    /(?:a|b)+c?/gu,
    /-\d+ ?°/gu,
  ];

  it('rules out nothing that matches', () => {
    const woord = fc.constantFrom(
      'tillen',
      'tilt',
      'til',
      'de',
      'dozen',
      '25 kg',
      '3',
      'kilo',
      'geen',
      'niet',
      'a',
      'c',
      '-24 °',
      '\n',
      '-',
      'zware',
    );
    const filter = new Voorfilter(zoekers);
    fc.assert(
      fc.property(fc.array(woord, { maxLength: 12 }), (woorden) => {
        const tekst = woorden.join(' ');
        const mogelijk = filter.mogelijk(tekst);
        zoekers.forEach((zoeker, nummer) => {
          if (tekst.search(zoeker) >= 0)
            expect([tekst, mogelijk.heeft(nummer)]).toEqual([tekst, true]);
        });
      }),
      { numRuns: 1_000 },
    );
  });

  it('rules out what lacks its literals, and looks only at the piece that is asked', () => {
    const filter = new Voorfilter(zoekers);
    const tekst = 'Je tilt dozen. Je belt.';
    expect(filter.mogelijk(tekst, 0, 14).heeft(0)).toBe(true);
    expect(filter.mogelijk(tekst, 14).heeft(0)).toBe(false);
    expect(filter.mogelijk(tekst).lijst).not.toContain(2);
  });

  it('always lets through a search of which it knows nothing', () => {
    const filter = new Voorfilter(zoekers);
    expect(filter.altijd).toEqual([3]);
    expect(filter.mogelijk('').heeft(3)).toBe(true);
  });
});
