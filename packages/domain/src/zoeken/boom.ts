import { AANTAL_SYMBOLEN, symboolnummer } from './symbolen.js';

/** Places in a table for each node: the symbols, rounded up. */
export const STAP = 2 ** Math.ceil(Math.log2(AANTAL_SYMBOLEN));

/** Rows of symbols as a tree: rows that begin alike share their beginning. */
export class Boom {
  aantal = 1;
  /** From a node and a symbol to the next node, 0 for none; the root is node 0. */
  kinderen: Int32Array;
  /** For each node the row that ends there, or -1. */
  readonly eindes: number[] = [-1];

  constructor(delen: readonly string[]) {
    this.kinderen = new Int32Array(STAP * (delen.length + 1));
    delen.forEach((deel, nummer) => {
      this.voegToe(deel, nummer);
    });
  }

  private voegToe(deel: string, nummer: number): void {
    let knoop = 0;
    for (let i = 0; i < deel.length; i += 1) {
      const plek = knoop * STAP + symboolnummer(deel.charCodeAt(i));
      knoop = this.kinderen[plek] ?? 0;
      if (knoop === 0) {
        knoop = this.nieuw();
        this.kinderen[plek] = knoop;
      }
    }
    this.eindes[knoop] = nummer;
  }

  private nieuw(): number {
    const knoop = this.aantal;
    this.aantal += 1;
    this.eindes.push(-1);
    if (this.aantal * STAP > this.kinderen.length) {
      const groter = new Int32Array(this.kinderen.length * 2);
      groter.set(this.kinderen);
      this.kinderen = groter;
    }
    return knoop;
  }
}
