import { GETAL, GETALWOORD, leesGetal } from './getal.js';
import type { UrenLezing, UrenTreffer } from './vermelding.js';

const TIJD = `(?:\\d{1,2}(?:[.:]\\d{2})?|half\\s${GETALWOORD}|${GETALWOORD})(?:\\s?(?:uur|u))?`;
const VENSTER = `(?:van|from|tussen)\\s(?<begin>${TIJD})\\s?(?:tot|to|until|en|-)\\s?(?<eind>${TIJD})`;
const DAGEN =
  '(?:vaste\\s|fixed\\s|doordeweekse\\s)?(?:werkdagen|dagen|ochtenden|middagen|avonden|diensten|days|mornings|afternoons|evenings|shifts)(?:\\s(?:per week|in de week|a week))?';

/** Days and two times of the clock: "vijf ochtenden van acht tot een". */
export const KLOKDAGEN: readonly string[] = [
  `(?<n>${GETAL})\\s${DAGEN},?\\s(?:steeds\\s|telkens\\s|elk\\s)?${VENSTER}`,
  `${VENSTER},?\\s(?:en dat\\s)?(?<n>${GETAL})\\s(?:keer|maal|dagen|ochtenden|middagen|avonden|times|days|mornings|afternoons)\\s(?:per week|in de week|a week)`,
];

/** From this length on half an hour of it is a break. */
const MET_PAUZE = 5;
const PAUZE = 0.5;
const KORTSTE = 1.5;
const LANGSTE = 10;
/** The last hour of the afternoon that is said without saying which half of the day. */
const HALF_ETMAAL = 12;

/** The week that days and times of the clock add up to. */
export function leesKlokdagen({ groepen }: UrenTreffer): readonly UrenLezing[] {
  const n = leesGetal(groepen.n ?? '');
  const begin = leesTijd(groepen.begin);
  const eind = leesTijd(groepen.eind);
  if (n === null || begin === null || eind === null || n < 1 || n > 7) return [];
  const lengte = eind > begin ? eind - begin : eind + HALF_ETMAAL - begin;
  if (lengte < KORTSTE || lengte > LANGSTE) return [];
  const uren = n * (lengte > MET_PAUZE ? lengte - PAUZE : lengte);
  return [{ min: uren, max: uren, per: 'week', soort: 'klok' }];
}

function leesTijd(tekst: string | undefined): number | null {
  const kaal = (tekst ?? '').toLowerCase().replace(/\s?(?:uur|u)$/u, '');
  const half = /^half\s(.+)$/u.exec(kaal)?.[1];
  if (half !== undefined) return half === '' ? null : (leesGetal(half) ?? 0) - PAUZE;
  const klok = /^(\d{1,2})[.:](\d{2})$/u.exec(kaal);
  return klok === null ? leesGetal(kaal) : Number(klok[1]) + Number(klok[2]) / 60;
}
