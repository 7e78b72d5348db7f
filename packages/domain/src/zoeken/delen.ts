import type { Keuze, Vereiste } from './vereiste-delen.js';

/** Shorter literals stand in every text. */
const KORTSTE = 2;
/** Longer ones tell no more. */
const LANGSTE = 8;
/** A pair of lists with more combinations than this is kept as two lists. */
const MEESTE_COMBINATIES = 48;
/** More choices than this cost more than they save. */
const MEESTE_KEUZES = 3;
/** Letters of an alphabet, for an estimate of how rare a literal is. */
const LETTERS = 16;

/** Stands for any digit: which one it is says too little. */
export const CIJFER = '0';

/** A character of an expression as literals write it. */
export function teken(code: number): string {
  const letter = String.fromCodePoint(code);
  return /\d/u.test(letter) ? CIJFER : letter;
}

/** All words of one list followed by a word of the other; null when there are too many. */
export function kruis(voor: Keuze, na: Keuze): Keuze | null {
  if (na.length === 1 && na[0] === '') return voor;
  if (voor.length * na.length > MEESTE_COMBINATIES && !(voor.length === 1 && voor[0] === '')) {
    return null;
  }
  return voor.flatMap((begin) => na.map((eind) => `${begin}${eind}`));
}

/** Collects choices and keeps the few that are met least often. */
export class VerzamelaarVanDelen {
  private readonly keuzes: Keuze[] = [];

  /** Leaves out a choice with a literal that is too short to tell anything. */
  voegToe(keuze: Keuze): void {
    const kern = keuze.map((deel) => deel.trim().slice(0, LANGSTE));
    if (kern.length > 0 && kern.every(zegtIets)) {
      this.keuzes.push([...new Set(kern)]);
    }
  }

  /** Rarest first. */
  beste(): Vereiste {
    return [...this.keuzes].sort((a, b) => verwacht(a) - verwacht(b)).slice(0, MEESTE_KEUZES);
  }
}

/** A lone sign, such as that of a degree, is rare; a lone letter is not. */
function zegtIets(deel: string): boolean {
  return deel.length >= KORTSTE || /^[^\p{L}\d ,.'-]$/u.test(deel);
}

/** How often a choice is met by chance, for comparing. */
function verwacht(keuze: Keuze): number {
  return keuze.reduce((som, { length }) => som + LETTERS ** -Math.min(length, 6), 0);
}
