import { describe, expect, it } from '@jest/globals';
import { landNaam } from './land.js';

describe('landNaam', () => {
  it('gives the Dutch name of a country', () => {
    expect(landNaam('NL')).toBe('Nederland');
    expect(landNaam('BE')).toBe('België');
  });

  it('leaves a code that is none as it is', () => {
    expect(landNaam('onbekend')).toBe('onbekend');
  });
});
