import { describe, expect, it } from '@jest/globals';
import { overgangenVan, SOLLICITATIEWIJZEN, statussenVan } from '@passend/domain';
import { knoppenBij } from './knoppen-bij.js';
import { beginVorm, bewijsBij, isIngevuld, leesNieuw, leesPlak } from './nieuw-vorm.js';

const VANDAAG = '2026-11-30';

describe('a new sollicitatie', () => {
  it('asks for nothing but the work: the rest has a sensible value', () => {
    const vorm = { ...beginVorm({}, VANDAAG), functie: ' Receptionist ' };
    expect(leesNieuw(vorm, { vacatureId: null, metBestand: false })).toMatchObject({
      ok: true,
      invoer: {
        functie: 'Receptionist',
        wijze: 'vacature_reactie',
        naar: 'verzonden',
        datum: VANDAAG,
      },
    });
  });

  it('asks for not even that with a photo or a vacancy', () => {
    const leeg = beginVorm({}, VANDAAG);
    expect(leesNieuw(leeg, { vacatureId: null, metBestand: false }).ok).toBe(false);
    expect(leesNieuw(leeg, { vacatureId: null, metBestand: true })).toMatchObject({
      invoer: { functie: 'Staat op de foto' },
    });
    expect(leesNieuw(leeg, { vacatureId: '17', metBestand: false })).toMatchObject({
      invoer: { functie: null, vacatureId: '17' },
    });
  });

  it('takes what an address fills in, and no way that it does not know', () => {
    const begin = { functie: 'Kok', organisatie: 'De Molen', wijze: 'open_sollicitatie' };
    expect(beginVorm(begin, VANDAAG)).toMatchObject({ ...begin, naar: 'verzonden' });
    expect(beginVorm({ wijze: 'toveren' }, VANDAAG).wijze).toBe('vacature_reactie');
    expect(isIngevuld(beginVorm({}, VANDAAG))).toBe(false);
  });

  it.each([
    ['https://werk.example/1', 'https://werk.example/1', null],
    ['werk.example/1', 'https://werk.example/1', null],
    ['Kijk eens: https://werk.example/1', 'https://werk.example/1', null],
    ['Wij zoeken een receptionist.', null, 'Wij zoeken een receptionist.'],
    ['  ', null, null],
  ])('reads %j as an address or a text', (plak, url, tekst) => {
    expect(leesPlak(plak)).toEqual({ url, tekst });
  });

  it('counts a file that comes along as what proves most', () => {
    expect(bewijsBij('vacature_reactie')).toBe('verzendbewijs');
    expect(bewijsBij('netwerkgesprek')).toBe('gespreksverslag');
  });
});

describe('the buttons of the next step', () => {
  it.each(SOLLICITATIEWIJZEN)('of %s are few, and always steps that can be taken', (wijze) => {
    for (const status of statussenVan(wijze)) {
      const overgangen = [...overgangenVan(wijze, status)];
      const volgende = {
        code: 'niets',
        op: null,
        wat: null,
        groep: 'nu',
        voorstel: null,
      } as const;
      const knoppen = knoppenBij({ status, overgangen, volgende });
      expect(knoppen.length).toBeLessThanOrEqual(3);
      expect(overgangen).toEqual(expect.arrayContaining([...knoppen]));
    }
  });
});
