import type { Regel } from './regel.js';

const STUKKEN =
  '(?:contracten|\\p{L}*teksten|stukken|rapporten|\\p{L}*dossiers|documenten|jurisprudentie|handleidingen|tekeningen|bouwtekeningen|polissen|akten|beleidsstukken|verslagen|wetgeving|artikelen|offertes|vonnissen|correspondentie|werkinstructies|manuals|reports|documents|files|contracts|drawings)';

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
  {
    id: 'lezen-04',
    items: ['lezen'],
    patronen: [
      `(?:beoordeelt?|corrigeert?|bestudeert?|leest|lees je|redigeert?|vertaalt?|analyseert?|toetst?|vat|vergelijkt?|controleert?|doorgrondt?|screent?|reads?|reviews?|study|checks?)(?: je)?~${STUKKEN}`,
      `(?:neemt?|werkt?|spit|leest)~${STUKKEN} (?:door|na)`,
      '(?:schriftelijke|geschreven) (?:werk)?(?:instructies|opdrachten|procedures)',
      '(?:veel|lange|ingewikkelde|complexe|juridische) (?:lees\\p{L}+|teksten|stukken|documenten|dossiers)',
      '(?:leeswerk|inlezen)',
      'read(?:ing)?~(?:manuals|reports|documents|drawings|instructions|files)',
      '(?:duikt?|verdiept?|bijt)(?: je)?(?: je)? (?:in|vast in)~(?:wetten|rapporten|onderzoeken|dossiers|stukken|teksten|jurisprudentie|literatuur)',
      "(?:honderd|honderden|tientallen|veel|vijftig|\\d\\d+) pagina's",
      '(?:piepkleine|minuscule|kleine) (?:letters|lettertjes|tekst)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je beoordeelt contracten.', 'Je volgt schriftelijke werkinstructies.'],
      niet: ['Stukken lezen hoef je niet.'],
    },
  },
  {
    id: 'lezen-05',
    items: ['lezen'],
    patronen: [
      '(?:voorgelezen|gesproken instructies?|instructievideo.?s?|instructiefilmpjes?)',
      '(?:instructies?|uitleg|opdrachten|werkbon(?:nen)?|alles|handleidingen?|recepten)~(?:filmpjes|pictogrammen|plaatjes|foto.s)',
      '(?:zoom|zoomt|inzoomen|uitvergroten)(?: je| u)?~(?:in|zo ver|zo groot|wilt|wil)',
      '(?:grote|extra grote|vergrote|koeien) ?(?:letters|tekst|lettertypes?)',
      'groot (?:lettertype|gedrukt)',
      'large print',
      '(?:moeite|problemen) (?:hebt |heeft |hebben )?met (?:lezen|taal|teksten)',
      '(?:laaggeletterd\\p{L}*|dyslexie|dyslectisch)~(?:kun|kan|kunt|geen probleem|welkom|prima|goed)',
      "(?:don't|not) (?:need|have)~(?:to )?(?:be able to )?read",
      'reading is not',
      '(?:zonder|geen)(?: \\p{L}+)? (?:te lezen|leeswerk|teksten|lezen)',
      '(?:mondelinge?|mondeling) (?:instructies?|uitleg|opdrachten)',
      'alleen (?:symbolen|pictogrammen|cijfers|aantallen|plaatjes)',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'Je zoomt zo ver in als je wilt.',
        'Alles staat in grote letters.',
        'De opdrachten worden voorgelezen.',
        'Kan ook als je moeite hebt met lezen.',
      ],
      niet: ['Je leest veel teksten.'],
    },
  },
];
