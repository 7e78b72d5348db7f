import { describe, expect, it } from '@jest/globals';
import { kerngegevens, oordelenInEenRegel } from './samenvatting.js';

describe('oordelenInEenRegel', () => {
  it('names what fits first and what troubles in order', () => {
    expect(oordelenInEenRegel({ past: 7, mogelijk: 1, onbekend: 1, overschrijdt: 0 })).toBe(
      'Past op 7 van 9 punten, 1 mogelijk, 1 onbekend',
    );
    expect(oordelenInEenRegel({ past: 2, mogelijk: 0, onbekend: 3, overschrijdt: 1 })).toBe(
      'Past op 2 van 6 punten, 1 overschrijdt, 3 onbekend',
    );
  });

  it('never calls nothing a fit', () => {
    expect(oordelenInEenRegel({ past: 0, mogelijk: 0, onbekend: 0, overschrijdt: 0 })).toBe(
      'Er zijn geen beperkingen om te vergelijken',
    );
    expect(oordelenInEenRegel({ past: 0, mogelijk: 0, onbekend: 1, overschrijdt: 0 })).toBe(
      'Past op 0 van 1 punt, 1 onbekend',
    );
  });
});

describe('kerngegevens', () => {
  it('gives distance, hours and pay, and leaves out what is not said', () => {
    const uren = { min: 24, max: 32 };
    expect(kerngegevens({ afstandKm: 14, uren, salaris: null })).toEqual(['14 km', '24–32 uur']);
    expect(
      kerngegevens({ afstandKm: null, uren: { min: null, max: null }, salaris: null }),
    ).toEqual([]);
  });
});
