import { alle } from '@passend/domain';
import type { Segment } from '../segmenten.js';

/** One word of a clause; offsets are those of the whole text. */
export interface Woord extends Segment {
  readonly tekst: string;
  /** Written with a capital that no beginning of a sentence explains. */
  readonly naam: boolean;
  /** A comma stands before it. */
  readonly komma: boolean;
}

const WOORD = /[a-z\d][a-z\d'-]*/gu;
/** More words than this make no frame. */
const MEESTE_WOORDEN = 40;

/**
 * The words of a clause, the first forty of them.
 * @param tekst the text as it was written, for its capitals
 */
export function woordenVan(norm: string, tekst: string, { van, tot }: Segment): readonly Woord[] {
  const woorden: Woord[] = [];
  for (const { index, 0: woord } of alle(WOORD, norm.slice(van, tot))) {
    const begin = van + index;
    const naam = woorden.length > 0 && /^\p{Lu}\p{Ll}/u.test(tekst.slice(begin, begin + 2));
    const komma = woorden.length > 0 && norm.slice(begin - 2, begin).includes(',');
    woorden.push({ tekst: woord, naam, komma, van: begin, tot: begin + woord.length });
    if (woorden.length === MEESTE_WOORDEN) break;
  }
  return woorden;
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
