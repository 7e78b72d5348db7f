import { maakRubriek, type NiveauRij, WEL_OF_NIET } from './maak-item.js';

const TILLEN_TOT_5: readonly NiveauRij[] = [
  ['ongeveer 15 kg', { max_kg: 15 }],
  ['ongeveer 10 kg', { max_kg: 10 }],
  ['ongeveer 5 kg', { max_kg: 5 }],
];

/** Rubriek IV, dynamische handelingen. */
export const DYNAMISCH = maakRubriek(4, [
  [
    'handgebruik',
    {
      naam: 'Handen en vingers gebruiken',
      nummers: ['3', '3'],
      soort: 'typen',
      niveaus: [
        ['normaal'],
        ['bolgreep beperkt'],
        ['pengreep beperkt'],
        ['pincetgreep beperkt'],
        ['sleutelgreep beperkt'],
        ['cilindergreep beperkt'],
        ['knijpkracht beperkt'],
        ['fijne bewegingen beperkt'],
        ['herhaalde bewegingen beperkt'],
        ['toetsenbord en muis bedienen beperkt'],
      ],
    },
  ],
  [
    'toetsenbord_muis',
    {
      naam: 'Met toetsenbord en muis werken',
      nummers: ['4', '6'],
      niveaus: [
        ['het grootste deel van de dag'],
        ['ongeveer 4 uur per dag', { max_uur: 4 }],
        ['ongeveer 1 uur per dag', { max_uur: 1 }],
        ['minder dan een half uur per dag', { max_uur: 0.5 }],
      ],
    },
  ],
  ['tastzin', { naam: 'Voelen met de handen', nummers: ['5', '4'], niveaus: WEL_OF_NIET }],
  [
    'schroefbeweging',
    { naam: 'Draaien met hand en arm', nummers: ['6', '7'], niveaus: WEL_OF_NIET },
  ],
  [
    'reiken',
    {
      naam: 'Reiken',
      nummers: ['7', '8'],
      niveaus: [
        ['ongeveer 70 cm', { max_cm: 70 }],
        ['ongeveer 60 cm', { max_cm: 60 }],
        ['ongeveer 50 cm', { max_cm: 50 }],
      ],
    },
  ],
  [
    'frequent_reiken',
    {
      naam: 'Vaak reiken',
      nummers: ['8', '9'],
      niveaus: [
        ['ongeveer 1200 keer per uur', { max_per_uur: 1200 }],
        ['ongeveer 600 keer per uur', { max_per_uur: 600 }],
        ['ongeveer 300 keer per uur', { max_per_uur: 300 }],
      ],
    },
  ],
  [
    'buigen',
    {
      naam: 'Bukken',
      nummers: ['9', '10'],
      niveaus: [['tot 90 graden'], ['tot 60 graden'], ['tot 45 graden']],
    },
  ],
  [
    'frequent_buigen',
    {
      naam: 'Vaak bukken',
      nummers: ['10', '11'],
      niveaus: [
        ['ongeveer 600 keer per uur', { max_per_uur: 600 }],
        ['ongeveer 300 keer per uur', { max_per_uur: 300 }],
        ['ongeveer 150 keer per uur', { max_per_uur: 150 }],
        ['ongeveer 50 keer per uur', { max_per_uur: 50 }],
      ],
    },
  ],
  [
    'torderen',
    {
      naam: 'De romp draaien',
      nummers: ['11', '12'],
      niveaus: [['45 graden of meer'], ['minder; zie de tekst']],
    },
  ],
  [
    'duwen_trekken',
    {
      naam: 'Duwen en trekken',
      nummers: ['12', '13'],
      niveaus: [
        ['ongeveer 250 newton (25 kg kracht)', { max_n: 250 }],
        ['ongeveer 150 newton (15 kg kracht)', { max_n: 150 }],
        ['ongeveer 100 newton (10 kg kracht)', { max_n: 100 }],
      ],
      niveaus2002: [
        ['ongeveer 150 newton (15 kg kracht)', { max_n: 150 }],
        ['ongeveer 100 newton (10 kg kracht)', { max_n: 100 }],
        ['ongeveer 50 newton (5 kg kracht)', { max_n: 50 }],
      ],
    },
  ],
  [
    'tillen',
    {
      naam: 'Tillen',
      nummers: ['13', '14 (tillen)'],
      niveaus: [...TILLEN_TOT_5, ['ongeveer 2 kg', { max_kg: 2 }]],
      niveaus2002: [...TILLEN_TOT_5, ['ongeveer 1 kg', { max_kg: 1 }]],
      hardheid: 'hard_vanaf_dubbel',
    },
  ],
  [
    'dragen',
    {
      naam: 'Dragen',
      nummers: ['14', '14 (dragen)'],
      niveaus: [
        ['ongeveer 15 kg, tot 4 minuten', { max_kg: 15, max_min_achtereen: 4 }],
        ['ongeveer 10 kg, tot 2 minuten', { max_kg: 10, max_min_achtereen: 2 }],
        ['ongeveer 5 kg, tot 1 minuut', { max_kg: 5, max_min_achtereen: 1 }],
        ['ongeveer 2 kg', { max_kg: 2 }],
      ],
      niveaus2002: [...TILLEN_TOT_5, ['ongeveer 1 kg', { max_kg: 1 }]],
      hardheid: 'hard_vanaf_dubbel',
    },
  ],
  [
    'freq_licht',
    {
      naam: 'Vaak lichte dingen verplaatsen (ongeveer 1 kg)',
      nummers: [null, '15'],
      niveaus: [
        ['ongeveer 600 keer per uur', { max_per_uur: 600 }],
        ['ongeveer 300 keer per uur', { max_per_uur: 300 }],
        ['ongeveer 150 keer per uur', { max_per_uur: 150 }],
        ['ongeveer 50 keer per uur', { max_per_uur: 50 }],
      ],
    },
  ],
  [
    'freq_zwaar',
    {
      naam: 'Vaak zware dingen verplaatsen (ongeveer 15 kg)',
      nummers: [null, '16'],
      niveaus: [
        ['ongeveer een uur per dag', { max_uur: 1 }],
        ['niet', { max_uur: 0 }],
      ],
    },
  ],
  [
    'hoofdbewegingen',
    {
      naam: 'Het hoofd bewegen',
      nummers: ['15', '17'],
      niveaus: [
        ['vrij, tot 120 keer per uur', { max_per_uur: 120 }],
        ['beperkt; zie de tekst'],
        ['bijna niet'],
      ],
    },
  ],
  [
    'lopen',
    {
      naam: 'Achter elkaar lopen',
      nummers: ['16', '18'],
      niveaus: [
        ['ongeveer een uur', { max_min_achtereen: 60 }],
        ['ongeveer een half uur', { max_min_achtereen: 30 }],
        ['ongeveer een kwartier', { max_min_achtereen: 15 }],
        ['minder dan 5 minuten', { max_min_achtereen: 5 }],
      ],
    },
  ],
  [
    'lopen_werk',
    {
      naam: 'Lopen tijdens het werk',
      nummers: ['17', '19'],
      niveaus: [
        ['het grootste deel van de dag'],
        ['ongeveer 4 uur per dag', { max_uur: 4 }],
        ['ongeveer 1 uur per dag', { max_uur: 1 }],
        ['minder dan een half uur per dag', { max_uur: 0.5 }],
      ],
      hardheid: 'zacht',
    },
  ],
  [
    'traplopen',
    {
      naam: 'Traplopen',
      nummers: ['18', '20'],
      niveaus: [
        ['twee trappen op en af'],
        ['één trap op en af'],
        ['één trap op of af'],
        ['een paar treden'],
      ],
    },
  ],
  [
    'klimmen',
    {
      naam: 'Klimmen',
      nummers: ['19', '21'],
      niveaus: [
        ['een ladder, tot 5 meter', { max_cm: 500 }],
        ['een huishoudtrap, tot 3 meter', { max_cm: 300 }],
        ['een opstapje'],
        ['niet', { max_cm: 0 }],
      ],
    },
  ],
  [
    'knielen',
    {
      naam: 'Knielen, kruipen en hurken',
      nummers: ['20', '22'],
      niveaus: [
        ['ongeveer 10 keer per uur', { max_per_uur: 10 }],
        ['ongeveer 5 keer per uur', { max_per_uur: 5 }],
        ['ongeveer 2 keer per uur', { max_per_uur: 2 }],
        ['bijna niet'],
      ],
      niveaus2002: WEL_OF_NIET,
    },
  ],
  [
    'overig_dynamisch',
    {
      naam: 'Andere beperkingen in bewegen',
      nummers: ['21', '23'],
      soort: 'vrij',
      niveaus: WEL_OF_NIET,
    },
  ],
]);
