import { describe, expect, it } from '@jest/globals';
import { weekTekst } from './week.js';

describe('weekTekst', () => {
  it.each([
    [1, 'Week 1 van 104'],
    [104, 'Week 104 van 104'],
    [105, 'Week 105, na de 104 weken'],
  ])('says where week %i stands', (week, tekst) => {
    expect(weekTekst(week, 104)).toBe(tekst);
  });
});
