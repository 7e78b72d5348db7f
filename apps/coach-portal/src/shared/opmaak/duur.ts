import { duur as teksten } from '../teksten/geleden.js';

/** A wait in the largest unit that fits, as `12 seconden`, `1 minuut` or `3 uur`. */
export function duurTekst(ms: number): string {
  const seconden = Math.max(0, Math.round(ms / 1_000));
  if (seconden < 60) return teksten.seconden(seconden);
  const minuten = Math.round(seconden / 60);
  if (minuten < 60) return teksten.minuten(minuten);
  const uren = Math.round(minuten / 60);
  return uren < 48 ? teksten.uren(uren) : teksten.dagen(Math.round(uren / 24));
}
