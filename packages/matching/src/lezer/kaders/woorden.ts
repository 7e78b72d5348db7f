import { isLetterOfCijfer } from '../letters.js';
import type { Segment } from '../segmenten.js';

/** One word of a clause; offsets are those of the whole text. */
export interface Woord extends Segment {
  readonly tekst: string;
  /** Written with a capital that no beginning of a sentence explains. */
  readonly naam: boolean;
  /** A comma stands before it. */
  readonly komma: boolean;
}

/** More words than this make no frame. */
const MEESTE_WOORDEN = 40;

/**
 * The words of a clause, the first forty of them.
 * @param tekst the text as it was written, for its capitals
 */
export function woordenVan(norm: string, tekst: string, { van, tot }: Segment): readonly Woord[] {
  const woorden: Woord[] = [];
  for (let begin = van; begin < tot && woorden.length < MEESTE_WOORDEN; begin += 1) {
    if (!isLetterOfCijfer(norm.charCodeAt(begin))) continue;
    const einde = eindeVanWoord(norm, begin, tot);
    const eerste = woorden.length === 0;
    const naam = !eerste && isNaam(tekst, begin);
    const komma = !eerste && (norm.charAt(begin - 1) === ',' || norm.charAt(begin - 2) === ',');
    woorden.push({ tekst: norm.slice(begin, einde), naam, komma, van: begin, tot: einde });
    begin = einde;
  }
  return woorden;
}

function eindeVanWoord(norm: string, begin: number, tot: number): number {
  let plek = begin + 1;
  while (plek < tot && isDeelVanWoord(norm.charCodeAt(plek))) plek += 1;
  return plek;
}

const [APOSTROF, STREEPJE] = [39, 45] as const;

function isDeelVanWoord(code: number): boolean {
  return isLetterOfCijfer(code) || code === APOSTROF || code === STREEPJE;
}

/** A small letter in front is no name; of any other one the whole alphabet is asked. */
function isNaam(tekst: string, begin: number): boolean {
  const code = tekst.charCodeAt(begin);
  if (isLetterOfCijfer(code)) return false;
  return /^\p{Lu}\p{Ll}/u.test(tekst.slice(begin, begin + 2));
}

export function zin(woorden: readonly Woord[]): string {
  return woorden.map(({ tekst }) => tekst).join(' ');
}

/** Where the first word is that answers to this, or -1. */
export function zoekWoord(
  woorden: readonly Woord[],
  past: (woord: string, plek: number) => boolean,
  vanaf = 0,
): number {
  return woorden.findIndex(({ tekst }, plek) => plek >= vanaf && past(tekst, plek));
}
