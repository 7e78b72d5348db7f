import type { Uitkomst } from '@passend/domain';
import { regelVanRij } from './kolomtabel.js';
import { alleTabellen, type Marktbron } from './marktbron.js';

const UITKOMSTEN: readonly Uitkomst[] = ['past', 'mogelijk', 'overschrijdt'];

/** One vacancy of a result. */
export interface Marktregel {
  readonly id: number;
  readonly score: number;
  readonly zekerheid: number;
  readonly uitkomst: Uitkomst;
  readonly afstandKm: number | null;
  readonly afgevallenOp: readonly string[];
}

/** One row of a result, with the rules by which it fell off. */
export function regelVan(bron: Marktbron, rij: number): Marktregel {
  const { ids, scores, zekerheden, uitkomsten, werkplek, tabellen } = bron;
  return {
    id: ids[rij] ?? 0,
    score: scores[rij] ?? 0,
    zekerheid: zekerheden[rij] ?? 0,
    uitkomst: UITKOMSTEN[uitkomsten[rij] ?? 0] ?? 'mogelijk',
    afstandKm: tabellen.persoon.afstandKm(werkplek.boek.waarde(werkplek.kolom.lees(rij))),
    afgevallenOp: [
      ...new Set(alleTabellen(bron).flatMap((tabel) => regelVanRij(tabel, rij) || [])),
    ],
  };
}

/** The order of a ranking: by score and then by id, so that it is the same every time. */
export function vergelijkRijen({ scores, ids }: Marktbron): (a: number, b: number) => number {
  return (a, b) => {
    const verschil = (scores[b] ?? 0) - (scores[a] ?? 0);
    return verschil !== 0 ? verschil : (ids[a] ?? 0) - (ids[b] ?? 0);
  };
}
