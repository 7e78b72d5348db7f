import type { Beperking, ItemSlug } from '@passend/domain';
import { type Belastingklasse, verwachtingVan } from '../beroepen/beroepsverwachting.js';
import { oordeelItem } from '../oordeel/oordeel-item.js';
import type { EisKern, Itemoordeel } from '../types.js';

/** One limited item of a person, ready for many vacancies. */
export interface FmlItemCriterium {
  readonly id: `fml.${ItemSlug}`;
  readonly beperking: Beperking;
  /**
   * What the text decides, or points to; null when it says nothing on this item. What the text says
   * goes before what the occupation suggests.
   * @param eisen the demands on this item only
   */
  readonly uitTekst: (eisen: readonly EisKern[]) => Itemoordeel | null;
  /** The verdict on the text, else the direction of the occupation. */
  readonly oordeel: (eisen: readonly EisKern[], klasse: Belastingklasse | null) => Itemoordeel;
}

/** Compares one limit with what the text demands and with what the occupation usually asks. */
export function bereidFmlItem(beperking: Beperking): FmlItemCriterium {
  const uitTekst = (eisen: readonly EisKern[]) => {
    const oordeel = oordeelItem(beperking, eisen, null);
    return oordeel.grondslag === 'tekst' ? oordeel : null;
  };
  return {
    id: `fml.${beperking.item}`,
    beperking,
    uitTekst,
    oordeel: (eisen, klasse) =>
      uitTekst(eisen) ?? oordeelItem(beperking, eisen, verwachtingVan(klasse, beperking)),
  };
}
