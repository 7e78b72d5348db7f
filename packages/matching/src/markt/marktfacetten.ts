import { type Plaats, plaatsVanId } from '@passend/domain';
import type { Kolom } from './kolommen.js';
import type { Marktbron } from './marktbron.js';
import { type Marktfilter, maakRijfilter } from './marktfilter.js';

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
 */
export function telFacetten(bron: Marktbron, filter: Marktfilter): Marktfacetten {
  const { landen: _l, ...zonderLand } = filter;
  const { provincies: _p, ...zonderProvincie } = filter;
  const { plaatsen: _n, ...zonderPlaats } = filter;
  return {
    land: alsFacet(telLanden(bron, zonderLand)),
    provincie: alsFacet(telPlaatsen(bron, zonderProvincie, (plaats) => plaats.provincie)),
    plaats: alsFacet(telPlaatsen(bron, zonderPlaats, (plaats) => plaats.naam)),
  };
}

function telLanden(bron: Marktbron, filter: Marktfilter): ReadonlyMap<string, number> {
  const { land } = bron;
  const tellingen = new Map<string, number>();
  telPerId(bron, land, filter).forEach((aantal, id) => {
    if (aantal > 0) telErbij(tellingen, [land.boek.waarde(id)], aantal);
  });
  return tellingen;
}

function telPlaatsen(
  bron: Marktbron,
  filter: Marktfilter,
  kies: (plaats: Plaats) => string,
): ReadonlyMap<string, number> {
  const { werkplek } = bron;
  const tellingen = new Map<string, number>();
  telPerId(bron, werkplek, filter).forEach((aantal, id) => {
    if (aantal === 0) return;
    const plaatsen = werkplek.boek.waarde(id).plaatsen.flatMap((nr) => plaatsVanId(nr) ?? []);
    telErbij(tellingen, plaatsen.map(kies), aantal);
  });
  return tellingen;
}

/** Rows that pass the filter, per dictionary id of a column. */
function telPerId<T>(bron: Marktbron, { kolom, boek }: Kolom<T>, filter: Marktfilter): Uint32Array {
  const past = maakRijfilter(bron, filter);
  const tellers = new Uint32Array(boek.lengte);
  for (let rij = 0; rij < bron.lengte; rij++) {
    if (!past(rij)) continue;
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

function telErbij(tellingen: Map<string, number>, waarden: Iterable<string>, aantal: number): void {
  for (const waarde of new Set(waarden)) {
    if (waarde !== '') tellingen.set(waarde, (tellingen.get(waarde) ?? 0) + aantal);
  }
}
