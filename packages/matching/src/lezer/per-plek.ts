import type { Segment } from './segmenten.js';

/** Offsets of texts stay below this. */
const VERSTE = 2 ** 26;

/**
 * Keeps what was read of the places in a text: many rules match the same words, and several of them
 * stand in one clause.
 */
export class PerPlek<T> {
  private readonly bekend = new Map<number, T>();

  /** What was read of the place before, or what `lees` reads. */
  van({ van, tot }: Segment, lees: () => T): T {
    const sleutel = van * VERSTE + tot;
    const eerder = this.bekend.get(sleutel);
    if (eerder !== undefined) return eerder;
    const gelezen = lees();
    this.bekend.set(sleutel, gelezen);
    return gelezen;
  }
}
