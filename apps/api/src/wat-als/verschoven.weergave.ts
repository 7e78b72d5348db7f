import type { VerschovenRij, WatAlsAntwoord } from '@passend/contracts';
import type { VacatureLijstrij } from '@passend/infra';
import type { Marktregel, Marktverschil, Persoon } from '@passend/matching';
import { regelTekst } from '../matches/regel.teksten.js';

/** One side of a difference, with what a list shows of each vacancy. */
export function toonVerschoven(
  { aantal, beste }: Marktverschil['erbij'],
  rijen: ReadonlyMap<string, VacatureLijstrij>,
  persoon: Persoon,
): WatAlsAntwoord['erbij'] {
  return {
    aantal,
    rijen: beste.flatMap((regel) => {
      const vacature = rijen.get(String(regel.id));
      return vacature === undefined ? [] : [toonRij(regel, vacature, persoon)];
    }),
  };
}

/** What moves in the order, with the scores. */
export function toonHerschikt(
  { aantal, beste }: Marktverschil['hoger'],
  rijen: ReadonlyMap<string, VacatureLijstrij>,
  persoon: Persoon,
): WatAlsAntwoord['hoger'] {
  return {
    aantal,
    rijen: beste.flatMap((regel) => {
      const vacature = rijen.get(String(regel.id));
      if (vacature === undefined) return [];
      const { scoreVoor, score } = regel;
      return [{ ...toonRij(regel, vacature, persoon), scoreVoor, scoreNa: score }];
    }),
  };
}

function toonRij(regel: Marktregel, vacature: VacatureLijstrij, persoon: Persoon): VerschovenRij {
  const { id, titel, werkgever, plaats, provincie, land, uren, salaris, geplaatstOp } = vacature;
  const { afstandKm, uitkomst, afgevallenOp } = regel;
  return {
    vacatureId: id,
    titel,
    werkgever,
    plaats,
    provincie,
    land,
    uren,
    salaris,
    geplaatstOp,
    afstandKm,
    uitkomst,
    redenen: [...new Set(afgevallenOp)].map((code) => regelTekst(code, persoon)),
  };
}
