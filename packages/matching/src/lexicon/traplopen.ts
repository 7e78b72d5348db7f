import type { Regel } from './regel.js';

const VEEL =
  '(?:veel|vaak|regelmatig|de hele dag|tientallen keren|steeds|continu|elke dag|dagelijks|heel wat|voortdurend)';

export const TRAPLOPEN: readonly Regel[] = [
  {
    id: 'traplopen-01',
    items: ['traplopen'],
    patronen: [
      '(?:verdiepingen|etages) (?:\\p{L}+ )?(?:omhoog|naar boven)',
      'lift (?:is |staat )?(?:vaak|altijd|regelmatig|meestal) (?:bezet|defect|kapot|stuk)',

      '(?:neem|neemt|nemen|pak|pakt|beklim\\p{L}*)(?: je| jij| u)?(?: \\p{L}+){0,4} (?:de )?trap(?:pen)?',
      '(?:trap|trappen) (?:omhoog|naar boven|naar de (?:tweede|derde|vierde|vijfde|bovenste|hoogste))',
      'lift (?:is |zijn |mag |wordt )?(?:alleen|enkel|uitsluitend|slechts) (?:voor|gebruikt)',
      'lift~(?:ontbreekt|kapot|buiten gebruik|niet aanwezig|niet beschikbaar|gaat pas)',
      'without (?:a |an )?(?:working )?(?:lift|elevator)',
      '(?:eerste|tweede|derde|vierde|vijfde|zesde|bovenste|hoogste) (?:verdieping|etage|woonlaag)~(?:per|met|via|over) (?:de|een) trap',
      '(?:two|three|four|five|six|several|\\d+) flights of (?:stairs|steps)',
      '(?<![.,])(?:honderd|honderden|tientallen|\\d{2,3}) (?:traptreden|treden)',

      'steile trap(?:pen)?',
      'trap(?:pen|je)?~(?:\\p{L}+ )?(?:keer|maal)(?: of \\p{L}+)?(?: per (?:dag|dienst|uur))?',
      '(?:drie|vier|vijf|twee|3|4|5)hoog',
      '(?:waar )?(?:geen|niet overal een) lift (?:is|aanwezig)?',
      'trap op,? trap af',
      'trappen (?:dweilen|stofzuigen|schoonmaken|beklimmen)',
      'vele trappen',
      '(?:elke|iedere) (?:dag|dienst)~trap(?:pen)?',
      'climb (?:many |several )?(?:stairs|flights)',
      `${VEEL}~(?:trap|trappen|trappenlopen|traplopen|trappenhuis)(?: op| af)?`,
      `(?:trap|trappen|traplopen)~(?:op en af|op|lopen)?~?${VEEL}`,
      '(?:twee|drie|vier|vijf|zes|2|3|4|5|6) (?:hoog(?! niveau)|trappen(?! hoger))(?: zonder lift)?',
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
        'Voor je route neem je de trap naar de vierde etage.',
        'De lift is alleen voor gasten.',
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
      '(?:bovenverdieping(?:en)?|zolders?)',
      'verdiepingen',

      '(?:traplopen|trappen (?:lopen|op en af)|trappenlopen|trap op(?: en af)?|de trap(?:pen)? op|stairs|(?:verschillende|meerdere|twee|drie|vier|vijf|zes|2|3|4|5|6) (?:verdiepingen|etages)|alle verdiepingen)',
    ],
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: [
        'Het archief is op zolder.',
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
      'benedenverdieping',
      'all (?:on|at) (?:one|a single) (?:floor|level)',
      'single[- ]storey',
      'drempelloos',
      'trap(?:pen)? (?:hoef|hoeft)(?: je| u) niet',
      '(?:trap|trappen) (?:zijn|is) er niet',
      'alles (?:is|ligt|zit|bevindt zich) (?:op|gelijk)~(?:begane grond|gelijkvloers|een verdieping|een laag)',

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
      '(?:werkt?|werken) (?:je |u )?(?:volledig |geheel |altijd |alleen )?vanuit huis(?! (?:op|een|1|twee|2|drie|als|wanneer|in overleg|is mogelijk))',
      '(?:volledig|geheel|helemaal|altijd|uitsluitend|100 ?%) (?:vanuit huis|thuis|thuiswerk\\p{L}*)',
      'thuiswerk(?:functie|baan)',
    ],
    waarde: 'afwezig',
    aard: 'omstandigheid',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'U werkt op de benedenverdieping.',
        'Je werkt op de begane grond.',
        'Er is een lift aanwezig.',
        'The office is on the ground floor.',
      ],
      niet: ['Drie hoog zonder lift.'],
    },
  },

  {
    id: 'traplopen-04',
    items: ['traplopen'],
    patronen: [
      'lift (?:brengt|neemt) (?:je|u)',

      '(?:te bereiken|bereikbaar|toegankelijk|bereik je|bereikt u|kom je|komt u|ga je|gaat u) (?:met|per|via) (?:de|een) (?:personen)?lift',
      '(?:met|per|via) (?:de|een) (?:personen)?lift (?:te bereiken|bereikbaar|toegankelijk|bereik je|ga je|kom je)',
      '(?:neem je|neemt u|je neemt|je pakt|pak je) (?:gewoon |altijd )?de lift',
      '(?:accessible|reached) by (?:lift|elevator)',
      '(?:lift|elevator) to (?:all|every|the) (?:floors?|\\p{L}+ floor)',
      '(?:lift|elevator) (?:naar|op) (?:alle|elke|iedere) (?:verdieping(?:en)?|etages?)',
    ],
    waarde: 'afwezig',
    gaatVoor: ['traplopen-01', 'traplopen-02'],
    aard: 'genoemd',
    zekerheid: 0.85,
    voorbeelden: {
      wel: [
        'Je werkt op kantoor, twee hoog, te bereiken met de lift.',
        'De afdeling op de zesde bereik je met de lift.',
      ],
      niet: [
        'De lift is niet te bereiken.',
        'Materiaal gaat met de verhuislift naar boven en jij neemt de trap.',
      ],
    },
  },
];
