import { describe, expect, it } from '@jest/globals';
import { perRubriek } from './per-rubriek.js';

describe('perRubriek', () => {
  it('groups by section, in the order of the sections, and loses nothing', () => {
    const groepen = perRubriek([
      { rubriek: 5, item: 'zitten' },
      { rubriek: 4, item: 'tillen' },
      { rubriek: 5, item: 'staan' },
    ]);
    expect(groepen).toEqual([
      { rubriek: 4, beperkingen: [{ rubriek: 4, item: 'tillen' }] },
      {
        rubriek: 5,
        beperkingen: [
          { rubriek: 5, item: 'zitten' },
          { rubriek: 5, item: 'staan' },
        ],
      },
    ]);
  });

  it('gives nothing for nothing', () => {
    expect(perRubriek([])).toEqual([]);
  });
});
