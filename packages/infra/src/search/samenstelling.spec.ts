import { describe, expect, it } from '@jest/globals';
import { samenstellendeDelen } from './samenstelling.js';

describe('the parts of Dutch compounds', () => {
  it.each([
    ['Vrachtwagenchauffeur', ['vrachtwagen', 'chauffeur']],
    ['magazijnmedewerkers', ['magazijn', 'medewerker']],
    ['Bedrijfsleider', ['bedrijfs', 'bedrijf', 'leider']],
    ['Zorgcoördinator', ['zorg', 'coordinator']],
    ['Kok en afwashulp', ['afwas', 'afwa', 'hulp']],
  ])('of %s', (titel, delen) => {
    expect(samenstellendeDelen(titel)).toEqual(delen);
  });

  it.each(['chauffeur', 'verkoper', 'Tuinman', ''])('are none in %p', (titel) => {
    expect(samenstellendeDelen(titel)).toEqual([]);
  });
});
