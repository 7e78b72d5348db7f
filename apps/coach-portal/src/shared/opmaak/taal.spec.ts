import { describe, expect, it } from '@jest/globals';
import { taalNaam } from './taal.js';

describe('taalNaam', () => {
  it.each([
    ['nl', 'Nederlands'],
    ['en', 'Engels'],
    ['ar', 'Arabisch'],
  ])('calls %s %s', (code, naam) => {
    expect(taalNaam(code)).toBe(naam);
  });

  it('shows what is no code as it was written', () => {
    expect(taalNaam('Nederlands')).toBe('Nederlands');
  });
});
