import type { Herinnering } from '../../wvp/herinnering.js';
import { type Rapportstand, vrijgegevenVersie } from './stand.js';

/**
 * Who is told that a report waits: the werknemer when it lies before him to read, and the employer when
 * it was released to him and he has not signed. On the day itself, once for each version.
 */
export function rapportherinneringen(standen: readonly Rapportstand[]): readonly Herinnering[] {
  return standen.flatMap((stand) => [...aanWerknemer(stand), ...aanWerkgever(stand)]);
}

function aanWerknemer({ id, status, versie, voorgelegd, voorgelegdOp }: Rapportstand) {
  if (status !== 'ter_inzage' || voorgelegdOp === null) return [];
  // Taken back and laid before him again it is another text, so he hears of it again.
  const sleutel = `rapport ${id} ${versie} ${voorgelegd?.slice(0, 16)} lezen`;
  return [{ sleutel, aan: 'werknemer', op: voorgelegdOp } as const];
}

function aanWerkgever(stand: Rapportstand) {
  const vrij = vrijgegevenVersie(stand);
  if (vrij === null || vrij.vrijgegevenOp === null) return [];
  if (vrij.handtekeningen.some(({ wie }) => wie === 'werkgever')) return [];
  const sleutel = `rapport ${stand.id} ${vrij.versie} tekenen`;
  return [{ sleutel, aan: 'werkgever', op: vrij.vrijgegevenOp } as const];
}
