import { describe, expect, it } from '@jest/globals';
import { vraagWoorden } from '../woorden.js';
import { tekstvraag } from './tekstvraag.js';

const GEEN_VERWANT = new Map<string, readonly string[]>();

describe('a typed question', () => {
  it('asks for every word, the last one perhaps unfinished', () => {
    expect(tekstvraag(['bakker', 'goud'], GEEN_VERWANT)).toBe('(bakker) & (goud:*)');
  });

  it('asks for another word for the same work as well', () => {
    expect(tekstvraag(['concierge'], GEEN_VERWANT)).toBe('(concierge:* | (huismeester))');
  });

  it('asks for nothing without words', () => {
    expect(tekstvraag([], GEEN_VERWANT)).toBeNull();
  });

  it.each(Object.getOwnPropertyNames(Object.prototype))(
    'takes %s for a word like any other',
    (naam) => {
      const woorden = vraagWoorden(naam);
      const verwacht = woorden.map((woord, nr) =>
        nr === woorden.length - 1 ? `(${woord}:*)` : `(${woord})`,
      );
      expect(tekstvraag(woorden, GEEN_VERWANT)).toBe(verwacht.join(' & '));
    },
  );
});
