import type { Wending } from './regel.js';

/**
 * Denying words that deny no load. Only the words of the pattern are hidden from the reader of
 * denials; a load beside them stands.
 */
export const SCHIJNONTKENNINGEN: readonly Wending[] = [
  {
    id: 'bang',
    patronen: [
      '(?:niet|nooit|geen)~(?:bang|vies|verlegen|afkerig|wars|bevreesd|terugdeinst)',
      '(?:schrikt?|schrik je|deinst?|deins je)~niet(?: terug)?',
      'niet (?:snel )?(?:afschrikken|afgeschrikt|terugdeinzen)',
      'not (?:afraid|scared|shy)',
      "don't mind",
      'no problem',
    ],
    voorbeelden: ['niet bang bent', 'Je deinst niet terug'],
  },
  {
    id: 'geen-probleem',
    patronen: [
      'geen (?:enkel )?(?:probleem|bezwaar|moeite|punt|belemmering|drempel|hekel)',
      'niet (?:erg|vervelend|lastig|te beroerd|te lui|zwaar aan)',
      'draai(?:t)? (?:jij |je )?(?:je )?hand niet om',
      'hand niet voor om',
      'geen hoogtevrees',
      'geen allergie(?:en)?',
      'niet allergisch',
      'geen last van hoogtevrees',
      'geen last (?:van|hebt|hebben)',
      'geen (?:koukleum|kantoortijger|mietje|watje)',
    ],
    voorbeelden: ['geen probleem', 'geen hoogtevrees'],
  },
  {
    id: 'niet-alleen',
    patronen: [
      'niet (?:alleen|slechts|enkel|uitsluitend)',
      'niet voor niets',
      'not only',
      'zeker niet onbelangrijk',
      'niet te vergeten',
      'niet onbelangrijk',
      'last but not least',
      'niet onder (?:de )?',
    ],
    voorbeelden: ['niet alleen'],
  },
  {
    id: 'bovengrens',
    patronen: [
      '(?:niet|nooit|geen) (?:meer|zwaarder|hoger|langer|groter|verder|vaker) dan',
      '(?:niet|nooit) (?:boven|over) (?:de )?(?=\\d)',
      '(?:no|not|never) (?:more|heavier|longer|higher|exceeding|over|above)(?: than)?',
      'niet minder dan',
    ],
    voorbeelden: ['niet meer dan 10 kilo'],
  },
  {
    id: 'geen-opleiding',
    patronen: [
      "geen (?:werk)?(?:ervaring|opleiding|diploma'?s?|vooropleiding|cv|papieren|kennis|rijbewijs nodig hebt)(?: (?:is|zijn))?(?: (?:nodig|vereist|verplicht))?",
      "(?:zonder|no) (?:werk)?(?:ervaring|experience|diploma'?s?)",
      "(?:ervaring|opleiding|diploma'?s?|certificaat|certificaten|vca|bhv)~(?:niet|geen) (?:nodig|vereist|vereiste|eis|verplicht|noodzakelijk|must|belangrijk)",
    ],
    voorbeelden: ['geen ervaring nodig', 'Opleiding is niet belangrijk'],
  },
  {
    id: 'geen-9-tot-5',
    patronen: [
      'geen (?:echte |standaard |typische )?(?:9|negen)[- ]tot[- ](?:5|vijf)[- ]?(?:mentaliteit|baan|baantje|functie|job|types?)?',
      'geen (?:nine|9)[- ]to[- ](?:five|5)',
      'no (?:9|nine)[- ]to[- ](?:5|five)',
      'geen (?:kantoorbaan|saaie|stoffige)',
      'geen (?:type|persoon|iemand)',
    ],
    voorbeelden: ['geen 9-tot-5-mentaliteit'],
  },
  {
    id: 'stijlfiguur',
    patronen: [
      'niet stil(?:zitten)?',
      'niet zomaar',
      'geen twijfel',
      'geen (?:nee|genoegen)',
      'niet lullen',
      'waarom niet',
      'niet getreurd',
      'geen idee',
      'twijfel niet',
      'wacht niet',
      'aarzel niet',
      'mis deze kans niet',
      'als het (?:even )?niet (?:druk|lukt|meezit)',
      'als (?:iets|dat) niet',
      'niet (?:uit te sluiten|ondenkbaar|ongewoon|ongebruikelijk|vreemd)',
      'niet zonder',
    ],
    voorbeelden: ['twijfel niet'],
  },
  {
    id: 'dubbel',
    patronen: [
      '(?:geen|niet|nooit|no|not|never) (?:\\p{L}+ ){0,3}(?:zonder|without)',
      'zonder~(?:kun|kan|kunt|kunnen|kom|komt|lukt|gaat|red|mag)~(?:niet|geen|nergens)',
      'zonder (?:\\p{L}+ ){0,3}geen',
      '(?:niet|not) (?:elke?|ieder|iedere|iedereen|alle|allemaal|every\\p{L}*|all)',
      'niemand (?:anders|helpt)',
    ],
    voorbeelden: ['geen dag zonder', 'Zonder rijbewijs kun je dit niet', 'niet elke doos'],
  },
  {
    id: 'houding',
    patronen: [
      '(?:schuw|deer|deert|deren|vrees|vreest|mijd|mijdt|ontwijk|ontwijkt|ontloop|intimideert|intimideren|stoort|irriteert|ontmoedigt|weerhoudt|weerhouden|raakt|verveelt|vermoeit|verontrust)~niet',
      '(?:schuw|deer|deert|deren|vrees|vreest|mijd|mijdt|ontwijk|ontwijkt|ontloop|intimideert|stoort|irriteert|weerhoudt) (?:je|jij|u|jou) niet',
      'niet (?:uit de weg|in discussie|van (?:je|jouw) (?:stuk|a propos)|gek|zenuwachtig|nerveus|onrustig|onzeker|in paniek|op de loop|moe van|als (?:een )?(?:probleem|last|bezwaar))',
      'geen (?:hoofdpijn|buikpijn|angst|stress van|paniek|boete)',
      'geen nee',
      'laat (?:je|jij|u|we) (?:je |u |ons )?(?:niet|nooit)',
      'niet (?:uit het veld|van de wijs|uit balans|op de kast|kisten|intimideren|imponeren)',
      '(?:mis|mist|missen|verzuim|verzuimt|vergeet|vergeten|verlies|verliest|verliezen)(?: je| jij| we| wij| u)? (?:nooit|niet|geen)',
      '(?:nooit|geen|niet)~(?:schieten|missen|verzuimen|overschrijden|uit het oog|laten lopen)',
    ],
    voorbeelden: ['Deadlines schuw je niet', 'ga je niet uit de weg', 'geen hoofdpijn'],
  },
];
