import type { Regel } from './regel.js';

/** Reading. */
export const LEZEN: readonly Regel[] = [
  {
    id: 'lezen-01',
    items: ['lezen'],
    patronen: [
      '(?:leest|lezen|lees je)~(?:tekeningen|instructies|dossiers|stukken|rapporten|teksten|orders|werkbonnen|bonnen)',
      '(?:dossiers|rapporten|stukken|teksten|contracten)~(?:leest|lezen|doornemen|beoordelen|controleren)',
      '(?:goede |uitstekende )?beheersing van (?:de |het )?(?:nederlandse|engelse|nederlands|engels)',
      '(?:nederlandse|engelse|nederlands|engels)~(?:in woord en geschrift|lezen|schrift)',
      'proofread(?:ing)?',
      'read(?:ing)? (?:drawings|instructions|manuals)',
      'fluent dutch',
      'corrector|redigeren',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je leest technische tekeningen.', 'Goede beheersing van de Nederlandse taal.'],
      niet: ['Lezen is niet nodig.'],
    },
  },
  {
    id: 'lezen-02',
    items: ['lezen'],
    patronen: [
      '(?:alles|instructies|uitleg|opdrachten)~mondeling',
      "(?:werkt?|werk je|werken) met (?:pictogrammen|plaatjes|foto'?s)",

      'lezen (?:is|hoeft|hoef je) (?:niet|nooit)(?: nodig)?',
      '(?:hoeft|hoef)~niet~lezen',
      "(?:plaatjes|pictogrammen|foto'?s|tekeningetjes)~(?:in plaats van|zonder)~(?:tekst|woorden|lezen)",
      "(?:plaatjes|pictogrammen|foto'?s|tekeningetjes) (?:in plaats van|zonder) (?:tekst|woorden)",
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Lezen is niet nodig.', 'Je hoeft niet te kunnen lezen.'],
      niet: ['Je leest veel.'],
    },
  },
  {
    id: 'lezen-03',
    items: ['lezen'],
    patronen: [
      '(?:verwerkt?|volgt?|begrijpt?|doorneemt|bestudeert?|redigeert?|vertaalt?)~(?:teksten|stukken|rapporten|dossiers|documenten|(?:schriftelijke|geschreven) (?:instructies|teksten))',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je verwerkt lange teksten.'],
      niet: ['Je verwerkt orders.'],
    },
  },
];
