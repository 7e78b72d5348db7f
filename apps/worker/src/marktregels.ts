import { plaatsVanId, type Vacature, zoekPlaatsenIn } from '@passend/domain';
import type { Afgeleid, Marktregels, Sleutels } from '@passend/infra';
import { bijnaDubbelSleutel, inhoudshash, zelfdeVacature } from '@passend/ingestion';
import { kenmerkenVan, LEXICON_VERSIE, versies } from '@passend/matching';

/** Words of a title that are shorter say little about the job. */
const MIN_WOORD = 4;
/** More keys than this make a row heavy and find nothing new. */
const MAX_BLOKKEN = 24;

/** The pure rules of reading, matching and comparing, as storing needs them. */
export const MARKTREGELS: Marktregels = {
  /** With the tables of places and occupations: vacancies are read again when these know more. */
  get engineVersie() {
    const { engine, plaatsen, beroepen } = versies();
    return `${engine}+${plaatsen}${beroepen === null ? '' : `-${beroepen}`}`;
  },
  lexiconVersie: LEXICON_VERSIE,
  inhoudshash,
  sleutels,
  leidAf,
  zelfde: (a, b) => zelfdeVacature(a, b).zelfde,
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
  return { blokken: blokken(vacature), simhash: bijnaDubbelSleutel(vacature) };
}

/**
 * Keys under which a copy would be found: each place with each word of the title. Copies share a
 * place and at least half of the words of their titles.
 */
function blokken({ titel, werkplekken }: Vacature): readonly string[] {
  const plekken = werkplekken.flatMap((werkplek) => {
    const plaatsen = zoekPlaatsenIn(werkplek.naam, werkplek.provincie);
    if (plaatsen.length > 0) return plaatsen.map(({ id }) => String(id));
    return [`?${werkplek.naam.toLowerCase().replaceAll('|', ' ')}`];
  });
  const woorden = titel
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((woord) => woord.length >= MIN_WOORD);
  const alle = uniek(plekken).flatMap((plek) => uniek(woorden).map((woord) => `${plek}|${woord}`));
  return alle.slice(0, MAX_BLOKKEN);
}

function uniek<T>(waarden: readonly T[]): readonly T[] {
  return [...new Set(waarden)];
}
