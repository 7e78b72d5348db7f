/** Pieces of pattern that several items share: how long, how steady, and the words between. */

/** A few words of the same clause, without another posture, a turn or a denial among them. */
export const ENKELE_WOORDEN =
  "(?: (?!(?:sta|staa|zit|loop|lop|wandel|lig|rijd|fiets|maar|niet|geen|nooit)\\p{L}*)[\\p{L}\\d'-]+){0,6} ";

/** Before a plural verb: a thing is no reader ("de wagens staan de hele dag buiten"). */
export const GEEN_DING = '(?<!(?<![\\p{L}] )(?:de|het|onze|alle|deze|die|jouw) \\p{L}{2,20} )';

/** A list item or sentence that begins with what is done: "- schuren en lakken van kozijnen". */
export const TAAK_VOOROP = '(?<=(?:^|\\u0002)[ *•·>-]{0,4})';

/** Without a break. */
export const ACHTEREEN =
  '(?:achtereen|achter elkaar|aaneengesloten|aan(?:een| een| 1) stuk(?: door)?|onafgebroken|ononderbroken|non-?stop|zonder (?:pauze|onderbreking|tussenpozen)|at a (?:time|stretch)|in a row|on end|without (?:a )?(?:break|pause))';

const TIJD =
  '(?:(?:de |je |jouw |uw |het |een |the |your |a )?(?:werk)?(?:dag|dagen|dienst|diensten|tijd|uren|week|day|shift|time))';

/** The whole working day, said as time or as steadiness. */
export const HELE_DAG = `(?:(?:de |je |uw |een |the |your )?(?:hele|gehele|volle|ganse|complete|entire|whole|full) (?:werk)?(?:dag|dagen|dienst|diensten|tijd|shift|day|time)|hele dagen|all day(?: long)?|van (?:het )?begin tot (?:het )?eind(?:e)?(?: van (?:de |je |uw )?(?:werk)?(?:dag|dienst))?|van 's ?ochtends tot 's ?(?:avonds|middags)|van de ochtend tot de avond|dag in,? dag uit|(?:acht|8) uur lang|urenlang|uren achtereen|uren aan een stuk|uur na uur|voltijds|heel de dag|de godganse dag|je hele werkdag|van opening tot sluiting(?:stijd)?|van (?:acht|negen|zeven) tot (?:vier|vijf|zes)|for hours(?: on end| at a time)?)`;

/** Most of the working day; counted as six hours of eight. */
export const MEESTE_DAG = `(?:(?:driekwart|drie kwart|twee ?derde|(?:[6-9]\\d|100|zestig|zeventig|tachtig|negentig|vijfennegentig|honderd) ?(?:%|procent|percent)|het merendeel|het (?:aller)?grootste (?:deel|gedeelte)|het leeuwendeel|de meeste (?:tijd|uren)|most|three quarters)(?: (?:van|of) ${TIJD})?|(?:bijna|vrijwel|nagenoeg|zowat) ${HELE_DAG})`;

/** A good part of the day: more than half is likely, all of it is not said. */
export const GROOT_DEEL = `(?:(?:de rest|het overgrote deel|de overige tijd|the rest)(?: (?:van|of) ${TIJD})|een (?:flink|groot|aanzienlijk|fors|behoorlijk|belangrijk) (?:deel|gedeelte|stuk) van ${TIJD}|(?:a )?(?:large|good|significant) part of ${TIJD})`;

/** Half the working day; four hours of eight. */
export const HALVE_DAG = `(?:(?:de |een )?(?:helft|ene helft|andere helft)(?: van ${TIJD})?|(?:de |een )?halve (?:werk)?(?:dag|dagen|dienst)|(?:50|vijftig) ?(?:%|procent)(?: van ${TIJD})?|half (?:of )?(?:the|your) (?:day|shift|time))`;

/** A quarter to a third of the day; about two hours and a half. */
export const KWART_DAG = `(?:een (?:kwart|derde|vierde) van ${TIJD}|(?:20|25|30|twintig|dertig) ?(?:%|procent) van ${TIJD}|a (?:quarter|third) of ${TIJD})`;

/** At most an hour or less in a day, in small words. */
export const UURTJE =
  '(?:(?:hooguit|hoogstens|maximaal|ten hoogste|niet meer dan|niet langer dan|slechts|alleen) (?:een |1 )?(?:half )?(?:uurtje|halfuurtje|kwartier|kwartiertje|uur)|(?:een |1 )?(?:half )?(?:uurtje|halfuurtje|kwartier|kwartiertje) (?:per|op een) (?:dag|dienst)|(?:at most|no more than) (?:an|half an|one) hour)';
