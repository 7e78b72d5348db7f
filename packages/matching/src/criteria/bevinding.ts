/**
 * What a criterion finds. `gescoord` is 0 (worst) to 1 (best); `blokkerend` carries how far beyond
 * the limit it lies, 0 to 1.
 */
export type Bevinding =
  | { readonly soort: 'gescoord'; readonly score: number }
  | { readonly soort: 'niet-van-toepassing' }
  | { readonly soort: 'onbekend'; readonly richting: 'past' | 'overschrijdt' | null }
  | { readonly soort: 'mogelijk' }
  | { readonly soort: 'blokkerend'; readonly graad: number };

export const NIET_VAN_TOEPASSING: Bevinding = { soort: 'niet-van-toepassing' };
/** The finding of a wish that the client does not have: nobody needs to ask for it. */
export const GEEN_WENS = (): Bevinding => NIET_VAN_TOEPASSING;
export const ONBEKEND: Bevinding = { soort: 'onbekend', richting: null };
export const MOGELIJK: Bevinding = { soort: 'mogelijk' };
export const VOLLEDIG: Bevinding = { soort: 'gescoord', score: 1 };

export function gescoord(score: number): Bevinding {
  return { soort: 'gescoord', score: begrens(score) };
}

export function blokkerend(graad: number): Bevinding {
  return { soort: 'blokkerend', graad: begrens(graad) };
}

function begrens(getal: number): number {
  return Math.min(1, Math.max(0, getal));
}
