import type { Beroepsnaam } from '../score/bereid-persoon.js';
import type { Kolom } from './kolommen.js';

/** Live vacancies of every occupation that has any, by its code. */
export function telPerBeroep({ boek }: Kolom<Beroepsnaam>): ReadonlyMap<string, number> {
  const tellingen = new Map<string, number>();
  for (let id = 0; id < boek.lengte; id++) {
    const { beroep } = boek.waarde(id);
    const aantal = boek.aantal(id);
    if (beroep === null || aantal === 0) continue;
    tellingen.set(beroep, (tellingen.get(beroep) ?? 0) + aantal);
  }
  return tellingen;
}

/** Whether the occupation of a row is this one; asked once for each distinct value. */
export function beroepsfilter(
  { kolom, boek }: Kolom<Beroepsnaam>,
  code: string,
): (rij: number) => boolean {
  const gelijk = Array.from({ length: boek.lengte }, (_, id) => boek.waarde(id).beroep === code);
  return (rij) => gelijk[kolom.lees(rij)] ?? false;
}
