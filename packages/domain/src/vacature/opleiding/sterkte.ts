/** How strongly a sentence asks what it names. */
export type EisSterkte = 'vereist' | 'wens' | 'later' | 'niet_nodig';

const NIET_NODIG =
  /(?:niet|geen|no|not)\s(?:\p{L}{1,20}\s){0,3}(?:nodig|vereist|verplicht|noodzakelijk|belangrijk|required|needed|necessary|important)|hoef(?:t|je)?\s(?:\p{L}{1,20}\s){0,4}niet|(?<!\p{L})(?:onnodig|overbodig)(?!\p{L})|(?<!\p{L})(?:zonder|without)\s/iu;

const LATER =
  /kun(?:t)? je (?:\p{L}{1,20}\s){0,4}(?:halen|behalen|volgen)|(?:gaan )?halen (?:we|wij)|behaal je|haal je (?:bij|via|op)|(?:doe|volg|krijg|leer) je (?:bij|via|van) ons|bereid(?: bent| om| dit| deze| die)?(?: te)?\s?(?:be)?halen|bereid\s(?:\p{L}{1,20}\s){0,6}(?:te (?:be)?halen|te volgen)|(?:vragen|regelen) (?:wij|we) (?:voor je |dit )?(?:aan)?|(?:betalen|vergoeden|bekostigen|regelen|verzorgen|doen) (?:wij|we)(?!\p{L})|(?:wij|we) (?:betalen|vergoeden|bekostigen|verzorgen)|(?:op|voor) (?:onze (?:kosten|rekening)|kosten van)|(?:krijg|doe|volg) je (?:\p{L}{1,20}\s){0,4}(?:gratis|kosteloos)|(?:gratis|kosteloze?) (?:cursus|training|opleiding)|leren (?:wij|we) je|leer je (?:hier|gewoon|op de werkvloer|tijdens|in de praktijk|in het werk)|wordt (?:door ons )?(?:betaald|vergoed)|(?:we|wij) leiden je op|of gaat (?:dit|deze|die|dat|het)? ?(?:be)?halen|in opleiding bent|je (?:doet|volgt|krijgt|leert|haalt) (?:\p{L}{1,20}\s){0,3}(?:bij|via|van) ons|willing to (?:obtain|get)|we (?:will )?(?:train|pay)|training is provided/iu;

const WENS =
  /(?<!\p{L})(?:pré|een pre|pluspunt|plus punt|prettig|mooi meegenomen|handig|fijn|wenselijk|gewenst|bij voorkeur|liefst|een voordeel|helpt|welkom|nice to have|is a plus|an advantage|preferred|preferably|ideally|desirable|bonus)(?!\p{L})/iu;

/** Reads from one sentence whether what it names is asked, wished, learnt later or not needed. */
export function sterkteVan(zin: string): EisSterkte {
  if (LATER.test(zin)) return 'later';
  if (WENS.test(zin)) return 'wens';
  return NIET_NODIG.test(zin) ? 'niet_nodig' : 'vereist';
}
