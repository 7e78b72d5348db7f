import type { VerschovenRij, WatAlsAntwoord } from '@passend/contracts';
import type { VacatureLijstrij } from '@passend/infra';
import type { Marktregel, Marktverschil, Persoon } from '@passend/matching';
import { regelTekst } from '../matches/regel.teksten.js';
import { toonKern } from '../vacatures/kern.weergave.js';

/** One side of a difference, with what a list shows of each vacancy. */
export function toonVerschoven(
  { aantal, beste }: Marktverschil['erbij'],
  rijen: ReadonlyMap<string, VacatureLijstrij>,
  persoon: Persoon,
): WatAlsAntwoord['erbij'] {
  return { aantal, rijen: metVacature(beste, rijen, (regel, rij) => toonRij(regel, rij, persoon)) };
}

/** What moves in the order, with the scores. */
export function toonHerschikt(
  { aantal, beste }: Marktverschil['hoger'],
  rijen: ReadonlyMap<string, VacatureLijstrij>,
  persoon: Persoon,
): WatAlsAntwoord['hoger'] {
  return {
    aantal,
    rijen: metVacature(beste, rijen, (regel, rij) => ({
      ...toonRij(regel, rij, persoon),
      scoreVoor: regel.scoreVoor,
      scoreNa: regel.score,
    })),
  };
}

/** A vacancy that was closed in between is left out. */
function metVacature<R extends Marktregel, T>(
  regels: readonly R[],
  rijen: ReadonlyMap<string, VacatureLijstrij>,
  toon: (regel: R, rij: VacatureLijstrij) => T,
): T[] {
  return regels.flatMap((regel) => {
    const rij = rijen.get(String(regel.id));
    return rij === undefined ? [] : [toon(regel, rij)];
  });
}

function toonRij(regel: Marktregel, vacature: VacatureLijstrij, persoon: Persoon): VerschovenRij {
  const { afstandKm, uitkomst, afgevallenOp } = regel;
  return {
    vacatureId: vacature.id,
    ...toonKern(vacature),
    afstandKm,
    uitkomst,
    redenen: afgevallenOp.map((code) => regelTekst(code, persoon)),
  };
}
