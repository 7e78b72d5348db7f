import type { Beperking, ItemSlug } from '@passend/domain';
import { type Belastingklasse, verwachtingVan } from '../beroepen/beroepsverwachting.js';
import { oordeelItem } from '../oordeel/oordeel-item.js';
import type { EisKern, Itemoordeel } from '../types.js';
import { type Bevinding, blokkerend, MOGELIJK, VOLLEDIG } from './bevinding.js';

/** One limited item of a person, ready for many vacancies. */
export interface FmlItemCriterium {
  readonly id: `fml.${ItemSlug}`;
  readonly beperking: Beperking;
  /** @param eisen the demands on this item only */
  readonly oordeel: (eisen: readonly EisKern[], klasse: Belastingklasse | null) => Itemoordeel;
}

/** Compares one limit with what the text demands and with what the occupation usually asks. */
export function bereidFmlItem(beperking: Beperking): FmlItemCriterium {
  return {
    id: `fml.${beperking.item}`,
    beperking,
    oordeel: (eisen, klasse) => oordeelItem(beperking, eisen, verwachtingVan(klasse, beperking)),
  };
}

/** A verdict as a finding; how far beyond the limit is not weighed, only that it is. */
export function bevindingVan({ oordeel, richting }: Itemoordeel): Bevinding {
  switch (oordeel) {
    case 'past':
      return VOLLEDIG;
    case 'mogelijk':
      return MOGELIJK;
    case 'overschrijdt':
      return blokkerend(0);
    case 'onbekend':
      return { soort: 'onbekend', richting };
  }
}
