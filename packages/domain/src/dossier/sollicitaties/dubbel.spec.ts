import { describe, expect, it } from '@jest/globals';
import { dubbelenVan } from './dubbel.js';
import { nieuw, Proefboek } from './proefregels.js';
import { nieuweSollicitatie } from './schrijf.js';
import { sollicitatiesVan } from './sollicitatie.js';

const VACATURE = {
  vacatureId: '17',
  titel: 'Receptionist',
  tekst: 'Wij zoeken een receptionist.',
  sha256: null,
  momentopnameId: null,
  gezienOp: null,
};
const boek = new Proefboek();
boek.doe(
  nieuweSollicitatie(
    nieuw({ vacature: VACATURE, url: 'https://www.werk.example/v/1?utm_source=mail&b=2&a=1' }),
    '2026-11-30',
  ),
);
const bestaande = sollicitatiesVan(boek.regels);
const ANDER = {
  functie: 'Magazijnmedewerker',
  organisatie: 'Elders',
  url: null,
  vacatureId: null,
  datum: '2026-11-30',
};

describe('a warning that something was done before', () => {
  it.each([
    ['zelfde_vacature', { vacatureId: '17' }, []],
    ['opnieuw_geplaatst', { vacatureId: '18' }, ['17']],
    ['zelfde_adres', { url: 'https://werk.example/v/1/?a=1&b=2' }, []],
    ['zelfde_werk', { functie: 'Receptionist (m/v)', organisatie: 'Stichting de molen' }, []],
  ] as const)('says %s', (reden, anders, voorgangers) => {
    expect(dubbelenVan({ ...ANDER, ...anders }, bestaande, voorgangers)).toMatchObject([
      { nummer: 1, reden, datum: '2026-11-02' },
    ]);
  });

  it.each([
    ['other work at the same employer', { organisatie: 'De Molen' }],
    [
      'the same work long ago',
      { functie: 'Receptionist', organisatie: 'De Molen', datum: '2027-02-01' },
    ],
    ['the same work at who is not named', { functie: 'Receptionist', organisatie: null }],
  ])('is silent about %s', (_, anders) => {
    expect(dubbelenVan({ ...ANDER, ...anders }, bestaande)).toEqual([]);
  });
});
