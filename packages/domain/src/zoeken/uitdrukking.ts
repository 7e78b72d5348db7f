/** A regular expression as a tree: no more of it than is needed to tell what it looks for. */

/** Alternatives; one of them matches. */
export type Keuzes = readonly Reeks[];
/** Elements that match one behind the other. */
export type Reeks = readonly Element[];

export type Element =
  /** Letters from a to z, each as it is. */
  | { readonly soort: 'woord'; readonly letters: string }
  | { readonly soort: 'klasse'; readonly klasse: Tekenklasse }
  | { readonly soort: 'groep'; readonly keuzes: Keuzes }
  | {
      readonly soort: 'herhaling';
      readonly min: number;
      readonly max: number;
      readonly element: Element;
    }
  | Blik
  /** The beginning, the end, or a bound of a word: takes no characters. */
  | { readonly soort: 'rand' }
  /** Something of which nothing is known, such as a repetition of what was found before. */
  | { readonly soort: 'onbekend' };

/** What must stand, or must not stand, before or behind a place. */
export interface Blik {
  readonly soort: 'blik';
  readonly vooruit: boolean;
  readonly ontkend: boolean;
  readonly keuzes: Keuzes;
}

/** One character out of many. */
export interface Tekenklasse {
  /** Any but those that are named. */
  readonly ontkend: boolean;
  readonly delen: readonly Klassedeel[];
}

/** A range of character codes, or a kind of characters. */
export type Klassedeel =
  | { readonly van: number; readonly tot: number }
  | 'cijfer'
  | 'spatie'
  | 'letter'
  | 'getal'
  | 'ander';
