import type { Sessietijd } from '@passend/contracts';

/** People get more than the two minutes that WCAG 2.2.1 asks for to say that they are still there. */
export const WAARSCHUW_S = 180;
/** While the warning stands: somebody may go on in another window. */
const KIJK_WEER_S = 15;

/** What to show now, and when to look again. */
export interface Blik {
  readonly toon: 'niets' | 'stil' | 'einde';
  /** Minutes that are left, at least one. */
  readonly minuten: number;
  readonly overMs: number;
}

/** Decides on the warning from what the server says is left of a session. */
export function blikVan({ stilNogS, totaalNogS }: Sessietijd): Blik {
  const minuten = Math.max(1, Math.round(stilNogS / 60));
  if (stilNogS > WAARSCHUW_S) {
    return { toon: 'niets', minuten, overMs: (stilNogS - WAARSCHUW_S) * 1000 };
  }
  // Staying busy does not help against the end of the day: only signing in again does.
  const toon = totaalNogS <= stilNogS ? 'einde' : 'stil';
  return { toon, minuten, overMs: Math.min(KIJK_WEER_S, stilNogS + 1) * 1000 };
}
