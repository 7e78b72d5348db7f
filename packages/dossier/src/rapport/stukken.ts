import type { Rapportdeel, Rapportstuk } from '@passend/domain';

/** A table; nothing when there are no rows, so that no reader meets an empty one. */
export function tabel(
  titel: string,
  kolommen: readonly string[],
  rijen: readonly (readonly string[])[],
): Rapportstuk[] {
  if (rijen.length === 0) return [];
  return [{ vorm: 'tabel', titel, kolommen: [...kolommen], rijen: rijen.map((rij) => [...rij]) }];
}

export const alinea = (tekst: string): Rapportstuk => ({ vorm: 'alinea', tekst });

/** Facts by name; those without a value fall away. */
export function gegevens(paren: readonly (readonly [string, string])[]): Rapportstuk[] {
  const gevuld = paren.filter(([, waarde]) => waarde !== '');
  if (gevuld.length === 0) return [];
  return [{ vorm: 'gegevens', paren: gevuld.map(([naam, waarde]) => ({ naam, waarde })) }];
}

export const deel = (kop: string, ...stukken: readonly Rapportstuk[]): Rapportdeel => ({
  kop,
  stukken: [...stukken],
});

/** `1 gesprek`, `3 gesprekken` */
export function aantal(hoeveel: number, een: string, meer: string): string {
  return `${hoeveel} ${hoeveel === 1 ? een : meer}`;
}

/** Things by a key, in the order in which each key came first. */
export function perSleutel<T>(
  dingen: readonly T[],
  sleutel: (ding: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groepen = new Map<string, T[]>();
  for (const ding of dingen) {
    const groep = groepen.get(sleutel(ding));
    if (groep === undefined) groepen.set(sleutel(ding), [ding]);
    else groep.push(ding);
  }
  return groepen;
}
