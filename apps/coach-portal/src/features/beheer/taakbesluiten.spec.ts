import { describe, expect, it } from '@jest/globals';
import { TAAKREDENEN } from '@passend/contracts';
import { taakbesluiten } from './taakbesluiten.js';

describe('what can be decided about work that failed', () => {
  it.each(TAAKREDENEN)('%s', (reden) => {
    const besluiten = taakbesluiten(reden);
    expect(besluiten).toContain('rust');
    expect(besluiten.includes('opnieuw')).toBe(reden !== 'onuitvoerbaar');
  });
});
