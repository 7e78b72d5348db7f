import { GROOT_DEEL, HALVE_DAG, HELE_DAG, KWART_DAG, MEESTE_DAG } from '../bouwstenen.js';

/** How long something takes of a day, wherever it stands in its clause. */

/** Parts of a working day of eight hours, the longest first. A good part is just over half: our own estimate. */
export const DAGDELEN: readonly (readonly [patroon: string, uren: number])[] = [
  [MEESTE_DAG, 6],
  [
    '(?:het (?:grootste|merendeel|leeuwen)(?:deel| deel| gedeelte) van (?:de|je|uw|een) (?:werk)?(?:dag|dienst|tijd|week|uren)|grotendeels|hoofdzakelijk|voornamelijk|overwegend|vrijwel (?:uitsluitend|alleen|steeds|altijd)|most of (?:the|your) (?:day|shift|time|hours))',
    6,
  ],
  [HELE_DAG, 8],
  [
    '(?:de (?:hele|gehele|volle) (?:dienst|shift|rit|dag|tijd|werkdag)(?: (?:lang|door))?|heel (?:de|je|uw) (?:dag|dienst|werkdag)|dag in,? dag uit|van de vroege ochtend tot|(?:the )?(?:whole|entire|full) (?:day|shift)|all (?:day|shift)|throughout (?:the|your) (?:day|shift)|eight hours a day|acht uur (?:per|op een) dag)',
    8,
  ],
  [
    '(?:werk)?week(?: \\p{L}+){0,3} (?:veertig|achtendertig|zesendertig|tweeendertig|40|38|36|32) uur',
    7,
  ],
  [
    'van (?:half )?(?:zeven|acht|negen|tien|0?[7-9]|10)(?:[.:]\\d\\d)?(?: uur)? tot (?:half )?(?:vier|vijf|zes|1[5-8]|[4-6])(?:[.:]\\d\\d)?(?: uur)?',
    7,
  ],
  [GROOT_DEEL, 4.5],
  ['een (?:ochtend|middag|dagdeel|halve dag) per dag', 4],
  [HALVE_DAG, 4],
  [KWART_DAG, 2.5],
];

/** At most. */
export const BOVENGRENS =
  '(?:hooguit|hoogstens|maximaal|max\\.?|ten hoogste|op zijn hoogst|niet (?:meer|langer) dan|nooit (?:meer|langer) dan|zelden (?:meer|langer) dan|nog geen|nog niet eens|minder dan|korter dan|krap|amper|nauwelijks|slechts|maar|(?:is|blijft) beperkt tot|beperkt zich tot|is? ?limited to|no more than|not more than|at most|never more than|less than|under|up to|only|alleen(?: maar)?|uitsluitend|alles bij elkaar|al met al|bij elkaar(?: opgeteld)?|in totaal|misschien|binnen)';

/** More than that, and it is denied after it. */
export const MEER_DAN = '(?:(?:meer|langer) dan|more than|longer than)';
export const ERNA_ONTKEND = '(?:niet|nooit|geen|nergens|niemand|never|not)';

/** At least. */
export const ONDERGRENS =
  '(?:minstens|minimaal|zeker|ten minste|tenminste|ruim|al gauw|al snel|meer dan|langer dan|vaak|regelmatig|at least|over|more than)';

/** By these a time is said of one day as a whole. */
export const PER_DAG =
  "(?:per (?:werk)?dag|op een (?:werk)?dag|per dienst|per shift|in een dienst|dagelijks|elke (?:werk)?dag|iedere (?:werk)?dag|in totaal|(?:alles )?bij elkaar|al met al|aan het (?:eind|einde|begin) van (?:je|de|elke|iedere|uw) (?:werk)?(?:dag|dienst)|'s ?(?:ochtends|morgens|middags)|van (?:de|je|uw) (?:werk)?(?:dag|dienst)|a day|per day|each day|every day|(?:in the|each|every) (?:morning|afternoon)|acht uur)";

/** With these words a time is one of a week, of one piece, or of something else. */
export const GEEN_DAG =
  '(?:per week|in de week|a week|per maand|per jaar|pauze|reistijd|reizen|vakantie|contract|van tevoren|na ongeveer|inwerk\\p{L}*|opleiding|cursus|achtereen|achter elkaar|aan een stuk|aaneengesloten|per keer|per rit|per klant|at a time|break|om de)';

/** So many times so long: "vier rondes van drie kwartier", "elk uur tien minuten". */
export const KEREN =
  '(?:keer|maal|x|ronden?s?|rondjes?|ritten|ritjes|sessies?|blokken|times|rounds|trips|sessions)';
export const PER_UUR = '(?:(?:per|elk|ieder|each|every) (?:uur|hour)|om het uur|an hour|hourly)';
export const UUR_VOOROP = '(?:(?:elk|ieder|each|every) (?:uur|hour)|om het uur|hourly)';
export const OM_DE = '(?:om de|elke|iedere|every)';
