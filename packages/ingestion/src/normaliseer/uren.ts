import { leesUren, type Vacature } from '@passend/domain';
import { leesBedrag } from './bedrag.js';
import type { RuweVacature } from './ruwe-vacature.js';

/** More hours than the law allows as a weekly mean is a mistake or a yearly figure. */
const MAX_UREN = 60;

/**
 * Hours a week: the source's own numbers when they can be true, then its hours field as text, then
 * the title and the text of the vacancy.
 */
export function normaliseerUren(ruw: RuweVacature, titel: string, tekst: string): Vacature['uren'] {
  const [min, max] = opVolgorde(mogelijk(ruw.urenMin), mogelijk(ruw.urenMax));
  if (min !== null || max !== null) return { min, max };
  for (const bron of [metEenheid(ruw.urenTekst ?? ''), titel, tekst]) {
    const uren = leesUren(bron);
    if (uren.min !== null || uren.max !== null) return { min: uren.min, max: uren.max };
  }
  return { min: null, max: null };
}

/** A field named hours may hold bare numbers: "32-40". */
function metEenheid(bron: string): string {
  return /^[\d\s.,–-]+$/u.test(bron) ? `${bron.trim()} uur per week` : bron;
}

function mogelijk(ruw: string | null): number | null {
  const uren = leesBedrag(ruw);
  return uren === null || uren <= 0 || uren > MAX_UREN ? null : uren;
}

function opVolgorde(a: number | null, b: number | null): readonly [number | null, number | null] {
  return a !== null && b !== null && a > b ? [b, a] : [a, b];
}
