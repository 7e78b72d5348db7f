import { TELWOORDEN } from '@passend/domain';

/** Times of the day as adverts write them: in digits, in words, with or without a part of the day. */

/** "Na zessen". */
const MEERVOUDEN: Readonly<Record<string, number>> = {
  enen: 1,
  tweeen: 2,
  drieen: 3,
  vieren: 4,
  vijven: 5,
  zessen: 6,
  zevenen: 7,
  achten: 8,
  negenen: 9,
  tienen: 10,
  elven: 11,
  twaalven: 12,
};
const UURWOORDEN: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...TELWOORDEN].filter(([, uur]) => uur <= 12)),
  ...MEERVOUDEN,
};

const HEEL = `(?:\\d{1,2}[.:]\\d{2}|\\d{1,2}|(?:${Object.keys(UURWOORDEN).join('|')})(?!\\p{L}))`;
const BREUK =
  '(?:half past |quarter (?:past|to) |half |kwart (?:over|voor) |(?:vijf|tien|twintig) (?:over|voor) (?:half )?)';

const BREUK_VOOROP = new RegExp(`^${BREUK}`, 'u');

/** A time; no capture groups. */
export const TIJD = `(?:middernacht|midnight|noon|${BREUK}?${HEEL})`;
export const UUR = "(?: ?(?:uur|u|h|hrs|o'clock)(?![\\p{L}\\d]))?";
/** The part of the day that follows a time; no capture groups. */
export const DAGDEEL =
  "(?: ?'s ?(?:ochtends|morgens|middags|avonds|nachts)(?!\\p{L})| in de (?:vroege )?(?:ochtend|morgen|middag|avond|nacht)(?!\\p{L})| in the (?:morning|afternoon|evening)| at night| ?[ap]\\.?m\\.?(?!\\p{L}))";

export interface Tijdstip {
  /** Hours as written, 0 to 24. */
  readonly uur: number;
  /** Hours of the day when the words leave no doubt, else null: "zeven uur" may be 7 or 19. */
  readonly zeker: number | null;
  /** Words, halves, minutes or a part of the day: more than a bare number. */
  readonly uitgesproken: boolean;
}

/** Reads a time and the part of the day behind it; null for what is no time. */
export function leesTijdstip(tijd: string, dagdeel: string | undefined): Tijdstip | null {
  if (/^(?:middernacht|midnight)$/u.test(tijd)) return { uur: 24, zeker: 24, uitgesproken: true };
  if (tijd === 'noon') return { uur: 12, zeker: 12, uitgesproken: true };
  const uur = leesUur(tijd);
  if (uur === null) return null;
  const opKlok = /\d[.:]\d/u.test(tijd) || uur > 12 || uur === 0;
  const gebroken = opKlok || BREUK_VOOROP.test(tijd);
  if (dagdeel !== undefined) return { uur, zeker: inDagdeel(uur, dagdeel), uitgesproken: true };
  return { uur, zeker: opKlok ? uur : null, uitgesproken: gebroken };
}

function leesUur(tijd: string): number | null {
  const basis = leesHeel(/(?:[\d.:]+|\p{L}+)$/u.exec(tijd)?.[0] ?? '');
  if (basis === null) return null;
  const breuk = tijd.slice(0, tijd.search(/(?:[\d.:]+|\p{L}+)$/u)).trim();
  const uur = basis + verschuiving(breuk);
  return uur < 0 ? uur + 12 : uur;
}

function leesHeel(tekst: string): number | null {
  const woord = UURWOORDEN[tekst];
  if (woord !== undefined) return woord;
  const [uren, minuten = '0'] = tekst.split(/[.:]/u);
  const uur = Number(uren) + Number(minuten) / 60;
  return tekst !== '' && uur <= 24 && Number(minuten) < 60 ? uur : null;
}

const MINUTEN: Readonly<Record<string, number>> = {
  kwart: 15,
  quarter: 15,
  vijf: 5,
  tien: 10,
  twintig: 20,
};

/** "Half vijf" is half an hour before five, "half past five" after it. */
function verschuiving(breuk: string): number {
  if (breuk === '') return 0;
  if (breuk === 'half past') return 0.5;
  if (breuk === 'half') return -0.5;
  const minuten = MINUTEN[breuk.split(' ')[0] ?? ''] ?? 0;
  const richting = /(?:voor|to)/u.test(breuk) ? -1 : 1;
  return (richting * minuten) / 60 - (breuk.endsWith('half') ? 0.5 : 0);
}

function inDagdeel(uur: number, dagdeel: string): number {
  if (uur > 12) return uur;
  if (/(?:avond|evening|p\.?m)/u.test(dagdeel))
    return uur === 12 && /p/u.test(dagdeel) ? 12 : uur + 12;
  if (/(?:middag|afternoon)/u.test(dagdeel)) return uur < 8 ? uur + 12 : uur;
  if (/(?:nacht|night)/u.test(dagdeel)) return uur >= 8 ? uur + 12 : uur;
  return uur === 12 ? 0 : uur;
}

export interface Venster {
  readonly begin: number;
  readonly eind: number;
}

/** Longer shifts than this are not made. */
const LANGSTE_DIENST = 14;
const KORTSTE_DIENST = 0.75;
const LANGSTE_DAG = 10;

/**
 * The window between two times. Of a time in words the reading that makes a shift is taken; null
 * when two readings do, a day and a night.
 */
export function maakVenster(van: Tijdstip, tot: Tijdstip): Venster | null {
  if (isMiddagInWijzers(van, tot)) return { begin: van.uur, eind: tot.uur + 12 };
  if (van.zeker !== null && tot.zeker !== null) return opKlok(van.zeker, tot.zeker);
  if (van.zeker !== null) return naBegin(van.zeker, tot.uur);
  if (tot.zeker !== null) return voorEind(van.uur, tot.zeker);
  return opGewoonte(van.uur, tot.uur);
}

/** "7 to 3.30" ends in the afternoon, on a clock with hands. */
function isMiddagInWijzers(van: Tijdstip, tot: Tijdstip): boolean {
  const ochtend = (van.zeker ?? van.uur) === van.uur && van.uur >= 5 && van.uur < 12;
  const klein = tot.zeker === tot.uur && tot.uur >= 1 && tot.uur < 8 && tot.uur < van.uur;
  return ochtend && klein && tot.uur + 12 - van.uur <= LANGSTE_DAG;
}

function opKlok(begin: number, eind: number): Venster | null {
  const van = begin === 24 ? 0 : begin;
  if (van === eind) return null;
  return { begin: van, eind: eind > van ? eind : eind + 24 };
}

function naBegin(begin: number, eind: number): Venster | null {
  const van = begin === 24 ? 0 : begin;
  const einde = [eind, eind + 12, eind + 24].find((uur) => uur - van >= KORTSTE_DIENST);
  return einde !== undefined && einde - van <= LANGSTE_DIENST ? { begin: van, eind: einde } : null;
}

function voorEind(begin: number, eind: number): Venster | null {
  const opties = [begin + 12, begin, begin - 12].filter(
    (uur) => eind - uur >= KORTSTE_DIENST && eind - uur <= LANGSTE_DIENST,
  );
  const van = opties[0] ?? [begin + 12].find((uur) => eind + 24 - uur <= LANGSTE_DIENST);
  if (van === undefined) return null;
  if (van < 0) return { begin: van + 24, eind: eind + 24 };
  return { begin: van, eind: eind > van ? eind : eind + 24 };
}

/** From six on a day begins; from one to four a late shift. What could be a night stays unread. */
function opGewoonte(begin: number, eind: number): Venster | null {
  const duur = (eind - begin + 12) % 12 || 12;
  const van = begin >= 6 ? begin : begin + 12;
  if (begin >= 10 && begin < 12 && duur >= 7 && duur <= 9) return null;
  if (begin >= 5 && begin < 8 && duur <= 5.5) return null;
  if (begin >= 3 && begin < 6 && duur > 6) return null;
  return { begin: begin === 12 ? 12 : van, eind: (begin === 12 ? 12 : van) + duur };
}
