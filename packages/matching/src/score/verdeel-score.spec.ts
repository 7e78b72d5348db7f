import { describe, expect, it } from '@jest/globals';
import { PERSONEN, VACATURES } from './golden/invoer.js';
import { scoreVacature } from './score-vacature.js';
import { verdeelScore } from './verdeel-score.js';

const paren = Object.values(PERSONEN).flatMap((persoon) =>
  Object.values(VACATURES).map((vacature) => [persoon, vacature] as const),
);

describe('the parts of a score', () => {
  it('make the score, to the last digit', () => {
    for (const [persoon, vacature] of paren) {
      const { score, delen, punten } = verdeelScore(persoon, vacature);
      expect(score).toBe(scoreVacature(persoon, vacature).score);
      expect(delen.reduce((som, deel) => som + deel.punten, 0)).toBeCloseTo(punten, 9);
    }
  });

  it('name every criterion and every limit, in the same order every time', () => {
    for (const [persoon, vacature] of paren) {
      const items = persoon.belastbaarheid.beperkingen.map(({ item }) => `fml.${item}`);
      const ids = verdeelScore(persoon, vacature).delen.map(({ id }) => id);
      expect(ids.slice(0, 6)).toEqual([
        'beroep',
        'reisafstand',
        'uren',
        'opleiding',
        'rijbewijs',
        'taal',
      ]);
      expect(ids.slice(6, 6 + items.length)).toEqual(items);
    }
  });

  it('cost nothing where they fit, and put what is exceeded below the rest', () => {
    const alle = paren.map(([persoon, vacature]) => verdeelScore(persoon, vacature));
    for (const { delen } of alle) {
      for (const { punten } of delen) expect(punten).toBeGreaterThanOrEqual(0);
    }
    const onder = alle.filter(({ onderaan }) => onderaan).map(({ score }) => score);
    const boven = alle.filter(({ onderaan }) => !onderaan).map(({ score }) => score);
    expect(Math.max(...onder)).toBeLessThan(Math.min(...boven));
  });
});
