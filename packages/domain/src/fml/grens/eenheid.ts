import type { Limiet } from '../maat.js';
import { GETAL, leesGetal } from './getallen.js';

/** Reads every limit in one unit from the words of a document. */
export type Lezer = (tekst: string) => readonly Limiet[];

/** A reader of the numbers that stand before a unit; of "5 tot 10 kg" both. */
export function eenheid(bron: string, maak: (getal: number) => Limiet): Lezer {
  const patroon = new RegExp(`(?:${GETAL}${TOT})?${GETAL}\\s?(?:${bron})(?![\\p{L}\\d])`, 'giu');
  return (tekst) =>
    [...tekst.matchAll(patroon)].flatMap(([, van, tot]) =>
      [van, tot].flatMap((getal) => (getal === undefined ? [] : [maak(leesGetal(getal))])),
    );
}

/** Between the two numbers of "5 tot 10 kg". */
const TOT = '\\s?(?:-|–|tot|à|a|of|en)\\s?';

export const UREN = 'uur|uren|u';
