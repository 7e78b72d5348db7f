import { Temporal } from 'temporal-polyfill';
import { plusDagen } from '../tijd/dagen.js';
import type { PlainDate } from '../tijd/plain-date.js';

const ZATERDAG = 6;
const ZONDAG = 7;

/** Days from Easter Sunday: Good Friday, Easter Monday, Ascension Day, Whit Monday. */
const ROND_PASEN = [-2, 1, 39, 50] as const;
/** New Year, liberation day, Christmas and the day after. */
const VASTE_DAGEN = ['01-01', '05-05', '12-25', '12-26'] as const;

/** Easter Sunday of a year, by the Gregorian computus in the anonymous form of 1876. */
export function paaszondag(jaar: number): PlainDate {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const d = (19 * a + b - Math.floor(b / 4) - schrikkelDeel(b) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Temporal.PlainDate.from({
    year: jaar,
    month: Math.floor(f / 31),
    day: (f % 31) + 1,
  }).toString();
}

/**
 * A Saturday, a Sunday or a generally recognised holiday: Algemene termijnenwet art. 3. King's Day
 * is 26 April when the 27th is a Sunday.
 */
export function isVrijeDag(dag: PlainDate): boolean {
  const weekdag = Temporal.PlainDate.from(dag).dayOfWeek;
  return weekdag >= ZATERDAG || feestdagen(Number(dag.slice(0, 4))).has(dag);
}

/** The day itself, or the first working day after it. */
export function eersteWerkdagVanaf(dag: PlainDate): PlainDate {
  let werkdag = dag;
  while (isVrijeDag(werkdag)) werkdag = plusDagen(werkdag, 1);
  return werkdag;
}

/** The day itself, or the last working day before it. */
export function laatsteWerkdagTot(dag: PlainDate): PlainDate {
  let werkdag = dag;
  while (isVrijeDag(werkdag)) werkdag = plusDagen(werkdag, -1);
  return werkdag;
}

function feestdagen(jaar: number): ReadonlySet<PlainDate> {
  const pasen = paaszondag(jaar);
  return new Set([
    ...VASTE_DAGEN.map((dag) => `${jaar}-${dag}`),
    ...ROND_PASEN.map((dagen) => plusDagen(pasen, dagen)),
    koningsdag(jaar),
  ]);
}

function koningsdag(jaar: number): PlainDate {
  const dag = `${jaar}-04-27`;
  return Temporal.PlainDate.from(dag).dayOfWeek === ZONDAG ? `${jaar}-04-26` : dag;
}

function schrikkelDeel(eeuw: number): number {
  return Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3);
}
