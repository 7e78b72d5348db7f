import { type Bouwuitslag, bouwVacature } from '../normaliseer/bouw-vacature.js';
import { ONBEKENDE_VACATURE } from '../normaliseer/ruwe-vacature.js';

/** A pasted vacancy after a person looked at what was read from it. */
export interface GeplakteVacature {
  readonly tekst: string;
  readonly titel: string;
  readonly werkgever: string | null;
  readonly plaats: string | null;
  readonly uren: { readonly min: number | null; readonly max: number | null };
}

/**
 * Makes a vacancy of it, by the same rules as that of any source. What the person wrote goes before
 * what the text says.
 * @param peildatum today
 */
export function bouwGeplakt(geplakt: GeplakteVacature, peildatum: string): Bouwuitslag {
  const { tekst, titel, werkgever, plaats, uren } = geplakt;
  const uitslag = bouwVacature({
    ...ONBEKENDE_VACATURE,
    titel,
    delen: [tekst],
    werkgever,
    plaatsen: plaats === null ? [] : [{ naam: plaats, postcode: null, regio: null, land: 'NL' }],
    peildatum,
  });
  if (!uitslag.gelukt || (uren.min === null && uren.max === null)) return uitslag;
  return { ...uitslag, vacature: { ...uitslag.vacature, uren } };
}
