import { maakRubriek, type NiveauRij, WEL_OF_NIET } from './maak-item.js';

/**
 * The newer edition asks heat and cold in one item with a code: 1 for heat, 2 for cold. The doctor
 * often limits milder temperatures in the text; the text goes before these reference values.
 */
const HITTE: readonly NiveauRij[] = [
  ['normaal'],
  ['beperkt bij meer dan 35 graden', { max_c: 35 }],
];
const KOUDE: readonly NiveauRij[] = [
  ['normaal'],
  ['beperkt bij kou; zie de tekst'],
  ['beperkt bij kou onder 15 graden vorst', { min_c: -15 }],
];

/** Rubriek III, aanpassing aan fysieke omgevingseisen. */
export const OMGEVING = maakRubriek(3, [
  [
    'hitte',
    {
      naam: 'Werken in hitte',
      nummers: ['1 (code 1)', '1'],
      niveaus: HITTE,
      niveaus2002: WEL_OF_NIET,
    },
  ],
  [
    'koude',
    {
      naam: 'Werken in kou',
      nummers: ['1 (code 2)', '2'],
      niveaus: KOUDE,
      niveaus2002: WEL_OF_NIET,
    },
  ],
  ['tocht', { naam: 'Werken in tocht', nummers: ['2', '3'], niveaus: WEL_OF_NIET }],
  [
    'huidcontact',
    { naam: 'Contact van de huid met stoffen', nummers: ['3', '4'], niveaus: WEL_OF_NIET },
  ],
  [
    'bescherming',
    { naam: 'Beschermende middelen dragen', nummers: ['4', '5'], niveaus: WEL_OF_NIET },
  ],
  [
    'stof',
    { naam: 'Werken met stof, rook, gassen of dampen', nummers: ['5', '6'], niveaus: WEL_OF_NIET },
  ],
  ['geluid', { naam: 'Werken met lawaai', nummers: ['6', '7'], niveaus: WEL_OF_NIET }],
  ['trilling', { naam: 'Werken met trillingen', nummers: ['7', '8'], niveaus: WEL_OF_NIET }],
  [
    'overig_omgeving',
    {
      naam: 'Andere eisen van de omgeving, zoals allergie of infectiegevaar',
      nummers: ['8', '9'],
      soort: 'vrij',
      niveaus: WEL_OF_NIET,
    },
  ],
]);
