import { describe, expect, it } from '@jest/globals';
import { aantal, getal, honderdste, maat } from './getal.js';

describe('numbers in Dutch', () => {
  it('separates thousands with a point and decimals with a comma', () => {
    expect(getal(12045)).toBe('12.045');
    expect(maat(7.54)).toBe('7,5');
  });

  it('shows a share in hundredths and keeps it between 0 and 100', () => {
    expect(honderdste(0.826)).toBe('83');
    expect(honderdste(1.2)).toBe('100');
    expect(honderdste(-0.1)).toBe('0');
  });

  it('does not round a share up to everything', () => {
    expect(honderdste(0.997)).toBe('99');
    expect(honderdste(1)).toBe('100');
  });

  it('takes the singular only for one', () => {
    expect(aantal(1, 'vacature', 'vacatures')).toBe('1 vacature');
    expect(aantal(0, 'vacature', 'vacatures')).toBe('0 vacatures');
  });
});
