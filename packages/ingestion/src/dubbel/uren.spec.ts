import { describe, expect, it } from '@jest/globals';
import { advertentie } from './advertentie.fixture.js';
import { urenRaken } from './uren.js';

const uren = (min: number | null, max: number | null) => advertentie({ uren: { min, max } });

describe('urenRaken', () => {
  it('parts ranges that only meet at an end, not a fixed number inside a range', () => {
    expect(urenRaken(uren(16, 24), uren(24, 32))).toBe(false);
    expect(urenRaken(uren(24, 24), uren(24, 32))).toBe(true);
    expect(urenRaken(uren(36, 36), uren(36, 36))).toBe(true);
  });

  it('lets unknown hours touch everything, and reads those of the title', () => {
    expect(urenRaken(uren(null, null), uren(8, 8))).toBe(true);
    expect(urenRaken(advertentie({ titel: 'Kok (8-12 uur)' }), uren(32, 40))).toBe(false);
  });
});
