import { aantal } from './getal.js';

/** A wait in the largest unit that fits, as `12 seconden`, `1 minuut` or `3 uur`. */
export function duurTekst(ms: number): string {
  const seconden = Math.max(0, Math.round(ms / 1_000));
  if (seconden < 60) return aantal(seconden, 'seconde', 'seconden');
  const minuten = Math.round(seconden / 60);
  if (minuten < 60) return aantal(minuten, 'minuut', 'minuten');
  const uren = Math.round(minuten / 60);
  return uren < 48 ? `${uren} uur` : aantal(Math.round(uren / 24), 'dag', 'dagen');
}
