import type { Regel } from './regel.js';

/** Public transport, said in one of many ways. */
const OV =
  '(?:het ov|ov|(?:het )?openbaar vervoer|(?:de |een )?(?:bus|bussen|\\p{L}+bus|trein|tram|metro|sprinter|intercity)|public transport|(?:a |the |by )?(?:bus|buses|train|tram|metro))';
const HALTE =
  '(?:\\p{L}*station|(?:bus|tram)?halte|metrohalte|ns-station|\\p{L}+ centraal|centraal|bus stop|train station|railway station|station)';
const SLECHT =
  '(?:niet|nauwelijks|amper|slecht|moeilijk|lastig|beperkt|onbereikbaar|zelden|not|hardly|barely|poorly)';
const GOED =
  '(?:goed|prima|uitstekend|perfect|makkelijk|gemakkelijk|eenvoudig|snel|vlot|heel goed|zo|easily|easy|well)';
const BEREIKBAAR =
  '(?:bereikbaar|te bereiken|te doen|bereiken|komen|reach|reached|reachable|accessible|get to|served)';

/** Own travel to work: a car that is needed, or not. */
export const VERVOER: readonly Regel[] = [
  {
    id: 'vervoer-01',
    items: ['vervoer'],
    patronen: [
      `${OV} (?:is|zijn)(?: er)?(?: \\p{L}+){0,2} (?:niet|nauwelijks|amper)(?= *(?:[^\\p{L} ]|$)| op | in )`,
      `${OV} (?:rijdt|komt|stopt|gaat|rijden)(?: \\p{L}+){0,4} (?:niet|nauwelijks|amper|nog niet)`,
      '(?:geen|nauwelijks|amper) (?:openbaar vervoer|ov|bus|bushalte|busverbinding|trein|tram)(?! (?:rijden|besturen))',
      '(?:rijdt|komt|stopt|gaat)(?: \\p{L}+){0,3} (?:geen|nauwelijks) (?:bus|trein|tram|openbaar vervoer|ov)',
      '(?:alleen|uitsluitend|enkel)(?: \\p{L}+){0,2} (?:met|per) (?:de |een |eigen |je |je eigen ){0,2}(?:auto|vervoer)',
      '(?:hebt|heb je|hebben|bezit|beschikt(?: over)?|beschikken over|beschikking over)(?: \\p{L}+){0,2} (?:een )?(?:eigen )(?:auto|vervoer)',
      'je (?:hebt|bezit) (?:een )(?:auto|eigen vervoer)',
      'beschikt over (?:een )?(?:eigen )?(?:auto|vervoer)',
      'auto tot je beschikking',
      '(?:midden )?in (?:de polder|het buitengebied)',
      `(?:zonder|geen|no) (?:\\p{L}+ )?${HALTE}(?: \\p{L}+){0,2} (?:in de buurt|dichtbij|vlakbij|te bekennen|nearby|op loopafstand)`,
      `(?:hier|er|langs ons) (?:komt|rijdt|stopt)(?: \\p{L}+){0,2} geen (?:bus|trein|tram|openbaar vervoer|ov)`,
      `(?:bus|trein|tram|${HALTE})(?: \\p{L}+){0,3} (?:op )?(?:twintig|vijfentwintig|dertig|veertig|[2-9]\\d|drie kwartier|een half uur|een uur) (?:minuten )?(?:lopen|lopend|wandelen|fietsen)(?! (?:naar|of))`,
      `${HALTE}~(?:kilometer|km|half uur|uur|veertig minuten|drie kwartier)(?: \\p{L}+)? (?:weg|verderop|lopen|ver|away)`,
      'buiten (?:het dorp|de bebouwde kom)',
      `(?:eerste|vroegste) (?:bus|trein|tram|metro) (?:rijdt|gaat|komt|vertrekt) (?:pas|te laat|nog niet)`,
      'te vroeg voor (?:het ov|openbaar vervoer|de (?:bus|trein))',
      '(?:voor|voordat|before) (?:the first (?:bus|train)|(?:de )?eerste (?:bus|trein)(?: rijdt| gaat)?)',
      `${SLECHT}~(?:bereikbaar|te bereiken|reachable|accessible|served)~${OV}`,
      `${OV}~${SLECHT}~(?:bereikbaar|te bereiken|komen)`,
      `(?:met|per|by) ${OV} (?:kom|komt|ben|bent|lukt|red|is|can)(?: \\p{L}+){0,4} (?:niet|nooit|nauwelijks|lastig|moeilijk|slecht|not)`,
      '(?:(?:niet|slecht|moeilijk|lastig) (?:bereikbaar|te bereiken))(?! (?:per|via|voor) (?:telefoon|mail|telefonisch))',
      `${SLECHT}~${OV}~(?:bereikbaar|te bereiken)`,
      'afgelegen',
      '(?:dichtstbijzijnde|eerste|eerstvolgende|nearest) (?:bushalte|halte|(?:trein)?station|bus stop)~(?:kilometer|km|miles?|uur (?:lopen|fietsen)|(?:[2-9]\\d|half uur|twintig|dertig|veertig) ?(?:minuten)? (?:lopen|fietsen|weg))',
      '(?:eigen (?:vervoer|auto)|(?:een )?auto)(?: is| zijn)?(?: hier| dan| daarom| dus| echt| wel| absoluut| een){0,2} (?:nodig|noodzakelijk|vereist|verplicht|must|onmisbaar|essentieel|eis|voorwaarde)',
      'eigen (?:vervoer|auto)',
      '(?:in )?bezit van (?:een )?(?:eigen )?auto',
      'auto (?:nodig|noodzakelijk)(?: om| voor)',
      '(?:own transport|own car|car required|car is (?:required|essential|needed|a must)|need(?:s)? a car)',
      '(?:not|cannot be|can.t be|hardly) (?:accessible|reachable|reached|served) by (?:public transport|bus|train)',
      'no (?:bus|train|public transport)',
      'remote (?:site|location)(?! work)',
    ],
    waarde: { niveau: 0, niet: ['auto'] },
    aard: 'genoemd',
    zekerheid: 0.8,
    ookInAanbod: true,
    voorbeelden: {
      wel: [
        'Ons bedrijf is niet met het OV bereikbaar.',
        'Eigen vervoer is noodzakelijk.',
        'Own transport required.',
        'Met het openbaar vervoer kom je hier niet.',
        'De dichtstbijzijnde bushalte is vijf kilometer verderop.',
      ],
      niet: ['Je krijgt OV-vergoeding.', 'Eigen vervoer is niet nodig.'],
    },
  },
  {
    id: 'vervoer-02',
    items: ['vervoer'],
    patronen: [
      '(?:begin|start|begint|starten|vanaf|aanvang)\\p{L}*~(?:4|5|04|05)[.:]\\d\\d',
      'early start',
      'zeer vroeg',
    ],
    waarde: { niveau: 0, niet: ['auto'] },
    aard: 'omstandigheid',
    zekerheid: 0.5,
    voorbeelden: { wel: ['Je begint om 5.00 uur.'], niet: ['Je begint om 8.00 uur.'] },
  },
  {
    id: 'vervoer-03',
    items: ['vervoer'],
    patronen: [
      `(?:${GOED}|uitstekend) (?:met|per) (?:de |een )?(?:fiets|auto|${OV})(?:,| en| of|, en| als) (?:de |met de |het )?(?:fiets|${OV})(?: \\p{L}+)? (?:te bereiken|bereikbaar)`,
      `(?:gaat|komt|vertrekt)(?: er)? (?:elk|elke|ieder|iedere|om het|om de)(?: \\p{L}+){1,3} (?:een )?(?:bus|trein|tram|metro)`,
      `${GOED} (?:met|per|via|by) ${OV}(?: \\p{L}+){0,3}`,
      `(?:${GOED}|uitstekende) (?:met het ov )?(?:bereikbaar|te bereiken)`,
      `(?:vlakbij|vlak bij|vlak naast|naast|dichtbij|dicht bij|bij|nabij|op loopafstand van|tegenover|achter|voor|next to|near|opposite|close to|by) (?:het |de |een |the |a )?(?:\\p{L}+ )?${HALTE}`,
      `(?<!slecht )(?<!moeilijk )(?<!lastig )${BEREIKBAAR} (?:met|vanaf|per|via|by) (?:het |de )?${OV}`,
      `(?:met|per|by) ${OV}(?: (?:ben|kom|sta|zit) je)?(?: er| hier| binnen \\p{L}+ minuten){0,2} (?:zo|goed|makkelijk|snel|prima|te bereiken|bereikbaar|in \\p{L}+ minuten)`,
      `(?:\\p{L}*bus|tram|metro|trein|shuttle|lijn)(?: \\d+)?(?: \\p{L}+){0,2} (?:stopt|komt|rijdt|gaat|halteert|stops?|runs?)(?: (?!niet|nauwelijks|geen)\\p{L}+){0,3} (?:voor|om de hoek|op de hoek|naast|bij|langs|deur|dichtbij|vlakbij|elk|elke|ieder|iedere|every|outside|at|around|in front)`,
      `(?:met|per) ${OV} (?:\\p{L}+ ){0,2}tot (?:aan|voor|bij)`,
      '(?:vlak ?bij|naast|dicht ?bij|bij) (?:een |de )?(?:metro|tram|bus)(?:station|halte)?',
      `(?:met|by) (?:de )?(?:bus|tram|trein|metro)(?: lijn)?(?: \\d+)? (?:sta|ben|kom|zit|stap) je~(?:minuten|hier|voor de deur)`,
      `(?:vanaf|from) (?:het |de |the )?${HALTE} (?:loop|fiets|ben|sta|wandel|is het|it is)`,
      'rijdt (?:elk|elke|ieder|iedere|om het|om de)(?: \\p{L}+){1,3} (?:een )?(?:bus|trein|tram|metro)',
      `${HALTE}~(?:voor de deur|om de hoek|vlakbij|op loopafstand|dichtbij|op de stoep|aan de overkant|around the corner)`,
      `(?:minuten|minuut|meter|stappen|minutes?|minute)(?: lopen| loopafstand| afstand| te voet| fietsen| wandelen| walk| walking)? (?:van|vanaf|from)(?: het| de| the)?(?: \\p{L}+)? ${HALTE}`,
      `(?:walk|minutes?)~(?:from|to) (?:the )?(?:\\p{L}+ )?${HALTE}`,
      `${HALTE}(?: \\p{L}+){0,7} (?:[1-9]|1[0-5]|een|twee|drie|vier|vijf|zes|zeven|acht|tien|twaalf|vijftien|paar|enkele|honderd|\\d00|two|three|five|ten) (?:minuten|minuut|meter|stappen|minutes)`,
      '(?:sprinter|intercity|trein|metro)(?: ben| sta| zit)? je~(?:minuten)',
    ],
    waarde: 'afwezig',
    afwezigeSoorten: ['auto', 'fiets'],
    aard: 'genoemd',
    zekerheid: 0.75,
    ookInAanbod: true,
    voorbeelden: {
      wel: [
        'Goed te bereiken met het OV.',
        'We zitten vlakbij het station.',
        'Kantoor op vijf minuten van Arnhem Centraal.',
        'De bushalte is voor de deur.',
        'The office is a five-minute walk from the station.',
        'Er rijdt elk kwartier een bus langs de fabriek.',
      ],
      niet: ['Niet met het OV bereikbaar.', 'Het station is ver weg.'],
    },
  },
  {
    id: 'vervoer-04',
    items: ['vervoer'],
    patronen: [
      'zonder (?:eigen )?(?:auto|vervoer|rijbewijs)~(?:niet|nauwelijks|slecht|moeilijk|lastig)~(?:bereik\\p{L}*|komen|hier)',
      'zonder (?:eigen )?(?:auto|vervoer) (?:red|lukt|kom|gaat|wordt|ben|sta)(?: \\p{L}+){0,5} (?:niet|lastig|moeilijk|nergens|onmogelijk)',
      '(?:bereik\\p{L}*|komen)~zonder (?:eigen )?(?:auto|vervoer)',
      'rijd(?:t|en)(?: er)? (?:dan |hier )?(?:nog )?(?:geen|nauwelijks) (?:trein(?:en)?|bus(?:sen)?|openbaar vervoer|ov|trams?)',
      '(?:trein|bus|tram)~(?:rijdt|rijden|gaat)~(?:niet|nog niet)',
    ],
    waarde: { niveau: 0, niet: ['auto'] },
    aard: 'genoemd',
    zekerheid: 0.8,
    ookInAanbod: true,
    voorbeelden: {
      wel: ['We zijn zonder auto niet te bereiken.', 'Dan rijdt er nog geen trein.'],
      niet: ['Er rijdt een bus.'],
    },
  },
  {
    id: 'vervoer-06',
    items: ['vervoer'],
    patronen: ['(?:need|have|must have|requires?) (?:your own|a) (?:car|transport)'],
    waarde: { niveau: 0, niet: ['auto'] },
    aard: 'genoemd',
    zekerheid: 0.8,
    ookInAanbod: true,
    voorbeelden: {
      wel: ['You need your own car to get here.'],
      niet: ['You do not need your own car.'],
    },
  },
  {
    id: 'vervoer-05',
    items: ['vervoer'],
    patronen: [
      'pendelbus(?:je)?',
      'vanuit huis',
      '(?:volledig|100%|geheel|helemaal) (?:thuis|remote|vanuit huis)',
      'thuiswerk(?:baan|functie)',
      'from home',
      'vervoer (?:wordt|is) (?:door ons )?geregeld',
      '(?:je|u) wordt (?:\\p{L}+ ){0,3}(?:opgehaald|gehaald)',
      '(?:halen|haalt) (?:we|wij|een collega|onze \\p{L}+)? ?(?:je|jou|u)(?: \\p{L}+){0,4} op(?= *(?:[^\\p{L} ]|$))',
      '(?:wij|we|collega|busje|bus) (?:halen|haalt) (?:je|jou|u)(?: \\p{L}+){0,4} op(?= *(?:[^\\p{L} ]|$))',
      '(?:gehaald en gebracht|groepsvervoer|pick you up|shuttle bus)',
    ],
    waarde: 'afwezig',
    ookInAanbod: true,
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Er rijdt een pendelbus.', 'We halen je elke ochtend thuis op.', 'Werk vanuit huis.'],
      niet: ['Je haalt de post op.'],
    },
  },
];
