import { describe, expect, it } from '@jest/globals';
import { leesBelasting } from './lees-belasting.js';

const bewijzen = (tekst: string, item: string): readonly string[] =>
  leesBelasting(tekst)
    .filter((eis) => eis.item === item)
    .map(({ bewijs }) => bewijs);

describe('a match that runs past its clause', () => {
  it('is sought again within the clause', () => {
    const gevonden = bewijzen(
      'Medewerker\nElke dag volg je hetzelfde stappenplan, waarna je de uitkomst noteert.',
      'vw_voorspelbaar',
    );
    expect(gevonden.some((bewijs) => bewijs.includes('hetzelfde stappenplan'))).toBe(true);
  });
});
