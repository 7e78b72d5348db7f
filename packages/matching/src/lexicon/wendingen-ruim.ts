/**
 * More turns after a load by which it is not there, or is borne by others: done away with, shut out,
 * meant for somebody else. Patterns as in {@link Regel}, without measures.
 */

const WIE =
  "[a-z-]*(?:hulpen|hulp|studenten|scholieren|ploeg|ploegen|flexpool|krachten|invallers|vrijwilligers|stagiairs?|team|teams|specialist|specialisten|vakman|vakmensen|dienst|diensten|afdeling|collega'?s?|chef|baas|manager|leiding|leidinggevende|directie|monteurs?|beveiligers?|beveiliging|oproepkrachten|bedrijf|firma|ouders|liefhebbers)";

export const ACHTERAF_WEG = [
  "(?:is|zijn|hebben|heeft|werd|werden|wordt|worden)(?: (?!niet|nog niet|nooit)[\\p{L}\\d']+){0,5} (?:afgeschaft|verbannen|afgezworen|geschrapt|uitgebannen|weggehaald|vaarwel gezegd|de deur uit gedaan|uitgesloten|uit den boze|verleden tijd|overbodig geworden|weggeautomatiseerd|geautomatiseerd)",
  '(?:heb|hebt|hebben) (?:je|jij|u|we|wij)(?: (?:hier|dus|ook|er|bij ons|eigenlijk|vrijwel|bijna)){0,2} geen last van',
  '(?:zul|zal|zult|ga) (?:je|jij|u)(?: (?:hier|bij ons|in dit werk)){0,2} (?:niet|nooit) (?:meemaken|tegenkomen|missen of|hoeven|horen|zien)',
  '(?:is|zijn) (?:hier |bij ons |er )?(?:onbekende?|vreemde) (?:begrippen|begrip|woorden)',
  '(?:is|zijn) (?:hier |bij ons |er )?(?:een woord|woorden) (?:dat|die) (?:we|niemand) (?:\\p{L}+ )?(?:niet|nooit)? ?(?:kennen|kent|gebruikt|gebruiken)',
  '(?:staat|staan)(?: \\p{L}+){0,3} niet (?:in je|in jouw|op je|op het|op jouw) (?:takenpakket|takenlijst|programma|functieomschrijving|rooster|lijstje)',
  '(?:houden|houdt) (?:we|iemand anders|de \\p{L}+) (?:bij|ver van) je (?:weg|vandaan)',
  '(?:have been|has been|were|was) (?:abolished|scrapped|phased out|outsourced|automated)',
] as const;

/** "De koopavonden zijn voor de weekendhulpen". */
export const ACHTERAF_VOOR_ANDEREN = [
  `(?:is|zijn|blijft|blijven)(?: \\p{L}+){0,2} (?:alleen |uitsluitend |enkel )?(?:voor|van|bij|een zaak van|het domein van|weggelegd voor|voorbehouden aan) (?:de|onze|het|een|je|vaste|ervaren|andere) (?:\\p{L}+ )?${WIE}(?![\\p{L}])`,
  `(?:neemt|nemen|vangt|vangen|pakt|pakken|draait|draaien) (?:de|onze|het|een|je) (?:\\p{L}+ )?${WIE} (?:op|over|voor (?:zijn|hun) rekening|altijd|zelf)(?![\\p{L}])`,
] as const;
