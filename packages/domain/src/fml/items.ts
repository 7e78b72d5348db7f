import type { FmlEditie, FmlItem, ItemNiveau } from './item.js';
import type { ItemSlug } from './item-slug.js';
import { DYNAMISCH } from './items/dynamisch.js';
import { OMGEVING } from './items/omgeving.js';
import { PERSOONLIJK } from './items/persoonlijk.js';
import { SOCIAAL } from './items/sociaal.js';
import { STATISCH } from './items/statisch.js';
import { WERKTIJDEN } from './items/werktijden.js';
import type { Limiet } from './maat.js';

/**
 * Every FML item of both editions. Levels and limits of the newer edition follow the public
 * transcription in BouwensPrio/rapportage_template (basic_structures.py, July 2025); those of 2002
 * follow published openings of that list and general knowledge, so their limits are less certain.
 * The wording is ours, not that of the form. Not validated by an arbeidsdeskundige.
 */
export const FML_ITEMS: readonly FmlItem[] = [
  ...PERSOONLIJK,
  ...SOCIAAL,
  ...OMGEVING,
  ...DYNAMISCH,
  ...STATISCH,
  ...WERKTIJDEN,
];

/** Names of the six rubrieken, for headings. */
export const RUBRIEK_NAMEN = {
  1: 'Persoonlijk functioneren',
  2: 'Sociaal functioneren',
  3: 'Omgeving',
  4: 'Bewegen',
  5: 'Houding',
  6: 'Werktijden',
} as const;

const perSlug: ReadonlyMap<ItemSlug, FmlItem> = new Map(
  FML_ITEMS.map((item) => [item.slug, item] as const),
);

/** The item with this slug; every slug has one. */
export function itemVan(slug: ItemSlug): FmlItem {
  const item = perSlug.get(slug);
  if (item === undefined) throw new Error(`the item table misses ${slug}`);
  return item;
}

/** The levels of an item in one edition, from 0 (normaal) upwards. */
export function niveausVan(slug: ItemSlug, editie: FmlEditie): readonly ItemNiveau[] {
  const item = itemVan(slug);
  return (editie === '2002' ? item.niveaus2002 : undefined) ?? item.niveaus;
}

/**
 * The measure that belongs to a level, or null when the level has none or does not exist.
 * @param niveau 0 is the normaalwaarde
 */
export function limietVanNiveau(slug: ItemSlug, niveau: number, editie: FmlEditie): Limiet | null {
  return niveausVan(slug, editie).find((kandidaat) => kandidaat.niveau === niveau)?.limiet ?? null;
}

/** The edition that a document's free text means: 2002 when it says so, else the newer one. */
export function editieVan(tekst: string): FmlEditie {
  return /2002|\boud(?:e)?\b/iu.test(tekst) ? '2002' : 'nieuw';
}
