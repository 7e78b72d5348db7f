import { LIDWOORDEN, TUSSENWOORDEN, VOORZETSELS } from '../../lexicon/kaders/gesloten.js';
import { DINGEN, GAST, GROEP, OOK_DE_LEZER, PERSOON } from '../../lexicon/kaders/personen.js';
import { isVerwant } from '../onderwerp.js';
import { enkelvoud } from '../werktekst.js';
import type { Woord } from './woorden.js';

/** Somebody or something beside the reader; `tot` is the number of the word after it. */
export interface Ander {
  readonly soort: 'mens' | 'groep' | 'gast' | 'ding';
  readonly meervoud: boolean;
  readonly tot: number;
}

/** How far after its article the head of a noun phrase is looked for. */
const BIJVOEGLIJK = 3;
const LANGSTE_WOORD = 40;

/**
 * Reads the noun phrase that begins at a word; null when there is none, or when it may be the reader:
 * he is named by his trade in the title, and the whole team holds him.
 */
export function leesAnder(
  woorden: readonly Woord[],
  plek: number,
  titelwoorden: ReadonlySet<string>,
): Ander | null {
  const eerste = woorden[plek];
  if (eerste === undefined) return null;
  const ander = eerste.naam ? eigennaam(woorden, plek) : naamwoord(woorden, plek);
  if (ander === null) return null;
  const genoemd = woorden.slice(plek, ander.tot + 2).map(({ tekst }) => tekst);
  return genoemd.some((woord) => isEigenVak(woord, titelwoorden)) ? null : ander;
}

function eigennaam(woorden: readonly Woord[], plek: number): Ander {
  const tot = woorden.findIndex(({ naam }, nummer) => nummer > plek && !naam);
  return { soort: 'mens', meervoud: false, tot: tot < 0 ? woorden.length : tot };
}

const VAN_DE_LEZER: ReadonlySet<string> = new Set(['hele', 'gehele', 'eigen', 'nieuwe']);

function naamwoord(woorden: readonly Woord[], plek: number): Ander | null {
  const lidwoord = LIDWOORDEN.has(woorden[plek]?.tekst ?? '');
  const begin = lidwoord ? plek + 1 : plek;
  const verst = lidwoord ? begin + BIJVOEGLIJK : begin + 1;
  for (let nummer = begin; nummer < Math.min(verst, woorden.length); nummer += 1) {
    const woord = woorden[nummer]?.tekst ?? '';
    if (VAN_DE_LEZER.has(woord)) return null;
    const soort = soortVan(woord);
    if (soort === null) {
      if (VOORZETSELS.has(woord) || TUSSENWOORDEN.has(woord)) break;
      continue;
    }
    if (OOK_DE_LEZER.test(woord) && !isAndere(woorden, plek, nummer)) return null;
    const metNaam = woorden[nummer + 1]?.naam === true;
    if (soort === 'groep' && /^(?:je|jouw|uw)$/u.test(woorden[plek]?.tekst ?? '')) return null;
    if (!lidwoord && !metNaam && !/(?:s|n|anders|derden)$/u.test(woord)) return null;
    return { soort, meervoud: /(?:[^s]s|en)$/u.test(woord), tot: nummer + 1 };
  }
  if (!lidwoord) return null;
  return { soort: 'ding', meervoud: false, tot: begin + 1 };
}

/** "Een collega" and "de mensen van de expeditie" are others, "de medewerker" is not. */
function isAndere(woorden: readonly Woord[], plek: number, nummer: number): boolean {
  const woord = woorden[nummer]?.tekst ?? '';
  const eerste = woorden[plek]?.tekst ?? '';
  if (woord === 'collega') return /^(?:een|je|jouw|uw|de|onze)$/u.test(eerste);
  return /^(?:mensen|personeel|team|ploeg|afdeling|medewerkers)$/u.test(woord)
    ? /^(?:van|in|op|uit)$/u.test(woorden[nummer + 1]?.tekst ?? '') || nummer > plek + 1
    : /^(?:een|twee|drie|vier|andere?|vaste?|extern)$/u.test(eerste);
}

/** So many different words are remembered; then it begins anew. */
const MEESTE_BEKEND = 5_000;
const bekend = new Map<string, Ander['soort'] | null>();

/** What kind of somebody a word names; null when it names none. Asked of the same words over and over. */
export function soortVan(woord: string): Ander['soort'] | null {
  const eerder = bekend.get(woord);
  if (eerder !== undefined) return eerder;
  const soort = leesSoort(woord);
  if (bekend.size >= MEESTE_BEKEND) bekend.clear();
  bekend.set(woord, soort);
  return soort;
}

function leesSoort(woord: string): Ander['soort'] | null {
  if (woord.length > LANGSTE_WOORD || woord.length < 3) return null;
  if (DINGEN.test(woord)) return null;
  if (GAST.test(woord)) return 'gast';
  if (PERSOON.test(woord)) return 'mens';
  return GROEP.test(woord) ? 'groep' : null;
}

function isEigenVak(woord: string, titelwoorden: ReadonlySet<string>): boolean {
  if (woord.length < 4 || soortVan(woord) === null) return false;
  const stam = enkelvoud(woord);
  return [...titelwoorden].some((titel) => isVerwant(stam, titel));
}
