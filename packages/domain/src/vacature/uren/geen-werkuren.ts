import type { UrenTreffer } from './vermelding.js';

/** Words right before a number that make it a waiting time, a clock time or a repetition. */
const ERVOOR =
  /(?:binnen|within|elke|iedere?|every|after|eerste|first|half|pauze van|break of|reistijd(?: van)?|reistijd:|maximaal reistijd|om de|€|eur|euro)(?: de| het| een)?\s{0,2}$/u;

/** Words right before a bare number up to 24 that make it a time of the day; not in "het gaat om 20 uur". */
const KLOK_ERVOOR =
  /(?:^|[^\p{L}])(?:(?<!het gaat (?:hier |dus )?)om|rond|tot|vanaf|na|voor|tegen|until|from|at|by|before)(?: de)?\s{0,2}$/u;

const CONTRACT_ERVOOR =
  /(?:zoek(?:t|en)?|gezocht|vacature|looking|hiring)(?:\s(?!(?:die|wie|dat|om|who)\s)[^.;\n\s]{1,30}){1,8}\s(?:voor|for)\s{0,2}$|(?:contract|baan|functie|dienstverband|aanstelling|werkweek|position|job)\s(?:is\s)?(?:van|voor|of)(?: de)?\s{0,2}$/u;

/** "Tussen 16 en 24 uur" is a week; "tussen 9 en 17 uur" a day. */
const LAATSTE_BEGIN = 16;

/** A part of the day behind a number makes it a time. */
const KLOK_ERNA =
  /^\s{0,2}(?:'s\s?(?:ochtends|morgens|middags|avonds|nachts)|’s\s?(?:ochtends|morgens|middags|avonds|nachts)|in the (?:morning|afternoon|evening)|at night)/u;

/** What follows when the hours are not working hours. */
const ERNA =
  /^\s{0,2}(?:aan\s|durende\s|betaalde?\s|per dag open|per dag geopend)?(?:vakantie|verlof|adv|atv|vrij|training|cursus|opleiding|scholing|bijscholing|reistijd|reizen|rijden|pauze|bereikbaar|geopend|open\b|zorg|van tevoren|vooraf|na (?:je|uw|de|het|ontvangst|aanmelding|afloop|sollicit)|reactie|geleden|slaap|rust|of training|of travel|of leave|travel|break|holiday|notice|response|overwerk|per dag|a day|per day|per (?:2|twee|3|drie|4|vier|two|four) (?:weken|weeks)|per jaar|per maand|per kwartaal|a month|per month|per year|a year)/u;

/** Pay and leave are stated for a full week; that week is not what this job asks. */
const VOOR_BASIS =
  /(?:€|euro|salaris|loon|bruto|vakantie(?:dagen|uren|-uren)|salary|gross)(?:[^.;\n]|\.(?=\d)){0,60}(?:o\.?b\.?v\.?|op basis van|basis|bij|voor|based on|for)\s(?:een\s|a\s)?(?:full-?time\s|voltijds?\s)?(?:werkweek\svan\s|dienstverband\svan\s|van\s)?(?:van\s)?$/u;

/** "0,6 fte bij een voltijd van 36 uur": the week of full time. */
const NA_FTE =
  /(?:fte|%)[^.;\n]{0,15}(?:op basis van|o\.?b\.?v\.?|bij|uitgaande van|1 fte (?:is|=)|=)\s(?:een\s)?(?:(?:full-?time|voltijd|voltijds?|volledige|normale)\s?(?:dienstverband|werkweek|week|aanstelling)?\s?)?(?:werkweek\s)?(?:van\s)?$/u;

/** True when the text around hours shows that they are no working hours (leave, waiting, travel, basis of the pay). */
export function zijnGeenWerkuren({ ervoor, erna }: UrenTreffer): boolean {
  return (
    ERVOOR.test(ervoor) ||
    NA_FTE.test(ervoor) ||
    ERNA.test(erna) ||
    KLOK_ERNA.test(erna) ||
    VOOR_BASIS.test(ervoor)
  );
}

/**
 * True when hours without "per week" are times of the day: "9 tot 17 uur", "22 tot 6 uur", "tot 17
 * uur". A working day starts between 5 and 11 and lasts 6 to 10 hours; "12 tot 16 uur" is a week.
 */
export function isKloktijd(van: number, tot: number | null, ervoor: string): boolean {
  if (CONTRACT_ERVOOR.test(ervoor)) return false;
  if (tot === null) return van < 24 && KLOK_ERVOOR.test(ervoor);
  if (van > 24 || tot > 24) return false;
  if (tot < van) return true;
  if (/tussen de\s{0,2}$/u.test(ervoor)) return false;
  if (/(?:van|tussen|between|from)(?: de)?\s{0,2}$/u.test(ervoor)) return van < LAATSTE_BEGIN;
  return van >= 5 && van <= 11 && tot - van >= 6 && tot - van <= 10;
}
