import type { Standaardhardheid } from './hardheid.js';
import type { ItemSlug } from './item-slug.js';
import type { Limiet } from './maat.js';

export type Rubriek = 1 | 2 | 3 | 4 | 5 | 6;
export type FmlEditie = '2002' | 'nieuw';

/** How the answers of an item relate: degrees, kinds, a condition that is met or not, free text. */
export type ItemSoort = 'ordinaal' | 'typen' | 'voorwaarde' | 'vrij';

export interface ItemNiveau {
  /** 0 is always the normaalwaarde. */
  readonly niveau: number;
  /** Our own short Dutch wording, not the text of the form. */
  readonly tekst: string;
  /** The measure that belongs to the level, when the level has one. */
  readonly limiet?: Limiet;
}

/** One item of the FML, as data. Numbers differ between editions, the slug never does. */
export interface FmlItem {
  readonly slug: ItemSlug;
  readonly rubriek: Rubriek;
  /** Dutch name at B1 level, for people. */
  readonly naam: string;
  readonly nummers: Readonly<Record<FmlEditie, string | null>>;
  readonly soort: ItemSoort;
  readonly niveaus: readonly ItemNiveau[];
  /** Levels that differ in the 2002 edition. */
  readonly niveaus2002?: readonly ItemNiveau[];
  /** What an excess does unless the coach decides otherwise. */
  readonly hardheid: Standaardhardheid;
}
