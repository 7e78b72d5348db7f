import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { meiliFilter, quote } from './meili-filter.js';

/** Reads one quoted value as Meilisearch does, and gives what is left after it. */
function unquote(text: string): { value: string; rest: string } {
  let value = '';
  for (let index = 1; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '"') return { value, rest: text.slice(index + 1) };
    if (character === '\\') index += 1;
    value += text.charAt(index);
  }
  throw new Error('The quote is not closed.');
}

describe('a Meilisearch filter', () => {
  it('asks nothing without conditions, nor for empty lists', () => {
    expect(meiliFilter({})).toEqual([]);
    expect(meiliFilter({ waarden: { land: [] } })).toEqual([]);
  });

  it('names each field with its quoted values', () => {
    expect(meiliFilter({ waarden: { land: ['NL'], plaats: ["'s-Hertogenbosch", 'Oss'] } })).toEqual(
      ['land IN ["NL"]', 'plaats IN ["\'s-Hertogenbosch", "Oss"]'],
    );
  });

  it('keeps vacancies that state no hours', () => {
    expect(meiliFilter({ urenMin: 24, urenMax: 32 })).toEqual([
      'uren_max IS NULL OR uren_max >= 24.000000',
      'uren_min IS NULL OR uren_min <= 32.000000',
    ]);
  });

  it('writes a radius in metres', () => {
    const straal = { lat: 51.765, lng: 5.518, km: 7.5 };
    expect(meiliFilter({ straal })).toEqual(['_geoRadius(51.765000, 5.518000, 7500.000000)']);
  });

  it('refuses numbers that are none', () => {
    expect(() => meiliFilter({ urenMin: Number.NaN })).toThrow(RangeError);
  });

  it('keeps every value inside its quotes', () => {
    const value = fc.string({ unit: fc.constantFrom('"', '\\', 'a', ' ', "'", ']', 'é') });
    fc.assert(
      fc.property(value, (text) => {
        expect(unquote(`${quote(text)} rest`)).toEqual({ value: text, rest: ' rest' });
      }),
    );
  });
});
