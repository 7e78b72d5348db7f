import { zinnen } from './opleiding/zin.js';

const TIJD = '(?<uur>[01]?\\d|2[0-3])[.:](?<minuut>[0-5]\\d)';
const BEGIN = new RegExp(
  `(?<![\\d.,:€])(?:(?<ervoor>van|tussen|vanaf|om|from|at) )?${TIJD}(?: ?(?:uur|u|h))? ?(?<erna>tot|-|–|en|to|until)?`,
  'giu',
);
const BEGINT = /(?:start|begin|aanvang|dienst|werktijd|werkdag|werkt|work)/iu;
/** Times that are about something else than the work of a day. */
const ANDERS =
  /(?:bereikbaar|openingstijd|geopend|bel(?:len)? |telefonisch|solliciteer|sollicitatie|lunch|pauze|open dag|vergadering|overleg|reageer)/iu;

/**
 * The earliest clock time at which the work begins, in minutes after midnight; null when the text
 * names none. Only times in digits: a start that is guessed helps nobody.
 */
export function leesBegintijd(tekst: string): number | null {
  const tijden = zinnen(tekst).flatMap(({ tekst: zin }) => (ANDERS.test(zin) ? [] : tijdenIn(zin)));
  return tijden.length === 0 ? null : Math.min(...tijden);
}

function tijdenIn(zin: string): readonly number[] {
  return [...zin.matchAll(BEGIN)].flatMap(({ groups = {}, index }) => {
    const venster = groups.erna !== undefined;
    const genoemd = groups.ervoor !== undefined && BEGINT.test(zin.slice(0, index));
    return venster || genoemd ? [Number(groups.uur) * 60 + Number(groups.minuut)] : [];
  });
}
