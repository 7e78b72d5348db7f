import type { Regel } from './regel.js';

const VEEL =
  '(?:veel|vaak|regelmatig|de hele dag|tientallen keren|steeds|continu|elke dag|dagelijks|heel wat|voortdurend)';

export const TRAPLOPEN: readonly Regel[] = [
  {
    id: 'traplopen-01',
    items: ['traplopen'],
    patronen: [
      'steile trap(?:pen)?',
      'trap(?:pen|je)?~(?:\\p{L}+ )?(?:keer|maal)(?: of \\p{L}+)?(?: per (?:dag|dienst|uur))?',
      '(?:drie|vier|vijf|twee|3|4|5)hoog',
      '(?:waar )?(?:geen|niet overal een) lift (?:is|aanwezig)?',
      'trap op,? trap af',
      'trappen (?:dweilen|stofzuigen|schoonmaken|beklimmen)',
      'vele trappen',
      '(?:elke|iedere) (?:dag|dienst)~trap(?:pen)?',
      '(?:bovenverdieping(?:en)?|zolders?)',
      'climb (?:many |several )?(?:stairs|flights)',
      `${VEEL}~(?:trap|trappen|trappenlopen|traplopen|trappenhuis)(?: op| af)?`,
      `(?:trap|trappen|traplopen)~(?:op en af|op|lopen)?~?${VEEL}`,
      '(?:twee|drie|vier|vijf|zes|2|3|4|5|6) (?:hoog(?! niveau)|trappen)(?: zonder lift)?',
      'zonder lift',
      '(?:geen|niet altijd een) lift',
      'trappenhuizen',
      'portiek(?:flats?|woningen|en)?',
      'bovenwoningen',
      '(?:multiple|several|three|four|five) (?:floors|flights)',
      'walk-?up',
      'no (?:elevator|lift)',
      '(?:climb(?:ing)?) stairs',
      'stairs all day',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Je bezorgt ook drie hoog zonder lift.',
        'Je gaat tientallen keren de trap op.',
        'Je maakt trappenhuizen schoon.',
        'Walk-up apartments, no elevator.',
      ],
      niet: [
        'Het kantoor ligt op de begane grond.',
        'Er is een lift aanwezig.',
        'Drie verdiepingen met lift; traplopen hoeft niet.',
      ],
    },
  },
  {
    id: 'traplopen-02',
    items: ['traplopen'],
    patronen: [
      '(?:traplopen|trappen (?:lopen|op en af)|trappenlopen|trap op(?: en af)?|de trap(?:pen)? op|stairs|(?:verschillende|meerdere|twee|drie|vier|vijf|zes|2|3|4|5|6) (?:verdiepingen|etages)|alle verdiepingen)',
    ],
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: [
        'Trappen lopen hoort erbij.',
        'You will use the stairs.',
        'Je brengt post rond op alle verdiepingen.',
      ],
      niet: ['Traplopen hoef je niet.'],
    },
  },
  {
    id: 'traplopen-03',
    items: ['traplopen'],
    patronen: [
      'alles op een (?:verdieping|laag|niveau)',
      'op (?:een|1) verdieping',
      'zonder trappen',
      'geen trappen',
      'no stairs',
      'op straatniveau',
      'single floor',
      '(?:begane grond|gelijkvloers\\p{L}*|drempelvrij\\p{L}*|rolstoeltoegankelijk\\p{L}*)',
      '(?:er is|heeft|met|via|neem je) (?:een|de) (?:personen)?lift(?! omhoog)',
      'lift (?:is )?(?:aanwezig|beschikbaar)',
      '(?:ground floor|wheelchair accessible|elevator available)',
      'vanuit huis',
      'thuiswerk(?:functie|baan)?',
    ],
    waarde: 'afwezig',
    aard: 'omstandigheid',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Je werkt op de begane grond.',
        'Er is een lift aanwezig.',
        'The office is on the ground floor.',
      ],
      niet: ['Drie hoog zonder lift.'],
    },
  },
];
