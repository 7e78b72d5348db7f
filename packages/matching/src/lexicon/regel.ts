import type { Eiswaarde, ItemSlug } from '@passend/domain';
import type { Maatsleutel } from '../lezer/maten.js';
import type { Aard, Sterkte } from '../types.js';

/**
 * One phrase rule of the lexicon: words in an advert and the demand that they state.
 *
 * Patterns are regular expressions over normalised text (lower case, no accents). `~` stands for up
 * to forty characters within the sentence; `<kg>`, `<graden>`, `<vorst>`, `<duur>`, `<keer>`, `<km>`, `<db>`,
 * `<cm>`, `<newton>` and `<getal>` for a number (or range) with its unit. Word boundaries are added
 * at both ends.
 */
export interface Regel {
  /** Classes of words that a clause holds together, in whatever order; then there are no patterns. */
  readonly samen?: Samen;
  /** Stable: never renumbered or reused, because stored verdicts name it. */
  readonly id: string;
  readonly items: readonly ItemSlug[];
  readonly patronen: readonly string[];
  /**
   * What is asked, on the item's own scale. Left out: asked, but without a measure. 'afwezig': the
   * words mean that the load is not there.
   */
  readonly waarde?: Eiswaarde | 'afwezig';
  /** Of a load that is absent: the kinds that are absent; left out, all of them. */
  readonly afwezigeSoorten?: readonly string[];
  /** Reads the measure from the matched words; a match without it counts for nothing. */
  readonly getal?: Maatsleutel;
  /**
   * The value is a lower bound: more may be asked, so that it can exceed but never fit. False: the
   * words make it an upper bound ("langer dan een uur sta je nooit"), whatever stands in them.
   */
  readonly minstens?: boolean;
  /** Rules that say less about the same sentence: their demands there are left out. */
  readonly gaatVoor?: readonly string[];
  readonly aard: Aard;
  readonly sterkte?: Sterkte;
  /** 0 to 1. Below {@link BESLIST_VANAF} a demand only gives a direction. */
  readonly zekerheid: number;
  /** Certainty of the denial, when denying says more than naming ("tillen is niet nodig"). */
  readonly zekerheidOntkend?: number;
  /**
   * Words too common to be a hint: they count only when the text denies them; with 'kader' only when
   * the frame of the clause does ("klanten zie je niet").
   */
  readonly alleenOntkend?: 'kader' | 'altijd';
  /** Also read in the parts of an advert that speak of the offer (hours, times, place of work). */
  readonly ookInAanbod?: boolean;
  readonly voorbeelden: {
    readonly wel: readonly string[];
    readonly niet: readonly string[];
  };
}

/**
 * Words of several classes in one clause: somebody does something to something. Less sure than a
 * phrase, so it counts only where no phrase rule decides about the item in the same sentence.
 */
export interface Samen {
  /** One pattern per class. Each must be found, apart from the others. */
  readonly delen: readonly string[];
  /** Words with which it means something else. */
  readonly zonder?: string;
  /** Looked for in the whole sentence instead of one clause. */
  readonly inZin?: boolean;
  /** Other people are part of the load itself: that they act does not take it off the reader. */
  readonly metAnderen?: boolean;
  /** The clause also tells for how much of the day; that is the value. */
  readonly tijd?: boolean;
}

/** From this certainty on a demand decides a verdict; below it, it only gives a direction. */
export const BESLIST_VANAF = 0.6;

/** Words that look like a load, or like a denial, and are neither. */
export interface Wending {
  readonly id: string;
  readonly patronen: readonly string[];
  readonly voorbeelden: readonly string[];
}
