import { plaatsVanId, type Uitkomst } from '@passend/domain';
import type { Marktbron } from './marktbron.js';
import { type Marktfilter, maakRijfilter } from './marktfilter.js';
import { UITKOMST_CODE } from './score-kolommen.js';

const UITKOMSTEN = Object.keys(UITKOMST_CODE).length;

/** Vacancies in one town, by outcome; one that names several towns counts in each. */
export interface Plaatstelling {
  /** Id of the town; what lies in a postcode area counts for the town around it. */
  readonly plaatsId: number;
  readonly aantallen: Readonly<Record<Uitkomst, number>>;
}

export interface Marktkaart {
  readonly plaatsen: readonly Plaatstelling[];
  /** All work is done at home: such a vacancy has no place on a map. */
  readonly thuis: number;
  /** It names no place that is known. */
  readonly zonderPlaats: number;
  /** Vacancies that pass, each once. */
  readonly totaal: number;
}

/**
 * Where the vacancies that pass the filter are. The places that the filter names are left out of it,
 * so that another can be chosen.
 */
export function telPerPlaats(bron: Marktbron, filter: Marktfilter): Marktkaart {
  const { plaatsen: _, ...zonderPlaatsen } = filter;
  const perWerkplek = telPerWerkplek(bron, zonderPlaatsen);
  const tellers = new Map<number, Uint32Array>();
  let thuis = 0;
  let zonderPlaats = 0;
  let totaal = 0;
  for (let id = 0; id < bron.werkplek.boek.lengte; id++) {
    const telling = perWerkplek.subarray(id * UITKOMSTEN, (id + 1) * UITKOMSTEN);
    const aantal = telling.reduce((som, deel) => som + deel, 0);
    if (aantal === 0) continue;
    totaal += aantal;
    const { plaatsen, thuiswerk } = bron.werkplek.boek.waarde(id);
    const steden = thuiswerk === 'volledig' ? [] : stedenVan(plaatsen);
    for (const stad of steden) telOp(tellers, stad, telling);
    if (thuiswerk === 'volledig') thuis += aantal;
    else if (steden.length === 0) zonderPlaats += aantal;
  }
  return { plaatsen: [...tellers].map(alsTelling), thuis, zonderPlaats, totaal };
}

/** Rows that pass, per workplace of the dictionary and outcome. */
function telPerWerkplek(bron: Marktbron, filter: Marktfilter): Uint32Array {
  const past = maakRijfilter(bron, filter);
  const { kolom, boek } = bron.werkplek;
  const tellers = new Uint32Array(boek.lengte * UITKOMSTEN);
  for (let rij = 0; rij < bron.lengte; rij++) {
    if (!past(rij)) continue;
    const plek = kolom.lees(rij) * UITKOMSTEN + (bron.uitkomsten[rij] ?? 0);
    tellers[plek] = (tellers[plek] ?? 0) + 1;
  }
  return tellers;
}

function stedenVan(plaatsen: readonly number[]): readonly number[] {
  const steden = plaatsen.flatMap((id) => {
    const plaats = plaatsVanId(id);
    return plaats === null ? [] : [plaats.binnen ?? plaats.id];
  });
  return [...new Set(steden)];
}

function telOp(tellers: Map<number, Uint32Array>, stad: number, telling: Uint32Array): void {
  const som = tellers.get(stad) ?? new Uint32Array(UITKOMSTEN);
  tellers.set(
    stad,
    som.map((aantal, code) => aantal + (telling[code] ?? 0)),
  );
}

function alsTelling([plaatsId, telling]: readonly [number, Uint32Array]): Plaatstelling {
  const van = (uitkomst: Uitkomst) => telling[UITKOMST_CODE[uitkomst]] ?? 0;
  return {
    plaatsId,
    aantallen: {
      past: van('past'),
      mogelijk: van('mogelijk'),
      overschrijdt: van('overschrijdt'),
    },
  };
}
