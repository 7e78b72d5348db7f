import { describe, expect, it } from '@jest/globals';
import { AANDACHT_CODES } from './aandacht.js';
import { INSPANNINGSBRONNEN } from './bron.js';
import { NORMGROND_WOORDEN } from './grond.js';
import { OORDEELWOORDEN } from './oordeelwoorden.js';
import { GATWOORDEN, STILTE_WOORDEN } from './woorden.js';

const zinnen = [
  ...AANDACHT_CODES.flatMap((code) => {
    const { kop, betekent, herstel } = GATWOORDEN[code];
    return [kop(1), kop(5), betekent, herstel];
  }),
  ...Object.values(STILTE_WOORDEN),
  ...Object.values(NORMGROND_WOORDEN),
  ...INSPANNINGSBRONNEN.map(({ zin }) => zin),
];

describe('the words of the inspanning', () => {
  it.each(zinnen)('neither say that it is enough nor judge a person: %s', (zin) => {
    expect(zin).not.toMatch(OORDEELWOORDEN);
  });

  it('would find such a word', () => {
    for (const zin of ['Dit is voldoende.', 'Te weinig gedaan', 'Je loopt achter', 'Goed gedaan!'])
      expect(zin).toMatch(OORDEELWOORDEN);
  });

  it('say that there is no number in the law, and where every other number comes from', () => {
    expect(INSPANNINGSBRONNEN[0]?.zin).toMatch(/wet noemt geen aantal/u);
    for (const { bron } of INSPANNINGSBRONNEN) expect(bron).not.toBe('');
  });
});
