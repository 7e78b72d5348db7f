import { describe, expect, it } from '@jest/globals';
import { advertentie } from './advertentie.fixture.js';
import { afdelingBotst } from './afdeling.js';

const met = (tekst: string) => advertentie({ tekst });

describe('afdelingBotst', () => {
  it('parts two locations of one employer in one town', () =>
    expect(afdelingBotst(met('Werk op locatie De Esdoorn.'), met('Werk op locatie De Iep.'))).toBe(
      true,
    ));

  it('does not part when one of them names none, or the other names it elsewhere', () => {
    expect(afdelingBotst(met('Voor afdeling Beuk.'), met('Voor onze afdeling.'))).toBe(false);
    expect(afdelingBotst(met('Voor afdeling Beuk.'), met('Beuk, team Iep, zoekt je.'))).toBe(false);
  });

  it('does not take the town for a department', () =>
    expect(afdelingBotst(met('Onze vestiging Ede groeit.'), met('Voor afdeling Beuk.'))).toBe(
      false,
    ));
});
