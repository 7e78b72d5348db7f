import type { Casus } from '@passend/domain';
import type { Marktrij } from '../../markt/index.js';
import type { Persoon } from '../../types.js';
import { leesSet, leesVacature, persoonVan } from '../casussen.js';
import { CLIENTEN, type Extra, PEILDATUM } from './clienten.js';

/** One advert of the fixed market; its id is its place in the list. */
export interface Marktadvertentie extends Marktrij {
  /** `P01/v3`, as in the cases. */
  readonly naam: string;
  /** Whose case it comes from. */
  readonly van: string;
}

export interface Goudenmarkt {
  readonly advertenties: readonly Marktadvertentie[];
  /** By the id of the case. */
  readonly clienten: ReadonlyMap<string, Persoon>;
}

/**
 * Sets that the market is made of, with the places of the adverts that are taken from each case. A set
 * that is added later is no part of it: the market stays the same.
 */
const DELEN = {
  'eigen-cases': [0, 2, 4, 5],
  'set-a': [0, 2, 4, 5],
  'set-b': [0, 2, 4],
  'set-c': [0, 2, 4],
} as const;

const ACHTERGEHOUDEN = new Set(['B06', 'B07', 'B08', 'B09', 'B10']);

/** The fixed market and the twenty clients, read from the texts of the cases. */
export function leesGoudenmarkt(): Goudenmarkt {
  const perSet = Object.entries(DELEN).map(([naam, plaatsen]) => ({
    plaatsen,
    casussen: leesSet(naam).filter(({ id }) => !ACHTERGEHOUDEN.has(id)),
  }));
  const casussen = perSet.flatMap((set) => set.casussen);
  const bronnen = perSet.flatMap((set) => set.casussen.flatMap((een) => kies(een, set.plaatsen)));
  const advertenties = bronnen.map((bron, id) => ({
    ...bron,
    id,
    land: 'NL',
    eerstGezien: PEILDATUM,
  }));
  return {
    advertenties,
    clienten: new Map(
      Object.entries(CLIENTEN).map(([id, extra]) => [id, client(casussen, id, extra)]),
    ),
  };
}

function kies({ id: van, vacatures }: Casus, plaatsen: readonly number[]) {
  return plaatsen.flatMap((plaats) => {
    const vacature = vacatures[plaats];
    if (vacature === undefined) return [];
    return [{ van, naam: `${van}/${vacature.id}`, kenmerken: leesVacature(vacature).kenmerken }];
  });
}

function client(casussen: readonly Casus[], id: string, extra: Extra): Persoon {
  const casus = casussen.find((een) => een.id === id);
  if (casus === undefined) throw new Error(`The cases have no person ${id}.`);
  const { belastbaarheid, zoekprofiel, peildatum } = persoonVan(casus, PEILDATUM);
  const { zacht = [], reacties = [] } = extra;
  const beperkingen = belastbaarheid.beperkingen.map((een) =>
    zacht.includes(een.item) ? { ...een, hardheid: 'zacht' as const } : een,
  );
  return {
    belastbaarheid: { ...belastbaarheid, beperkingen },
    zoekprofiel: { ...zoekprofiel, ...extra.zoekprofiel },
    peildatum,
    reacties,
  };
}
