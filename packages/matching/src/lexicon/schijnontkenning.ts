import type { Wending } from './regel.js';
import { ZWAAR_DING } from './woordklassen-lichaam.js';

/**
 * Denying words that deny no load. Only the words of the pattern are hidden from the reader of
 * denials; a load beside them stands.
 */
export const SCHIJNONTKENNINGEN: readonly Wending[] = [
  {
    id: 'bang',
    patronen: [
      '(?:niet|nooit|geen)~(?:bang|vies|verlegen|afkerig|wars|bevreesd|terugdeinst|terugschrikt?|opzie(?:t|n)|opkijk\\p{L}*|omheen draait)',
      '(?:schrikt?|schrik je|deinst?|deins je)~niet(?: terug)?',
      'niet (?:snel )?(?:afschrikken|afgeschrikt|terugdeinzen|terugschrikken)',
      'not (?:afraid|scared|shy)',
      "don't mind",
      'no problem',
    ],
    voorbeelden: ['niet bang bent', 'Je deinst niet terug'],
  },
  {
    // "Wie zonder kaartje reist, krijgt een boete": what others lack.
    id: 'wie-zonder',
    patronen: [
      '(?:wie|iemand|mensen|bezoekers|reizigers|passagiers|klanten|gasten|automobilisten|leerlingen|bestuurders)(?: die)? (?:zonder|geen) (?:\\p{L}+ )?(?:kaartje|vervoersbewijs|toestemming|pasje|helm|vergunning|legitimatie|toegangsbewijs|rijbewijs|geldig \\p{L}+)',
    ],
    voorbeelden: ['Wie zonder kaartje reist'],
  },
  {
    // "Je rijgt een naald zonder loep": the small thing must be seen.
    id: 'zonder-loep',
    patronen: [
      '(?:rijg|rijgt|lees|leest|zie|ziet|onderscheid\\p{L}*|leest u|lees je)(?: \\p{L}+){0,4} zonder (?:loep|bril|vergrootglas)',
    ],
    voorbeelden: ['Je rijgt een naald zonder loep'],
  },
  {
    // "Zwaarder dan een bierfust tillen we niet": a bierfust is lifted.
    id: 'zwaarder-dan-zwaar',
    patronen: [
      `(?:zwaarder|meer) dan (?:een |de |zo'n )?(?:\\p{L}+ )?${ZWAAR_DING}[^.!?;,]{0,40} (?:niet|nooit|niets|niks)`,
    ],
    voorbeelden: ['Zwaarder dan een wasmachine tillen we niet'],
  },
  {
    id: 'geen-probleem',
    patronen: [
      '(?<!(?:kleurenblind\\p{L}*|beperking|slechtziend\\p{L}*|slechthorend\\p{L}*|zicht)(?: \\p{L}+){0,2}[?:,]? )geen (?:enkel )?(?:probleem|bezwaar|moeite|punt|belemmering|drempel|hekel)',
      'niet (?:erg|vervelend|lastig|te beroerd|te lui|zwaar aan)',
      'draai(?:t)? (?:jij |je )?(?:je )?hand niet om',
      'hand niet voor om',
      'geen hoogtevrees',
      'geen allergie(?:en)?',
      'niet allergisch',
      'geen last van hoogtevrees',
      'geen last (?:van(?= *\\p{L})|hebt|hebben)',
      'geen (?:koukleum|kantoortijger|mietje|watje)',
    ],
    voorbeelden: ['geen probleem', 'geen hoogtevrees'],
  },
  {
    id: 'zonder-hulp',
    patronen: [
      'zonder (?:lift|hulpmiddelen|hulpmiddel|hulp|heftruck|kraan|takel|tilhulp|touw|vangnet|morren|mopperen|klagen)(?! (?:tillen|sjouwen|te tillen))',
    ],
    voorbeelden: ['Zonder lift klauter je omhoog', 'zonder hulpmiddelen'],
  },
  {
    id: 'niet-alleen',
    patronen: [
      'niet (?:alleen|slechts|enkel|uitsluitend)',
      '(?:alleen|enkel) niet',
      'of niet(?= *(?:[^\\p{L} ]|$))',
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
      '(?:niet|nooit|geen) (?:meer|zwaarder|hoger|langer|groter|verder|vaker|korter|minder|lichter|lager|kleiner|kouder|warmer|later|vroeger|eerder) dan',
      '(?:niet|nooit) (?:boven|over) (?:de )?(?=\\d)',
      '(?:no|not|never) (?:more|heavier|longer|higher|less|lighter|shorter|lower|fewer|exceeding|over|above|below|under)(?: than)?',
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
      '(?:zit|zitten|sta|staat|staan) (?:je |jij |u |we |wij |er )?(?:nooit|zelden|geen (?:moment|minuut|seconde)) stil',
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
      'niet (?:uit te sluiten|ondenkbaar|ongewoon|ongebruikelijk|vreemd|te (?:vermijden|voorkomen|ontkomen|ontlopen|omzeilen|ontwijken|missen|onderschatten|overzien))',
      '(?:onder|aan|van)~(?:kom|komt|ontkom|ontkomt|ontkomen) (?:je|u|we|wij) (?:hier |er )?niet(?: uit| onderuit| aan)?',
      '(?:ontkom|ontkomt|ontkomen)~(?:niet|nooit)',
      '(?:not|never|cannot|can.t) be avoided',
      'niet zonder',
    ],
    voorbeelden: ['twijfel niet'],
  },
  {
    id: 'dubbel',
    patronen: [
      '(?:geen|niet|nooit|no|not|never) (?:\\p{L}+ ){0,3}(?:zonder|without)',
      'zonder~(?:kun|kan|kunt|kunnen|kom|komt|lukt|gaat|red|mag)~(?:niet|geen|nergens|niets|niks)',
      'zonder (?:\\p{L}+ ){0,3}geen',
      "(?:sluit|stop|rust)\\p{L}*(?: \\p{L}+)? (?:nooit|niet)[:,]? ook (?:['\\p{L}]+ ){1,3}niet",
      '(?:niet|nooit) (?:uitbesteed|geautomatiseerd|uitgesloten|verboden|taboe|overbodig|afgeschaft|verleden tijd)',
      '(?:nooit|niet) (?:klaar|uitgeleerd|uitgekeken)(?: met| op)?',
      'zonder~(?:verboden|taboe|uit den boze|ondenkbaar|onmogelijk)',
      'niet (?:zeuren|klagen|mopperen|piepen|moeilijk doen|schrikken|treuzelen|zeiken)(?: (?:over|van|als|om|met))?',
      // "Geen werk voor wie niet tegen sjouwen kan".
      '(?:geen|niets|niks|niet|no|not|nothing)~(?:voor|for) (?:wie|mensen die|iemand die|watjes|anyone who|people who|those who)~(?:niet|geen|nooit|not|no|cannot|can.t|hekel|afkeer|bang)',
      '(?:wie|als je|if you)~(?:niet|geen|not|no)~(?:is|zit|ben|kan|kun) (?:je |hier |beter )?(?:hier )?(?:verkeerd|niet op zijn plek|beter (?:verder|iets anders))',
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
      '(?:geen|nooit|niet)(?: \\p{L}+)? genoeg(?: \\p{L}+){0,3} (?:van|krijg\\p{L}*|kunnen|kunt|kan)',
      '(?:geen|nooit|niet) genoeg',
      '(?:niet|nooit|niet snel|niet gauw) (?:in de (?:stress|war|knoop|verdediging|zenuwen|paniek|put|weerstand)|gestrest|gestresst|overstuur|overspannen|van slag|ondersteboven|bang|zenuwachtig|op tilt|uit je doen|uit het lood)',
      'geen slapeloze nacht(?:en)?',
      'niet in de (?:kouwe|koude) kleren',
      '(?:verlies|verliest|verliezen)~(?:niet|nooit)(?= *(?:[^\\p{L} ]|$|(?:het|je|uw|de) ))',
      'blijf\\p{L}*~niet lang hangen',
      'laat (?:je|jij|u|we) (?:je |u |ons )?(?:niet|nooit)',
      'niet (?:uit het veld|van de wijs|uit balans|op de kast|kisten|intimideren|imponeren)',
      '(?:mis|mist|missen|verzuim|verzuimt|vergeet|vergeten|verlies|verliest|verliezen)(?: je| jij| we| wij| u)? (?:nooit|niet|geen)',
      '(?:nooit|geen|niet)~(?:schieten|missen|verzuimen|overschrijden|uit het oog|laten lopen)',
    ],
    voorbeelden: ['Deadlines schuw je niet', 'ga je niet uit de weg', 'geen hoofdpijn'],
  },
];
