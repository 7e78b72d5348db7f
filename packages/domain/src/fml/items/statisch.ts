import { maakRubriek, type NiveauRij, WEL_OF_NIET } from './maak-item.js';

const UREN_PER_DAG: readonly NiveauRij[] = [
  ['het grootste deel van de dag'],
  ['ongeveer 4 uur per dag', { max_uur: 4 }],
  ['ongeveer 1 uur per dag', { max_uur: 1 }],
  ['minder dan een half uur per dag', { max_uur: 0.5 }],
];

/** Rubriek V, statische houdingen. "Achter elkaar" and "tijdens het werk" are both checked. */
export const STATISCH = maakRubriek(5, [
  [
    'zitten',
    {
      naam: 'Achter elkaar zitten',
      nummers: ['1', '1'],
      niveaus: [
        ['ongeveer 2 uur', { max_min_achtereen: 120 }],
        ['ongeveer 1 uur', { max_min_achtereen: 60 }],
        ['ongeveer een half uur', { max_min_achtereen: 30 }],
        ['minder dan een kwartier', { max_min_achtereen: 15 }],
      ],
    },
  ],
  [
    'zitten_werk',
    {
      naam: 'Zitten tijdens het werk',
      nummers: ['2', '2'],
      niveaus: [
        ['bijna de hele dag'],
        ['niet meer dan 8 uur per dag', { max_uur: 8 }],
        ['ongeveer 4 uur per dag', { max_uur: 4 }],
        ['minder dan 4 uur per dag', { max_uur: 4 }],
      ],
    },
  ],
  [
    'staan',
    {
      naam: 'Achter elkaar staan',
      nummers: ['3', '3'],
      niveaus: [
        ['ongeveer 1 uur', { max_min_achtereen: 60 }],
        ['ongeveer een half uur', { max_min_achtereen: 30 }],
        ['ongeveer een kwartier', { max_min_achtereen: 15 }],
        ['minder dan 5 minuten', { max_min_achtereen: 5 }],
      ],
    },
  ],
  ['staan_werk', { naam: 'Staan tijdens het werk', nummers: ['4', '4'], niveaus: UREN_PER_DAG }],
  [
    'geknield_actief',
    {
      naam: 'Geknield of gehurkt werken',
      nummers: ['5', '5'],
      niveaus: [['5 minuten of langer'], ['minder dan 5 minuten', { max_min_achtereen: 5 }]],
    },
  ],
  [
    'gebogen_actief',
    {
      naam: 'Gebogen of gedraaid werken',
      nummers: ['6', '6'],
      niveaus: [
        ['5 minuten of langer'],
        ['tot 5 minuten', { max_min_achtereen: 5 }],
        ['tot 2 minuten', { max_min_achtereen: 2 }],
      ],
    },
  ],
  [
    'boven_schouder',
    {
      naam: 'Boven schouderhoogte werken',
      nummers: ['7', '7'],
      niveaus: [
        ['2 minuten', { max_min_achtereen: 2 }],
        ['ongeveer 1 minuut', { max_min_achtereen: 1 }],
        ['bijna niet'],
      ],
    },
  ],
  [
    'hoofd_stand',
    { naam: 'Het hoofd in één stand houden', nummers: ['8', '8'], niveaus: UREN_PER_DAG },
  ],
  [
    'afwisseling',
    {
      naam: 'Afwisselen van houding',
      nummers: ['9', '9'],
      niveaus: [['niet nodig'], ['vaste afwisseling nodig; zie de tekst']],
    },
  ],
  [
    'overig_statisch',
    {
      naam: 'Andere beperkingen in houding',
      nummers: ['10', '10'],
      soort: 'vrij',
      niveaus: WEL_OF_NIET,
    },
  ],
]);
