import type { PlainDate } from '../../tijd/plain-date.js';
import type { Normgrond } from './grond.js';
import type { Inspanningsoverzicht } from './overzicht.js';
import type { Soorttelling } from './weken.js';

/** The norm of a week as an employer may know it. */
export interface WerkgeverNorm {
  readonly minste: number;
  readonly meeste: number;
  readonly grond: Normgrond;
}

/** One week as an employer may know it: numbers, the norm and a neutral ground. */
export interface WerkgeverWeek {
  readonly maandag: PlainDate;
  readonly sollicitaties: number;
  readonly activiteiten: number;
  /** Null when nothing was asked; why that was so, is not for him. */
  readonly norm: WerkgeverNorm | null;
  /** The neutral ground on which the coach explained the week. */
  readonly toelichting: Normgrond | null;
}

export interface WerkgeverInspanning {
  readonly weken: readonly WerkgeverWeek[];
  readonly perSoort: readonly Soorttelling[];
}

/**
 * The employer's projection of the effort. Rest, leave and recovery all read as a week in which
 * nothing was asked; reasons in words, the day of an advice, forecast and gaps stay out.
 */
export function inspanningVoorWerkgever({
  weken,
  perSoort,
}: Pick<Inspanningsoverzicht, 'weken' | 'perSoort'>): WerkgeverInspanning {
  return {
    weken: weken.map(({ maandag, sollicitaties, activiteiten, norm, toelichting }) => ({
      maandag,
      sollicitaties: sollicitaties.aantal,
      activiteiten: activiteiten.aantal,
      norm: norm.vraagt ? { minste: norm.minste, meeste: norm.meeste, grond: norm.grond } : null,
      toelichting: toelichting?.grond ?? null,
    })),
    perSoort: perSoort.map(({ soort, telt, aantal, controleerbaar }) => ({
      soort,
      telt,
      aantal,
      controleerbaar,
    })),
  };
}
