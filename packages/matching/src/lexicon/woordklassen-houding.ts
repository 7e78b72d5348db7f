import { ACHTEREEN, GEEN_DING, HELE_DAG, MEESTE_DAG } from './bouwstenen.js';

/** Word classes of posture and of how long it lasts. Pieces of patterns, without capture groups. */

/** A part of the day, from begin to end. */
const DAGDELEN =
  '(?:(?:de |je |uw |een )?(?:hele|gehele|volle|ganse|volledige|complete) (?:ochtend|middag|avond|nacht|voormiddag|namiddag|ochtenddienst|avonddienst|nachtdienst|ploegdienst|werkweek|bedrijfsdrukte|rit|les|voorstelling|markt|openingstijd)(?:en)?|(?:dag|avond|nacht|uur|ochtend) (?:aan|na) (?:dag|avond|nacht|uur|ochtend)|hele (?:ochtenden|middagen|avonden|nachten)|heel (?:de|je|uw) (?:dienst|werkdag|ochtend|middag|avond|nacht)|(?:the )?(?:whole|entire) (?:morning|afternoon|evening|night))';

/** Hours together, said without a number. */
const URENLANG =
  '(?:urenlang|uren lang|uren op rij|(?:een paar|enkele|meerdere|verschillende) uur (?:achter elkaar|achtereen|lang|aan een stuk|op dezelfde \\p{L}+)|uren (?:achter elkaar|aaneen|aan een stuk(?: door)?|achtereen)|lange (?:dagen|diensten|uren|tijd|ritten)|langdurig|langere tijd|lang achter elkaar|for hours|(?:\\d|ten|nine|eight|seven|six) hours (?:a|per) (?:day|shift)|throughout the (?:day|night|shift))';

/** From the first minute to the last. */
const VAN_TOT =
  '(?:van (?:de |het )?(?:eerste|vroege)(?: (?:minuut|seconde|uur|klant|ochtend))? tot (?:en met )?(?:de |het )?(?:laatste|late) (?:minuut|seconde|uur|klant|avond)|zolang (?:de|je|uw) (?:dienst|werkdag) duurt|(?:de|je) dienst lang|van (?:[6-9]|0[6-9]|zes|zeven|acht|negen)(?:[.:]\\d\\d)?(?: uur)? tot (?:1[4-8]|[3-6]|drie|vier|vijf|zes|half \\p{L}+)(?:[.:]\\d\\d)?(?: uur)?|(?<!(?:om|tot|vanaf|van|na|voor|rond|per|met|half|begin|start|minder dan|hooguit|maximaal|maar) )(?:zes|zeven|acht|negen|tien|[6-9]|1[0-2]) uur(?: (?:op een dag|per dag|per dienst|lang|achter elkaar|aan een stuk))?(?! (?:in de|per week|of|.s |\\p{L}+ week|beginnen|begint|beginn|tot|thuis|rijden van))|acht uur (?:op een dag|per dag|lang|achter elkaar|aan een stuk)|(?:zeven|acht|negen|[789]) uur(?:en)? per (?:dag|dienst)|tot (?:het |aan het )?(?:einde? van (?:de|je) (?:dienst|dag|markt|werkdag)|sluitingstijd)|tot (?:we|de winkel) sluiten?)';

/** Without pause, as an adverb. */
export const CONTINU =
  '(?:continu|voortdurend|constant|onafgebroken|ononderbroken|doorlopend|onophoudelijk|aldoor|permanent|non-?stop|aan (?:een|1) stuk(?: door)?|steeds maar|almaar|constantly|continuously)';

/** Hours, but not surely the whole day. */
export const EEN_DAGDEEL = `(?:${DAGDELEN}|${URENLANG})`;

/** Long enough to exceed a limit of an hour in a day or of half an hour on end. */
export const LANG = `(?:${HELE_DAG}|${MEESTE_DAG}|${EEN_DAGDEEL}|${VAN_TOT}|${CONTINU})`;

/** The whole day, or without a pause; for loads that a part of the day does not decide. */
export const DE_DAG = `(?:${HELE_DAG}|${MEESTE_DAG}|${VAN_TOT}|${CONTINU}|${ACHTEREEN})`;

/** Dozens of times and more, or every few seconds. */
export const TALLOOS =
  '(?:(?:honderden|duizenden|tienduizenden|talloze|ontelbare|tientallen|wel honderd|honderd|tweehonderd|driehonderd|vierhonderd|vijfhonderd|zeshonderd|achthonderd|duizend|[2-9]\\d\\d|[1-9]\\d{3}|[1-9]\\.\\d{3}) (?:keren|keer|malen|maal|times)|(?:om|elke|iedere) (?:de )?(?:paar|twee|drie|vier|vijf|zes|tien|\\d+) (?:seconden|tellen)|keer op keer|telkens (?:weer|opnieuw)|de hele tijd)';

/** Words between a verb and what belongs to it, within the clause. */
export const TUSSEN =
  "(?:,? (?!(?:maar|niet|geen|nooit|nauwelijks|zelden|amper|hoeft?|zonder)(?![a-z]))[\\p{L}\\d'-]+){0,6}?,? ";
export const KORT_TUSSEN =
  "(?:,? (?!(?:maar|niet|geen|nooit|nauwelijks|zelden|amper|hoeft?|zonder)(?![a-z]))[\\p{L}\\d'-]+){0,3}?,? ";

/** Standing, said of the reader and not of a thing or of an idea. */
export const STAAN_WOORD = `(?:sta(?: je| jij)?|staat u|(?:je|jij|u|(?<=(?<![\\p{L}])(?:je|u|jij) [^.]{0,60})en) (?:\\p{L}+ ){0,2}staat|${GEEN_DING}(?<!(?:klanten|producten|machines|wij|we|deuren|auto's|spullen) )staan(?! (?:klaar|open|centraal))|staand(?:e)?|rechtopstaand|op (?:de|je|uw) (?:been|benen|voeten)|in (?:de|je|uw) benen|overeind|standing)`;

/** Sitting, said of the reader. */
export const ZIT_WOORD =
  '(?:zit (?:je|jij|u)|(?:je|jij|u|(?<=(?<![\\p{L}])(?:je|u|jij) [^.]{0,60})en) (?:\\p{L}+ ){0,2}zit|(?<!(?:wij|we|ze) )zitten|zittend(?:e)?|gezeten|sitting|seated)';

/** Walking, said of the reader. */
export const LOOP_WOORD = `(?:(?:loop|wandel|slenter|struin|patrouilleer|surveilleer|marcheer|ren)(?: je| jij)?|(?:je|jij|u|(?<=(?<![\\p{L}])(?:je|u|jij) [^.]{0,60})en) (?:\\p{L}+ ){0,2}(?:loopt|wandelt|patrouilleert|surveilleert|struint|rent|rondloopt)|${GEEN_DING}(?<!(?:processen|projecten|zaken|wij|we|machines|contracten) )(?:rond)?lopen|wandelen|patrouilleren|surveilleren|rennen|lopend|wandelend|rennend|te voet|de benenwagen|aan de wandel|walking|on foot)`;
