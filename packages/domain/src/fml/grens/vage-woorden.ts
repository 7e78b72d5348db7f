import type { ItemSlug } from '../item-slug.js';
import { zonderOpmaak } from './zinsdelen.js';

/** Levels between which the words of a limit leave room. */
export interface Niveaubereik {
  /** At least so limited: what asks more surely exceeds. */
  readonly ruim: number;
  /** At most so limited: what asks no more than this surely fits; null when nobody can say. */
  readonly streng: number | null;
}

/** Words with a condition, a number that was not understood, or a pointer to another place. */
const ONDUIDELIJK =
  /\d|tenzij|mits|afhankelijk|wisselend|nader|in overleg|vooralsnog|zie toelichting|behalve/u;
const STERK =
  /(?<!\p{L})(?:sterk|ernstig|zeer|fors|zwaar|aanzienlijk) (?:beperk|vermind|gestoord|belemmerd)|nauwelijks|amper|vrijwel niet|bijna niet|zo goed als niet/u;
const LICHT =
  /(?<!\p{L})(?:licht|lichte|enigszins|iets|enige|mild|milde) (?:\p{L}+ )?(?:beperk|vermind|moeite)/u;
/** "Not heavy", "not long", "not often": more than a little is too much. */
const NIET_VEEL =
  /(?:niet|geen|nooit)(?: te| al te| meer| kunnen| overmatig| overwegend)*(?: \p{L}+)? ?(?:zwa(?:ar|re)|lang(?:e|er|durige?)?|veel(?:vuldige?)?|vaak|frequente?|herhaalde?(?:lijk)?|herhalende?|repeterende?|repetitief|hoge?|gro(?:ot|te)|ver(?:re)?|diepe?|hele|gehele|volledige|continu|voortdurende?|intensieve?|uitgebreide?)(?!\p{L})/u;
const BEPERKEND =
  /(?<!\p{L})(?:beperk\p{L}*|vermind\p{L}*|gestoord|belemmerd|moeite|moeilijk|lastig|problem\p{L}*|klachten|pijn\p{L}*|vermij\p{L}*|vermeden|ontzien|minder|slecht|zwak|snel|geen|niet|nooit|zonder|alleen|uitsluitend|weinig|nodig|aangewezen|behoefte aan|overwegend|voornamelijk|hoofdzakelijk|allerg\p{L}*|overgevoelig\p{L}*|gevoelig\p{L}*|last van)(?!\p{L})/u;
/** A place or a side that the item does not ask about. */
const ANDERS =
  /boven (?:de )?schouder|boven (?:het )?hoofd|vanaf de (?:grond|vloer)|vanuit|gestrekt|eenhandig|linker|rechter|links|rechts/u;
const MET_LAST: ReadonlySet<ItemSlug> = new Set([
  'tillen',
  'dragen',
  'duwen_trekken',
  'freq_licht',
]);

/**
 * What words without a number say about the level of an item with degrees: "niet zwaar tillen" is
 * limited, and two kilos is not heavy. Null when nothing is said.
 * @param hoogste the highest level of the item
 */
export function niveaubereikUitTekst(
  item: ItemSlug,
  tekst: string,
  hoogste: number,
): Niveaubereik | null {
  const klein = zonderOpmaak(tekst);
  if (ONDUIDELIJK.test(klein) || (MET_LAST.has(item) && ANDERS.test(klein))) return null;
  const tweede = Math.min(2, hoogste);
  if (HELEMAAL_NIET[item]?.test(klein)) return { ruim: hoogste, streng: null };
  if (STERK.test(klein)) return { ruim: tweede, streng: null };
  if (NIET_VEEL.test(klein) || LICHT.test(klein)) return { ruim: 1, streng: tweede };
  return BEPERKEND.test(klein) ? { ruim: 1, streng: null } : null;
}

const EINDE = '(?= *(?:$|[.,;:)]|en |of |tijdens |bij |op het werk|in het werk))';
const helemaalNiet = (werk: string) =>
  new RegExp(`(?<!\\p{L})(?:niet|geen)(?: meer| kunnen| mogen| te)* (?:${werk})${EINDE}`, 'u');

/** "Niet tillen", "geen tilwerk": the activity as a whole is not possible. */
const HELEMAAL_NIET: Readonly<Partial<Record<ItemSlug, RegExp>>> = {
  tillen: helemaalNiet('tillen|tilwerk\\p{L}*'),
  dragen: helemaalNiet('dragen|draagwerk'),
  duwen_trekken: helemaalNiet('duwen|trekken|duw-? ?(?:en|of) trekwerk\\p{L}*'),
  buigen: helemaalNiet('bukken|buigen'),
  reiken: helemaalNiet('reiken'),
  lopen: helemaalNiet('lopen|wandelen'),
  staan: helemaalNiet('staan'),
  traplopen: helemaalNiet('trap ?lopen|trappen'),
  toetsenbord_muis: helemaalNiet('beeldschermwerk|computerwerk|toetsenbord\\p{L}*|typen|typewerk'),
  knielen: helemaalNiet('knielen|hurken|kruipen'),
  hoofdbewegingen: helemaalNiet('hoofdbewegingen'),
};
