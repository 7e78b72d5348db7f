import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leesAdreszoek, schrijfAdreszoek, teksten } from './adres.js';

describe('address search', () => {
  it('reads repeated names as a list and single ones as text', () => {
    expect(leesAdreszoek('?q=magazijn&land=NL&land=BE')).toEqual({
      q: 'magazijn',
      land: ['NL', 'BE'],
    });
  });

  it('never takes a value for a number, a boolean or JSON', () => {
    expect(leesAdreszoek('a=1&b=true&c={"d":1}')).toEqual({ a: '1', b: 'true', c: '{"d":1}' });
  });

  it('leaves out what is no text', () => {
    expect(schrijfAdreszoek({ a: 1, b: null, c: undefined, d: 'x' })).toBe('?d=x');
    expect(schrijfAdreszoek({})).toBe('');
  });

  it('reads back every set of texts that it wrote', () => {
    const naam = fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme-ascii' });
    const waarde = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.dictionary(naam, waarde, { noNullPrototype: true }), (zoek) => {
        expect(leesAdreszoek(schrijfAdreszoek(zoek))).toEqual(zoek);
      }),
    );
  });
});

describe('teksten', () => {
  it('gives a list for one text, several texts and nothing', () => {
    expect(teksten('a')).toEqual(['a']);
    expect(teksten(['a', 1, 'b'])).toEqual(['a', 'b']);
    expect(teksten(undefined)).toEqual([]);
  });
});
