import { dagenTussen, plusDagen } from '../tijd/dagen.js';
import type { PlainDate } from '../tijd/plain-date.js';

/** Days from and up to, both included. */
export interface Periode {
  readonly van: PlainDate;
  readonly tot: PlainDate;
}

/** Length of a period in days. */
export const duurVan = ({ van, tot }: Periode): number => dagenTussen(van, tot) + 1;

/** The counting days (teldagen) of one case of illness: day 1 is the first day, paused days are skipped. */
export interface Teller {
  /** The date of a counting day. @param teldag 1 or higher */
  datumVan(teldag: number): PlainDate;
  /** How many counting days there were, up to and including a date. */
  nummerVan(datum: PlainDate): number;
  /** So many counting days after a date. */
  plus(datum: PlainDate, teldagen: number): PlainDate;
}

/**
 * Counts the days of illness. Without pauses counting day k is D + k - 1; every later date moves by
 * the days of a pause before it.
 * Source: Wet WIA art. 23 (104 weeks; periods within four weeks are added; leave does not count).
 * @param pauzes after the first day; may overlap
 */
export function maakTeller(eersteDag: PlainDate, pauzes: readonly Periode[]): Teller {
  const rustig = voegSamen(pauzes);
  const datumVan = (teldag: number) =>
    rustig.reduce(
      (datum, pauze) => (pauze.van <= datum ? plusDagen(datum, duurVan(pauze)) : datum),
      plusDagen(eersteDag, teldag - 1),
    );
  const nummerVan = (datum: PlainDate) => {
    const rust = rustig.reduce((dagen, pauze) => dagen + dagenTot(pauze, datum), 0);
    return dagenTussen(eersteDag, datum) + 1 - rust;
  };
  return { datumVan, nummerVan, plus: (datum, dagen) => datumVan(nummerVan(datum) + dagen) };
}

/** Periods in order, those that overlap or follow each other directly made one. */
export function voegSamen(perioden: readonly Periode[]): readonly Periode[] {
  const samen: Periode[] = [];
  for (const periode of perioden.toSorted((a, b) => (a.van < b.van ? -1 : 1))) {
    const vorige = samen.at(-1);
    if (vorige === undefined || periode.van > plusDagen(vorige.tot, 1)) samen.push(periode);
    else samen[samen.length - 1] = { van: vorige.van, tot: laatste(vorige.tot, periode.tot) };
  }
  return samen;
}

/** The later of two days. */
export const laatste = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/** The earlier of two days. */
export const vroegste = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);

function dagenTot({ van, tot }: Periode, datum: PlainDate): number {
  return datum < van ? 0 : duurVan({ van, tot: vroegste(tot, datum) });
}
