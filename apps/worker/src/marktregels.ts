import { plaatsVanId, type Vacature, zoekPlaatsenIn } from '@passend/domain';
import type { Afgeleid, Marktregels, Sleutels } from '@passend/infra';
import {
  bijnaDubbelSleutel,
  inhoudshash,
  SLEUTEL_VERSIE,
  zelfdeVacature,
  zoeksleutels,
} from '@passend/ingestion';
import { kenmerkenVan, LEXICON_VERSIE, versies } from '@passend/matching';

/** The pure rules of reading, matching and comparing, as storing needs them. */
export const MARKTREGELS: Marktregels = {
  /** With the tables of places and occupations: vacancies are read again when these know more. */
  get engineVersie() {
    const { engine, plaatsen, beroepen } = versies();
    return `${engine}+${plaatsen}${beroepen === null ? '' : `-${beroepen}`}`;
  },
  lexiconVersie: LEXICON_VERSIE,
  sleutelVersie: SLEUTEL_VERSIE,
  inhoudshash,
  sleutels,
  leidAf,
  zelfde: (a, b, buren) => zelfdeVacature(a, b, buren).zelfde,
};

/**
 * Reads a word, so that the patterns are there before the first job. Making them takes a second on a
 * quiet machine and many on a busy one; nothing else has a turn meanwhile, and a job in hand would
 * lose its lock and run twice.
 */
export function maakLezerWarm(): void {
  kenmerkenVan(WARM);
}

/** Nobody's vacancy. */
const WARM: Vacature = {
  externId: 'warm',
  url: null,
  titel: 'Medewerker',
  tekst: 'Je tilt dozen tot 15 kilo.',
  taal: 'nl',
  werkgever: null,
  werkplekken: [],
  thuiswerk: null,
  uren: { min: null, max: null },
  salaris: null,
  opleiding: null,
  contract: null,
  geplaatstOp: null,
  sluitOp: null,
  fysiekeEisen: null,
};

function leidAf(vacature: Vacature): Afgeleid {
  const { kenmerken, eisen } = kenmerkenVan(vacature);
  const plaatsen = kenmerken.plaatsen
    .map((id) => plaatsVanId(id))
    .filter((plaats) => plaats != null);
  return {
    kenmerken,
    eisen,
    landen: uniek(vacature.werkplekken.map(({ land }) => land)),
    provincies: uniek(
      plaatsen.length > 0
        ? plaatsen.map(({ provincie }) => provincie)
        : vacature.werkplekken.flatMap(({ provincie }) => provincie ?? []),
    ),
    plaatsen: uniek(
      plaatsen.length > 0
        ? plaatsen.map(({ naam }) => naam)
        : vacature.werkplekken.map(({ naam }) => naam),
    ),
  };
}

function sleutels(vacature: Vacature): Sleutels {
  return {
    zoek: zoeksleutels(vacature),
    sloten: sloten(vacature),
    simhash: bijnaDubbelSleutel(vacature),
  };
}

/** Copies share a place; those that name none wait for each other. */
function sloten({ werkplekken }: Vacature): readonly string[] {
  const plekken = werkplekken.flatMap(({ naam, provincie }) => {
    const plaatsen = zoekPlaatsenIn(naam, provincie);
    return plaatsen.length > 0 ? plaatsen.map(({ id }) => String(id)) : [`?${naam.toLowerCase()}`];
  });
  return plekken.length > 0 ? uniek(plekken) : ['?'];
}

function uniek<T>(waarden: readonly T[]): readonly T[] {
  return [...new Set(waarden)];
}
