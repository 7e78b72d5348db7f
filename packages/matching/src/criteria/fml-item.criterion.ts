import type { Beperking, ItemSlug } from '@passend/domain';
import { type Belastingklasse, verwachtingVan } from '../beroepen/beroepsverwachting.js';
import { bepaalGrens } from '../oordeel/grens.js';
import { oordeelItem } from '../oordeel/oordeel-item.js';
import type { EisKern, Itemoordeel } from '../types.js';

/** One limited item of a person, ready for many vacancies. */
export interface FmlItemCriterium {
  readonly id: `fml.${ItemSlug}`;
  readonly beperking: Beperking;
  /** The same for two limits that judge every vacancy alike. */
  readonly sleutel: string;
  /**
   * What the text decides, or points to; null when it says nothing on this item. What the text says
   * goes before what the occupation suggests.
   * @param eisen the demands on this item only
   */
  readonly uitTekst: (eisen: readonly EisKern[]) => Itemoordeel | null;
  /** The verdict on the text, else the direction of the occupation. */
  readonly oordeel: (eisen: readonly EisKern[], klasse: Belastingklasse | null) => Itemoordeel;
}

/**
 * Compares one limit with what the text demands and with what the occupation usually asks.
 * @param urenBijStart hours a week that are possible when the work would start; null is no limit
 */
export function bereidFmlItem(
  beperking: Beperking,
  urenBijStart: number | null = null,
): FmlItemCriterium {
  const bijStart = grensBijStart(beperking, urenBijStart);
  const uitTekst = (eisen: readonly EisKern[]): Itemoordeel | null => {
    const oordeel = oordeelItem(beperking, eisen, null);
    if (oordeel.grondslag !== 'tekst') return null;
    if (bijStart === null) return oordeel;
    return { ...oordeel, bijStart: oordeelItem(bijStart, eisen, null).oordeel };
  };
  return {
    id: `fml.${beperking.item}`,
    beperking,
    sleutel: JSON.stringify([beperking, bijStart]),
    uitTekst,
    oordeel: (eisen, klasse) =>
      uitTekst(eisen) ?? oordeelItem(beperking, eisen, verwachtingVan(klasse, beperking)),
  };
}

const URENITEMS: readonly ItemSlug[] = ['uren_week', 'uren_dag'];

/**
 * The limit on hours as it is at the start, when it is another one by then. A day holds no more hours
 * than the week does; how a document spreads the hours of a build-up over days is not known.
 */
function grensBijStart(beperking: Beperking, uren: number | null): Beperking | null {
  if (uren === null || !URENITEMS.includes(beperking.item)) return null;
  const doel = bepaalGrens(beperking)?.ruim.maat.max;
  if (doel === undefined) return null;
  return uren < doel ? { ...beperking, limiet: { ...beperking.limiet, max: uren } } : null;
}
