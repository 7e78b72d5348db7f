import { type Beperking, type ItemSlug, isItemSlug } from '@passend/domain';
import type { Beroepsverwachting } from '../types.js';
import { BELASTINGPROFIELEN } from './belastingprofielen.js';
import { PROFIEL_PER_GROEP } from './profiel-per-groep.js';

/** How much of an item an occupation usually asks. */
export type Belastingklasse = 'laag' | 'middel' | 'hoog';

/** Where every expectation comes from; shown beside it. */
export const VERWACHTING_BRON =
  'Een schatting op grond van het beroep, door geen arbeidsdeskundige gecontroleerd';

/** From this level on, usual load ("middel") raises a suspicion. */
const STRENG_NIVEAU = 2;
/** At this level even light work is not sure to fit. */
const STRENGSTE_NIVEAU = 3;

const profielen: ReadonlyMap<string, ReadonlyMap<ItemSlug, Belastingklasse>> = new Map(
  Object.keys(BELASTINGPROFIELEN).map((naam) => [naam, bouwProfiel(naam)]),
);

/**
 * What the occupation usually asks on an item.
 * @param beroep code of the built-in table, or null
 * @returns null when the table says nothing
 */
export function belastingklasse(beroep: string | null, item: ItemSlug): Belastingklasse | null {
  return profielVan(beroep)?.get(item) ?? null;
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
    return { richting: 'overschrijdt', bron: VERWACHTING_BRON };
  }
  if (klasse === 'laag' && streng < STRENGSTE_NIVEAU) {
    return { richting: 'past', bron: VERWACHTING_BRON };
  }
  return null;
}

function profielVan(beroep: string | null): ReadonlyMap<ItemSlug, Belastingklasse> | undefined {
  for (let lengte = beroep?.length ?? 0; lengte > 0; lengte--) {
    const naam = PROFIEL_PER_GROEP[beroep?.slice(0, lengte) ?? ''];
    if (naam !== undefined) return profielen.get(naam);
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
