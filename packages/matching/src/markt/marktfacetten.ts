import { type Plaats, plaatsVanId } from '@passend/domain';
import type { Kolom } from './kolommen.js';
import type { Marktbron } from './marktbron.js';
import { type Marktfilter, rijenVan } from './marktfilter.js';

/** A list to choose from is read by people. */
const MEESTE_FACETWAARDEN = 100;

/** A value to narrow a list by, and how many vacancies have it. */
export interface Facetwaarde {
  readonly waarde: string;
  readonly aantal: number;
}

export interface Marktfacetten {
  readonly land: readonly Facetwaarde[];
  readonly provincie: readonly Facetwaarde[];
  readonly plaats: readonly Facetwaarde[];
}

/**
 * How the vacancies that pass the filter are spread over countries, provinces and places; each is
 * counted without its own filter, so that another value can be chosen.
 * @param rijen the rows that the whole filter shows
 */
export function telFacetten(
  bron: Marktbron,
  filter: Marktfilter,
  rijen = rijenVan(bron, filter),
): Marktfacetten {
  const { landen, ...zonderLand } = filter;
  const { provincies, ...zonderProvincie } = filter;
  const { plaatsen, ...zonderPlaats } = filter;
  const { werkplek, land } = bron;
  const rijenZonder = (keuze: unknown, rest: Marktfilter) =>
    keuze === undefined ? rijen : rijenVan(bron, rest);
  const perProvincie = telPerId(werkplek, rijenZonder(provincies, zonderProvincie));
  const perPlaats =
    provincies === undefined && plaatsen === undefined
      ? perProvincie
      : telPerId(werkplek, rijenZonder(plaatsen, zonderPlaats));
  return {
    land: alsFacet(telWaarden(telPerId(land, rijenZonder(landen, zonderLand)), land)),
    provincie: alsFacet(telPlaatsen(perProvincie, werkplek, (plaats) => plaats.provincie)),
    plaats: alsFacet(telPlaatsen(perPlaats, werkplek, (plaats) => plaats.naam)),
  };
}

function telWaarden(perId: Uint32Array, { boek }: Kolom<string>): ReadonlyMap<string, number> {
  const tellingen = new Map<string, number>();
  perId.forEach((aantal, id) => {
    if (aantal > 0) telErbij(tellingen, boek.waarde(id), aantal);
  });
  return tellingen;
}

/** A vacancy in two places of one province counts once there. */
function telPlaatsen(
  perId: Uint32Array,
  { boek }: Marktbron['werkplek'],
  kies: (plaats: Plaats) => string,
): ReadonlyMap<string, number> {
  const tellingen = new Map<string, number>();
  perId.forEach((aantal, id) => {
    if (aantal === 0) return;
    const { plaatsen } = boek.waarde(id);
    const namen = plaatsen.flatMap((nummer) => plaatsVanId(nummer) ?? []).map(kies);
    for (const naam of namen.length > 1 ? new Set(namen) : namen) telErbij(tellingen, naam, aantal);
  });
  return tellingen;
}

/** How many of these rows there are per dictionary id of a column. */
function telPerId<T>({ kolom, boek }: Kolom<T>, rijen: Uint32Array): Uint32Array {
  const tellers = new Uint32Array(boek.lengte);
  for (const rij of rijen) {
    const id = kolom.lees(rij);
    tellers[id] = (tellers[id] ?? 0) + 1;
  }
  return tellers;
}

/** The most frequent first, at most so many. */
function alsFacet(tellingen: ReadonlyMap<string, number>): readonly Facetwaarde[] {
  return [...tellingen]
    .map(([waarde, aantal]) => ({ waarde, aantal }))
    .sort((a, b) => b.aantal - a.aantal || (a.waarde < b.waarde ? -1 : 1))
    .slice(0, MEESTE_FACETWAARDEN);
}

function telErbij(tellingen: Map<string, number>, waarde: string, aantal: number): void {
  if (waarde !== '') tellingen.set(waarde, (tellingen.get(waarde) ?? 0) + aantal);
}
