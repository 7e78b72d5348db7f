import { describe, expect, it } from '@jest/globals';
import { uiterlijkOp, verzoekstand } from './verzoek.js';

describe('the month in which a request is answered', () => {
  it.each([
    ['2026-11-30', '2026-12-30'],
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2026-12-15', '2027-01-15'],
    ['2026-10-31', '2026-11-30'],
  ])('of %s ends on %s', (op, uiterlijk) => {
    expect(uiterlijkOp(op)).toBe(uiterlijk);
  });

  it('counts its last day, and is over on the day after', () => {
    const vraag = { soort: 'correctie', op: '2026-11-30', beantwoord: false } as const;
    expect(verzoekstand(vraag, '2026-12-30')).toBe('open');
    expect(verzoekstand(vraag, '2026-12-31')).toBe('te_laat');
    expect(verzoekstand({ ...vraag, beantwoord: true }, '2027-12-31')).toBe('beantwoord');
  });

  it('does not run for an own view, which needs no answer', () => {
    const visie = { soort: 'visie', op: '2026-01-01', beantwoord: false } as const;
    expect(verzoekstand(visie, '2027-01-01')).toBe('bewaard');
  });
});
