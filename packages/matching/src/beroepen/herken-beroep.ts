import { BEROEPEN } from './beroep.js';
import { titelwoorden } from './titelwoorden.js';

/** An occupation found in a title. */
export interface HerkendBeroep {
  /** Code of the built-in table. */
  readonly code: string;
  /** 0 to 1: a whole listed title is surer than the last part of a compound. */
  readonly zekerheid: number;
}

/** Our own estimates, not measured: they only order the ways of recognising. */
const ZEKER = { heel: 0.95, deel: 0.8, kop: 0.6 } as const;

/** Words that come first where a compound has them last: "medewerker postkamer". */
const VOOROP = new Set([
  'medewerker',
  'medewerkster',
  'assistent',
  'monteur',
  'operator',
  'docent',
]);
/** A compound ends in a listed title of at least this length; shorter ones are chance hits. */
const KORTSTE_KOP = 5;
const LANGSTE_VENSTER = 7;

const perSleutel: ReadonlyMap<string, string> = bouwSleutels();

/**
 * Finds the occupation that a job title names. The longest listed title wins, then the first in the
 * title; else the last part of a compound ("scheepslasser" is a lasser).
 * @returns null when nothing in the title is known
 */
export function herkenBeroep(titel: string): HerkendBeroep | null {
  const woorden = titelwoorden(titel);
  const venster = langsteVenster(woorden);
  if (venster !== null) {
    const heel = venster.lengte === woorden.length;
    return { code: venster.code, zekerheid: heel ? ZEKER.heel : ZEKER.deel };
  }
  const kop = samenstellingKop(woorden);
  return kop === null ? null : { code: kop, zekerheid: ZEKER.kop };
}

interface Venster {
  readonly code: string;
  readonly tekens: number;
  readonly lengte: number;
}

function langsteVenster(woorden: readonly string[]): Venster | null {
  let beste: Venster | null = null;
  for (let van = 0; van < woorden.length; van++) {
    for (let tot = van + 1; tot <= Math.min(woorden.length, van + LANGSTE_VENSTER); tot++) {
      const deel = woorden.slice(van, tot);
      const code = zoek(deel);
      const tekens = deel.join('').length;
      if (code !== null && (beste === null || tekens > beste.tekens)) {
        beste = { code, tekens, lengte: deel.length };
      }
    }
  }
  return beste;
}

/** Looks a run of words up as written, turned round, and in the singular. */
function zoek(woorden: readonly string[]): string | null {
  for (const sleutel of sleutelsVan(woorden)) {
    for (const vorm of enkelvouden(sleutel)) {
      const code = perSleutel.get(vorm);
      if (code !== undefined) return code;
    }
  }
  return null;
}

function sleutelsVan(woorden: readonly string[]): readonly string[] {
  const [eerste, ...rest] = woorden;
  const heel = woorden.join('');
  if (eerste === undefined || rest.length === 0 || !VOOROP.has(eerste)) return [heel];
  return [heel, rest.join('') + eerste];
}

function enkelvouden(sleutel: string): readonly string[] {
  if (sleutel.endsWith('s')) return [sleutel, sleutel.slice(0, -1)];
  if (!sleutel.endsWith('en')) return [sleutel];
  const stam = sleutel.slice(0, -2);
  return [sleutel, sleutel.slice(0, -1), stam, stam.replace(/(.)\1$/u, '$1')];
}

/** From the last word to the first: the Dutch head stands at the end. */
function samenstellingKop(woorden: readonly string[]): string | null {
  for (const woord of [...woorden].reverse()) {
    for (let van = 1; woord.length - van >= KORTSTE_KOP; van++) {
      const code = zoek([woord.slice(van)]);
      if (code !== null) return code;
    }
  }
  return null;
}

function bouwSleutels(): ReadonlyMap<string, string> {
  const sleutels = new Map<string, string>();
  for (const { code, titels } of BEROEPEN) {
    for (const titel of titels) {
      for (const sleutel of sleutelsVan(titelwoorden(titel))) {
        if (!sleutels.has(sleutel)) sleutels.set(sleutel, code);
      }
    }
  }
  return sleutels;
}
