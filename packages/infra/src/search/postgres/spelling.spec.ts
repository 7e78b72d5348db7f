import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { spelafstand, toegestaneFouten } from './spelling.js';

describe('mistypings', () => {
  it.each([
    ['kok', 'kok', 0],
    ['kok', 'kock', 1],
    ['monteur', 'montuer', 1],
    ['schilder', 'shilder', 1],
    ['lasser', 'lassen', 1],
    ['kok', '', 3],
    ['bakker', 'slager', 4],
  ])('from %s to %s takes %i', (a, b, fouten) => {
    expect(spelafstand(a, b)).toBe(fouten);
  });

  it('are forgiven in long words only', () => {
    expect(['kok', 'bakker', 'timmerman'].map(toegestaneFouten)).toEqual([0, 1, 2]);
  });

  it('take as many steps there as back, and none only for the same word', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const there = spelafstand(a, b);
        return there === spelafstand(b, a) && (there === 0) === (a === b);
      }),
    );
  });
});
