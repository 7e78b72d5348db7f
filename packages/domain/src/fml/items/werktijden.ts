import { maakRubriek, WEL_OF_NIET } from './maak-item.js';

/** Rubriek VI, werktijden. Hours are averages: "ongeveer". */
export const WERKTIJDEN = maakRubriek(6, [
  [
    'etmaal',
    {
      naam: 'Werktijden over dag en nacht',
      nummers: ['1', '1'],
      soort: 'typen',
      niveaus: [
        ['op elk uur'],
        ['niet elke avond (18 tot 22 uur)', { niet: ['avond'] }],
        ['niet in de nacht (22 tot 6 uur)', { niet: ['nacht'] }],
      ],
    },
  ],
  [
    'uren_dag',
    {
      naam: 'Uren werk per dag',
      nummers: ['2', '2'],
      niveaus: [
        ['8 uur of meer'],
        ['ongeveer 8 uur', { max: 8 }],
        ['ongeveer 6 uur', { max: 6 }],
        ['ongeveer 4 uur', { max: 4 }],
        ['ongeveer 2 uur', { max: 2 }],
      ],
    },
  ],
  [
    'uren_week',
    {
      naam: 'Uren werk per week',
      nummers: ['3', '3'],
      niveaus: [
        ['40 uur of meer'],
        ['ongeveer 40 uur', { max: 40 }],
        ['ongeveer 30 uur', { max: 30 }],
        ['ongeveer 20 uur', { max: 20 }],
        ['ongeveer 10 uur', { max: 10 }],
      ],
    },
  ],
  [
    'overig_tijd',
    {
      naam: 'Andere eisen aan werktijden',
      nummers: ['4', '4'],
      soort: 'vrij',
      niveaus: WEL_OF_NIET,
    },
  ],
]);
