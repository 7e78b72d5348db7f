import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Voorfilter } from './voorfilter.js';

describe('a filter before searching', () => {
  const zoekers = [
    /(?<![\p{L}\d])(?:til(?:len|t|werk)?|sjouwen) {1,3}(?:de |het )?\p{L}+/gu,
    /\d{1,3} ?(?:kg|kilo)/gu,
    /(?:geen|niet|zonder) (?:\p{L}+ ){0,2}(?:tillen|dozen)/gu,
    /(?:a|b)+c?/gu,
    /-\d+ ?°/gu,
    /(?<![a-z\d])(?:een {1,3}voor {1,3}een|tot (?:en met )?(?:\d+|drie))(?![a-z\d])/gu,
    /(?:zwaar|licht)(?!e)(?= \p{L}+werk)[^.]{0,20}(?<!\p{L})tilwerk/gu,
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
      'zwaar',
      'tilwerk',
      'een',
      'voor  een',
      ', voor een',
      'tot',
      'en met',
      'drie',
      'drietje',
      'é',
      '.',
    );
    const lijm = fc.constantFrom(' ', '', '  ', ', ');
    const filter = new Voorfilter(zoekers);
    fc.assert(
      fc.property(fc.array(woord, { maxLength: 12 }), lijm, (woorden, teken) => {
        const tekst = woorden.join(teken);
        const mogelijk = filter.mogelijk(tekst);
        zoekers.forEach((zoeker, nummer) => {
          if (tekst.search(zoeker) >= 0)
            expect([tekst, mogelijk.heeft(nummer)]).toEqual([tekst, true]);
        });
      }),
      { numRuns: 3_000 },
    );
  });

  it('finds by its bounds a search in a piece, and by less one in a part of a piece', () => {
    const woord = /(?<![a-z\d])til(?![a-z\d])/gu;
    expect(new Voorfilter([woord]).mogelijk('gestild').heeft(0)).toBe(false);
    expect(new Voorfilter([woord]).mogelijk('til').heeft(0)).toBe(true);
    const los = new Voorfilter([woord], { los: new Set([woord]) });
    expect(los.mogelijk('gestild').heeft(0)).toBe(true);
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
