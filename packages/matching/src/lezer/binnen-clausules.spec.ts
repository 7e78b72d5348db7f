import { describe, expect, it } from '@jest/globals';
import { leesBelasting } from './lees-belasting.js';

const bewijzen = (tekst: string, item: string): readonly string[] =>
  leesBelasting(tekst)
    .filter((eis) => eis.item === item)
    .map(({ bewijs }) => bewijs);

describe('a match that runs past its clause', () => {
  it('is sought again within the clause', () => {
    const gevonden = bewijzen(
      'Medewerker\nIedere ochtend ligt er een stapel klaar en volg je hetzelfde stappenplan, dat op papier staat.',
      'vw_voorspelbaar',
    );
    expect(gevonden.some((bewijs) => bewijs.includes('hetzelfde stappenplan'))).toBe(true);
  });
});
