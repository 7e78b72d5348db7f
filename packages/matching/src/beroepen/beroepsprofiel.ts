import { type Beperking, ITEM_SLUGS, type ItemSlug } from '@passend/domain';
import type { Beroepsverwachting } from '../types.js';
import { type Belastingklasse, belastingklasse, verwachtingVan } from './beroepsverwachting.js';

/** Not a verdict: null where it differs too much to say anything. */
export type Beroepsrichting = Beroepsverwachting['richting'] | null;

/** What an occupation usually asks on one item, for whoever has a limit there. */
export interface Beroepsprofielregel {
  readonly item: ItemSlug;
  readonly klasse: Belastingklasse;
  /** The direction for the mildest limit. */
  readonly richting: Beroepsrichting;
}

/** The load profile of an occupation, in the order of the FML; items without a judgement are left out. */
export function beroepsprofiel(code: string): readonly Beroepsprofielregel[] {
  return ITEM_SLUGS.flatMap((item) => {
    const klasse = belastingklasse(code, item);
    if (klasse === null) return [];
    return [{ item, klasse, richting: verwachtingVan(klasse, { niveau: null })?.richting ?? null }];
  });
}

/** The direction that an occupation gives for one limit of a client. */
export function beroepsrichting(
  code: string,
  { item, niveau }: Pick<Beperking, 'item' | 'niveau'>,
): Beroepsrichting {
  return verwachtingVan(belastingklasse(code, item), { niveau })?.richting ?? null;
}
