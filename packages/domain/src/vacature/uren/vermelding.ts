/**
 * `uren`: a number of hours; `fte`: a share of full time; `voltijd`, `deeltijd`, `dagdeel`: a word;
 * `klok`: days times the hours between two times of the day.
 */
export type UrenSoort = 'uren' | 'fte' | 'voltijd' | 'deeltijd' | 'dagdeel' | 'klok';

/** One place in a text that says how many hours are worked. */
export interface UrenVermelding {
  /** Offsets in UTF-16 code units of the text, end exclusive. */
  readonly van: number;
  readonly tot: number;
  /** `tekst.slice(van, tot)`, always. */
  readonly bewijs: string;
  /** Hours; null is open-ended. */
  readonly min: number | null;
  readonly max: number | null;
  readonly per: 'week' | 'dag';
  readonly soort: UrenSoort;
}

/** What one rule makes of one match, before the offsets are added. */
export type UrenLezing = Pick<UrenVermelding, 'min' | 'max' | 'per' | 'soort'>;

/** A match with the text around it. */
export interface UrenTreffer {
  readonly groepen: Readonly<Record<string, string | undefined>>;
  /** At most 80 characters before and after the match, lower case. */
  readonly ervoor: string;
  readonly erna: string;
}

/** A way to write hours. `lees` gives nothing when the match turns out to mean something else. */
export interface UrenRegel {
  readonly patroon: RegExp;
  /** A sign that stands in every match. */
  readonly teken?: string;
  readonly lees: (treffer: UrenTreffer) => readonly UrenLezing[];
}
