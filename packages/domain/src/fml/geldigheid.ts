import { dagenTussen, maandenTussen, plusMaanden } from '../tijd/dagen.js';
import type { PlainDate } from '../tijd/plain-date.js';

/**
 * An FML is a picture of the moment; half a year is held to be its longest use.
 * Source: Commissie Klachten Aanstellingskeuringen, advice 2017-25 (aanstellingskeuringen.nl).
 */
export const GELDIGHEID_MAANDEN = 6;

export interface Geldigheid {
  /** Days since the date of the document; negative when that date is still to come. */
  readonly dagen: number;
  /** Whole months since the date of the document. */
  readonly maanden: number;
  /** `toekomst`: the document is dated after today, so the date must be checked. */
  readonly status: 'actueel' | 'verouderd' | 'toekomst';
  /** Last day on which the document counts as current. */
  readonly actueelTotEnMet: PlainDate;
}

/**
 * How old a belastbaarheid is. Old is a warning, not a refusal: the bedrijfsarts decides.
 * @param datum date of the document
 * @param vandaag today, given from outside
 */
export function geldigheidVan(datum: PlainDate, vandaag: PlainDate): Geldigheid {
  const actueelTotEnMet = plusMaanden(datum, GELDIGHEID_MAANDEN);
  const dagen = dagenTussen(datum, vandaag);
  const verouderd = vandaag > actueelTotEnMet ? 'verouderd' : 'actueel';
  return {
    dagen,
    maanden: maandenTussen(datum, vandaag),
    status: dagen < 0 ? 'toekomst' : verouderd,
    actueelTotEnMet,
  };
}
