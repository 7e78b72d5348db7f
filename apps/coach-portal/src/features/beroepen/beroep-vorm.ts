import type { BeroepDetail, BeroepsprofielRegel } from '@passend/contracts';
import { beroep as teksten } from '../../shared/teksten/beroepen.js';
import { opleidingNaam } from '../../shared/teksten/werknemer.js';

type Klasse = BeroepsprofielRegel['klasse'];

/** The most troublesome first. */
const KLASSEN: readonly Klasse[] = ['hoog', 'middel', 'laag'];

/** The load profile by how much the work asks; a class without items is left out. */
export function perKlasse(
  profiel: readonly BeroepsprofielRegel[],
): readonly { readonly klasse: Klasse; readonly regels: readonly BeroepsprofielRegel[] }[] {
  return KLASSEN.map((klasse) => ({
    klasse,
    regels: profiel.filter((regel) => regel.klasse === klasse),
  })).filter(({ regels }) => regels.length > 0);
}

/** A name as a line begins with it: the first letter large, the rest as it is. */
export function alsKop(naam: string): string {
  return `${naam.slice(0, 1).toUpperCase()}${naam.slice(1)}`;
}

/** `Vmbo tot Mbo 4`, or one level; null when it is not known. */
export function opleidingTekst(bereik: BeroepDetail['opleiding']): string | null {
  if (bereik === null) return null;
  const laagste = opleidingNaam[bereik.laagste];
  const hoogste = opleidingNaam[bereik.hoogste];
  return laagste === hoogste ? laagste : teksten.bereik(laagste, hoogste);
}

/** Splits a long list in what stands there at once and the rest. */
export function splits<T>(
  lijst: readonly T[],
  eerste: number,
): { readonly getoond: readonly T[]; readonly rest: readonly T[] } {
  // One more is no shorter behind a button.
  const tot = lijst.length <= eerste + 1 ? lijst.length : eerste;
  return { getoond: lijst.slice(0, tot), rest: lijst.slice(tot) };
}
