import { GETAL, GETALWOORD, leesGetal } from './getal.js';
import type { UrenLezing, UrenTreffer } from './vermelding.js';

const PER_WEEK = '(?:per week|in de week|per werkweek|a week|each week)';

/** Days or parts of days of a week without their hours: "drie dagen per week", "vier van de vijf dagen". */
export const WEEKDAGEN: readonly string[] = [
  `(?<n>${GETAL})(?:\\s?(?:-|–|à|á|of|tot|to|or)\\s?(?<m>${GETAL}))?\\s(?:vaste\\s|hele\\s)?(?<soort>werkdagen|dagen|dag|days|day|ochtenden|middagen|avonden|dagdelen|mornings|afternoons)\\s${PER_WEEK}`,
  `(?<n>${GETAL})\\s(?:van|out of)\\s(?:de\\s)?(?:5|vijf|five)\\s(?<soort>werkdagen|dagen|days)`,
  `(?<!\\p{L})(?<n>${GETALWOORD}|\\d)-?daagse\\s(?<soort>werkweek|week)`,
];

/** Days that are about where the work is done, or about somebody else's hours. */
const ANDERS =
  /thuis|huis|kantoor|office|home|remote|hybrid|open|geopend|bereikbaar|school|les(?:sen)?(?!\p{L})|reis|vakantie|vrij(?!dag)|training|cursus|oppas|sport|levering|overleg met/iu;
/** A whole day, and a part of one, of nobody says how long. */
const HELE_DAG = 8;
const DAGDEEL = 4;
const MEESTE_DAGEN = 5;
const RONDOM = 35;

/** The week that a number of days stands for, when no hours are given. */
export function leesWeekdagen({ groepen, ervoor, erna }: UrenTreffer): readonly UrenLezing[] {
  const n = leesGetal(groepen.n ?? '');
  const m = groepen.m === undefined ? n : leesGetal(groepen.m);
  if (n === null || m === null || n < 1 || m > MEESTE_DAGEN * 2 || m < n) return [];
  const zin = `${
    ervoor
      .split(/[.!?;\n]/u)
      .at(-1)
      ?.slice(-RONDOM) ?? ''
  } ${erna.split(/[.!?;\n]/u)[0]?.slice(0, RONDOM) ?? ''}`;
  if (ANDERS.test(zin)) return [];
  const isDeel = /^(?:ochtend|middag|avond|dagdel|morning|afternoon)/iu.test(groepen.soort ?? '');
  if (!isDeel && m > MEESTE_DAGEN) return [];
  const lengte = isDeel ? DAGDEEL : HELE_DAG;
  return [{ min: n * lengte, max: m * lengte, per: 'week', soort: 'klok' }];
}
