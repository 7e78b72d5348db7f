import type { Regel } from './regel.js';

/** Hours in a day, where only words tell them. */
export const UREN_DAG: readonly Regel[] = [
  {
    id: 'uren-dag-01',
    items: ['uren_dag'],
    patronen: [
      '(?:in |per )?dagdelen',
      'halve dagen',
      '(?:een paar|enkele) uur(?:tjes)? per dag',
      'half days',
    ],
    waarde: { max: 4 },
    aard: 'omstandigheid',
    zekerheid: 0.75,
    ookInAanbod: true,
    voorbeelden: {
      wel: ['Je werkt in dagdelen.', 'Half days are possible.'],
      niet: ['Hele dagen.'],
    },
  },
  {
    id: 'uren-dag-03',
    items: ['uren_dag'],
    patronen: [
      '(?:diensten?|werkdag(?:en)?|dagen|shifts?) (?:duren|duurt|zijn|last|are)~<duur>',
      '<duur> (?:durende )?(?:diensten|shifts)',
    ],
    getal: 'max',
    aard: 'genoemd',
    zekerheid: 0.85,
    ookInAanbod: true,
    voorbeelden: {
      wel: ['Diensten duren 12 uur.', 'Shifts last 10 hours.'],
      niet: ['De cursus duurt 12 uur.'],
    },
  },
  {
    id: 'uren-dag-02',
    items: ['uren_dag'],
    patronen: [
      '(?:werkt|werken|werk je)~(?:hele|volle|lange) (?:werk)?dagen',
      'full (?:working )?days',
    ],
    waarde: { max: 8 },
    aard: 'genoemd',
    zekerheid: 0.7,
    ookInAanbod: true,
    voorbeelden: {
      wel: ['Je werkt hele dagen.'],
      niet: ['Je werkt halve dagen.', 'Je staat hele dagen.'],
    },
  },
];
