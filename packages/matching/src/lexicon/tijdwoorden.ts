/** Word classes of shifts, rosters and days. Pieces of patterns, without capture groups. */

/** What a roster lays down. */
export const ROOSTER =
  '(?:(?:dienst|week|werk|vakantie)?roosters?|(?:werk)?tijden|diensttijden|begintijden|diensten|werkdagen|werkuren|uren|dagen|uurrooster|planning|schema|ploegen|shifts?|schedules?|rosters?|rotas?|hours)';

/** Differs from one time to the next. */
export const WISSELT =
  '(?:verschil(?:len|t)|verander(?:en|t)|wissel(?:en|t)|varieer(?:t|en)|varier(?:en|t)|schuift|schuiven|rouleert|rouleren|vary|varies|change|changes|rotate|rotates|differ|differs|(?:is|zijn|are|is) (?:steeds |elke week |iedere week |per week |telkens |nooit )?(?:anders|wisselend|flexibel|onregelmatig|verschillend|variabel|onvoorspelbaar|een verrassing|weer een verrassing|irregular|different|flexible|variable)|hang(?:en|t) (?:sterk |vooral |helemaal )?(?:af )?(?:van|samen met)|(?:is|zijn|are) afhankelijk van|(?:volg(?:en|t)|richt(?:en|t) zich naar) (?:de|het)|lo(?:pen|opt) uiteen|depends? on)';

export const DAGNAAM =
  '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|monday|tuesday|wednesday|thursday|friday)';

export const WEEKENDDAG = '(?:weekend(?:en|s)?|zaterdag(?:en)?|zondag(?:en)?|saturdays?|sundays?)';

/** Said of a part of the day or week in which no work is done. */
/** What a roster is made to follow. */
export const DRUKTE =
  '(?:drukte|het werk|het weer|seizoen|het seizoen|aanbod|de orders|het getij|de agenda|de planning|de vraag|de bezetting|de voorstelling(?:en)?|de reserveringen|de evenementen)';

/** Parts of the working day that come in turns. */
export const DIENSTNAAM =
  '(?:vroege?|late?|laat|dag|avond|nacht|ochtend|middag|tussen|weekend|morgen|slaap|early|evening|night|day|morning|weekend)';

export const VRIJ =
  '(?:vrij|dicht|gesloten|leeg|stil|van jou|van jezelf|voor jezelf|voor jou|niet gewerkt|niet open|niemand|closed|off|free|yours)';

/** How often a shift comes round. */
export const OM_DE_ZOVEEL =
  '(?:(?:eens|een keer|1 keer|1x|een week|om) (?:per|in|in de|de|op de)(?: \\p{L}+| \\d)? (?:week|weken)|(?:een|twee|drie|1|2|3) keer per week|(?:every|one week in) (?:\\p{L}+ )?(?:weeks?|two|three|four|five)|every other|om de (?:week|beurt))';

/** Duty outside working hours, at home until somebody calls. */
export const OPROEP =
  '(?:(?:storings|bereikbaarheids?|consignatie|piket|achterwacht|stand-?by)-?(?:diensten?|rooster|regeling|weken?|telefoon)?|wacht-?(?:diensten?|rooster|regeling|weken?|telefoon)|(?:de|van) wacht(?= *(?:[^\\p{L} ]|$))|achterwacht|(?:nood|dienst|wacht|storings|piket)telefoon|noodlijn|on-?call|stand-?by(?: duty)?|call-?outs?)';
