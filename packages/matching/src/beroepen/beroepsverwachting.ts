import { type Beperking, type ItemSlug, isItemSlug } from '@passend/domain';
import type { Beroepsverwachting } from '../types.js';
import type { Belastingklasse } from './belastingklasse.js';
import { BELASTINGPROFIELEN } from './belastingprofielen.js';
import { unitgroep } from './beroep.js';
import { ingelezenKlasse } from './in-gebruik.js';
import { PROFIEL_PER_GROEP } from './profiel-per-groep.js';

export type { Belastingklasse };

const EIGEN_BRON =
  'Een schatting op grond van het beroep, door geen arbeidsdeskundige gecontroleerd';
const INGELEZEN_BRON =
  'Een schatting op grond van het beroep, uit Amerikaanse cijfers van O*NET, door geen arbeidsdeskundige gecontroleerd';
/** Code of a unit group; a longer key of the table is one occupation. */
const GROEPSLENGTE = 4;

/** From this level on, usual load ("middel") raises a suspicion. */
const STRENG_NIVEAU = 2;
/** At this level even light work is not sure to fit. */
const STRENGSTE_NIVEAU = 3;

const profielen: ReadonlyMap<string, ReadonlyMap<ItemSlug, Belastingklasse>> = new Map(
  Object.keys(BELASTINGPROFIELEN).map((naam) => [naam, bouwProfiel(naam)]),
);

/**
 * What the occupation usually asks on an item. A figure that was loaded for its unit group goes before
 * our own judgement, but not before a judgement on this very occupation.
 * @param beroep code of the built-in table, or null
 * @returns null when nothing is known
 */
export function belastingklasse(beroep: string | null, item: ItemSlug): Belastingklasse | null {
  return vanBuiten(beroep, item) ?? profielVan(beroep)?.get(item) ?? null;
}

/** Where the expectation for an occupation on an item comes from; shown beside it. */
export function verwachtingBron(beroep: string | null, item: ItemSlug): string {
  return vanBuiten(beroep, item) === null ? EIGEN_BRON : INGELEZEN_BRON;
}

/**
 * The direction that an occupation's usual load gives for one limit: never a verdict. A stricter
 * level never turns the direction towards "past".
 */
export function verwachtingVan(
  klasse: Belastingklasse | null,
  { niveau }: Pick<Beperking, 'niveau'>,
): Beroepsverwachting | null {
  const streng = niveau ?? 1;
  if (klasse === 'hoog' || (klasse === 'middel' && streng >= STRENG_NIVEAU)) {
    return { richting: 'overschrijdt' };
  }
  if (klasse === 'laag' && streng < STRENGSTE_NIVEAU) {
    return { richting: 'past' };
  }
  return null;
}

function vanBuiten(beroep: string | null, item: ItemSlug): Belastingklasse | null {
  if (beroep === null) return null;
  const klasse = ingelezenKlasse(unitgroep(beroep), item);
  return klasse === null || heeftEigenProfiel(beroep) ? null : klasse;
}

function heeftEigenProfiel(beroep: string): boolean {
  return (profielsleutel(beroep)?.length ?? 0) > GROEPSLENGTE;
}

function profielVan(beroep: string | null): ReadonlyMap<ItemSlug, Belastingklasse> | undefined {
  const naam = PROFIEL_PER_GROEP[profielsleutel(beroep ?? '') ?? ''];
  return naam === undefined ? undefined : profielen.get(naam);
}

/** The longest beginning of the code that has a profile. */
function profielsleutel(beroep: string): string | undefined {
  for (let lengte = beroep.length; lengte > 0; lengte--) {
    const begin = beroep.slice(0, lengte);
    if (PROFIEL_PER_GROEP[begin] !== undefined) return begin;
  }
  return undefined;
}

function bouwProfiel(naam: string): ReadonlyMap<ItemSlug, Belastingklasse> {
  const bron = BELASTINGPROFIELEN[naam];
  if (bron === undefined) throw new Error(`Load profile "${naam}" does not exist`);
  const profiel = new Map(bron.basis === undefined ? [] : bouwProfiel(bron.basis));
  const klassen: readonly Belastingklasse[] = ['laag', 'hoog', 'middel'];
  for (const klasse of klassen) {
    for (const item of leesItems(bron[klasse] ?? '', naam)) profiel.set(item, klasse);
  }
  return profiel;
}

function leesItems(tekst: string, naam: string): readonly ItemSlug[] {
  return tekst
    .split(' ')
    .filter((woord) => woord !== '')
    .map((woord) => {
      if (isItemSlug(woord)) return woord;
      throw new Error(`Load profile "${naam}" names an unknown item "${woord}"`);
    });
}
