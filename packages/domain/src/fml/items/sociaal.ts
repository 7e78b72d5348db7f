import { maakRubriek, VOORWAARDE, WEL_OF_NIET } from './maak-item.js';

/** Rubriek II, sociaal functioneren. */
export const SOCIAAL = maakRubriek(2, [
  ['zien', { naam: 'Zien', nummers: ['1', '1'], niveaus: WEL_OF_NIET }],
  ['horen', { naam: 'Horen', nummers: ['2', '2'], niveaus: WEL_OF_NIET }],
  ['spreken', { naam: 'Spreken', nummers: ['3', '3'], niveaus: WEL_OF_NIET }],
  ['schrijven', { naam: 'Schrijven', nummers: ['4', '4'], niveaus: WEL_OF_NIET }],
  ['lezen', { naam: 'Lezen', nummers: ['5', '5'], niveaus: WEL_OF_NIET }],
  [
    'emotionele_problemen',
    {
      naam: 'Omgaan met emotionele problemen van anderen',
      nummers: ['6', '6'],
      soort: 'typen',
      niveaus: [
        ['leeft mee en houdt afstand'],
        ['trekt het zich aan, maar houdt in gedrag afstand'],
        ['leeft te weinig mee'],
        ['kan geen afstand houden'],
        ['kan niet meeleven'],
      ],
    },
  ],
  [
    'gevoelens_uiten',
    {
      naam: 'Eigen gevoelens uiten',
      nummers: ['7', '7'],
      soort: 'typen',
      niveaus: [
        ['normaal'],
        ['houdt gevoelens binnen'],
        ['uit gevoelens verwarrend'],
        ['uit gevoelens ongeremd'],
      ],
    },
  ],
  [
    'conflicten',
    {
      naam: 'Omgaan met conflicten',
      nummers: ['8', '8'],
      soort: 'typen',
      niveaus: [
        ['ook in direct contact'],
        ['alleen per telefoon of op papier', { niet: ['direct contact'] }],
        ['bijna niet', { niet: ['direct contact', 'telefoon', 'schriftelijk'] }],
      ],
    },
  ],
  [
    'samenwerken',
    {
      naam: 'Samenwerken',
      nummers: ['9', '9'],
      niveaus: [
        ['in een team'],
        ['met een eigen, vooraf afgebakende taak'],
        ['niet samen met anderen'],
      ],
    },
  ],
  ['vervoer', { naam: 'Zelf reizen', nummers: ['10', '10'], niveaus: WEL_OF_NIET }],
  [
    'beroepsvervoer',
    {
      naam: 'Rijden voor het werk',
      nummers: ['11', null],
      niveaus: [['normaal'], ['niet of beperkt; zie de tekst']],
    },
  ],
  [
    'overig_sociaal',
    {
      naam: 'Andere beperkingen in sociaal functioneren',
      nummers: [null, '11'],
      soort: 'vrij',
      niveaus: WEL_OF_NIET,
    },
  ],
  [
    'vw_geen_klanten',
    {
      naam: 'Werk met weinig of geen klantcontact',
      nummers: ['12.1', '12.1'],
      soort: 'voorwaarde',
      niveaus: VOORWAARDE,
    },
  ],
  [
    'vw_geen_patienten',
    {
      naam: 'Werk zonder contact met patiënten of mensen die hulp nodig hebben',
      nummers: ['12.2', '12.2'],
      soort: 'voorwaarde',
      niveaus: VOORWAARDE,
    },
  ],
  [
    'vw_terugval',
    {
      naam: 'Werk waarin een collega of leidinggevende kan bijspringen',
      nummers: ['12.3', '12.3'],
      soort: 'voorwaarde',
      niveaus: VOORWAARDE,
    },
  ],
  [
    'vw_geen_collega',
    {
      naam: "Werk zonder direct contact met collega's",
      nummers: ['12.4', '12.4'],
      soort: 'voorwaarde',
      niveaus: VOORWAARDE,
    },
  ],
  [
    'vw_geen_leiding',
    {
      naam: 'Werk zonder leidinggeven',
      nummers: ['12.5', '12.5'],
      soort: 'voorwaarde',
      niveaus: VOORWAARDE,
    },
  ],
  [
    'vw_sociaal_overig',
    {
      naam: 'Andere voorwaarden voor sociaal functioneren',
      nummers: ['12.6', '12.6'],
      soort: 'voorwaarde',
      niveaus: VOORWAARDE,
    },
  ],
]);
