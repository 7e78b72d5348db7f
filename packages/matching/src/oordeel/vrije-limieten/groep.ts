import type { ItemSlug } from '@passend/domain';

export type Letter = 'P' | 'M' | 'O' | '?';
/** Verdicts on the sentence that fits and on the one that asks too much: P, M, O or ?. */
export type Verwachting = `${Letter}${Letter}`;

/** Limits on one item as documents without levels write them, with sentences of adverts beside them. */
export interface VrijeGroep {
  readonly item: ItemSlug;
  readonly past: string;
  readonly teveel: string;
  /** A limit in words; without an expectation the first sentence fits and the second exceeds. */
  readonly teksten: readonly (string | readonly [tekst: string, verwacht: Verwachting])[];
}
