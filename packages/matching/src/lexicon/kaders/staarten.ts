/** What may stand after a denial so that it still denies the whole load before the verb. */

const BIJSTELLING =
  '(?: ?(?:hier|meer|zelf|dus|echt|gewoon|bij ons|in deze (?:functie|baan|rol)|in dit werk|op deze (?:locatie|plek)|in je werk|in uw werk|voor dit werk|van de werkzaamheden|van het werk|van je werk|van de functie|bij het werk|bij de functie|bij deze functie|bij deze baan|bij dit werk|bij je werk|bij jouw werk))';
const PARTIKEL =
  '(?:op en (?:af|neer)|in en uit|tegen|aan|in|uit|op|bij|mee|af|over|om|toe|voor|binnen|terug|rond|langs|heen|door|klaar|weg|bezig|nodig|in aanraking|in contact|te pas|aan te pas|in de buurt|te maken(?: mee)?|mee te maken|voor nodig|te (?:zijn|komen|doen|gaan|zien|spreken|werken|staan|zitten|lopen)|over te doen)';
const INFINITIEF =
  '(?:(?:iets|iemand|ooit|aan|in|op|uit|mee|om|op te|aan te|in te|te) ?)?(?:te )?[a-z]{2,}(?:en|aan|ien|oen)';

/** After "niet" and "nooit". */
export const NIET_STAART = new RegExp(
  `^${BIJSTELLING}{0,2} ?(?:iets|iemand)? ?(?:${PARTIKEL}|(?!alleen|samen|tussen|binnen|steeds|zonder|tegen|andersom)${INFINITIEF})?${BIJSTELLING}{0,2}$`,
  'u',
);

/** After "geen": what is not had of the load. */
export const GEEN_STAART = new RegExp(
  `^(?:(?:direct |rechtstreeks |enkel )?contact|omgang|bemoeienis|rol|taak|taken|werk|omkijken|deel aan|aandeel|(?:enkele )?(?:keer|moment|dag|seconde|vinger naar))(?: (?:mee|in|van|bij|aan|naar|om))?${BIJSTELLING}{0,2}$`,
  'u',
);

/** After "niemand", "niets" and "nergens". */
export const NIEMAND_STAART = new RegExp(
  `^${BIJSTELLING}{0,2}(?: ?(?:mee|van|aan|voor|bij|te maken|te doen|van doen|te zoeken|te zien|te horen|nodig|over|uit te staan|vandoen)){0,3}${BIJSTELLING}{0,2}$`,
  'u',
);

/** "Zitten doe je alleen in de pauze". */
export const PAUZE =
  /^(?:bij ons |hier |eigenlijk |echt |dus ){0,2}(?:alleen|uitsluitend|enkel|pas|hooguit) (?:even |nog |maar )?(?:in|tijdens|onder|bij) (?:de|je|uw|het) (?:[a-z]+)?(?:pauzes?|lunch|koffie|schaft|schafttijd|lunchtijd|kop koffie)$/u;

/** From the verb on: the load before it is no part of the work. */
export const GEEN_DEEL = new RegExp(
  `^[a-z]+(?: (?:er|hier|bij ons|dus|voor (?:jou|je|u)|in deze functie|in dit werk|op deze locatie)){0,2} (?:(?:geen (?:deel|onderdeel)(?: uit)?|niet|nooit)(?: (?:er|hier))?(?: (?:voor|bij|aan de orde|nodig|van toepassing|jouw taak|uw taak|je taak|aan jou|deel uit|tot (?:je|uw|jouw|de|het) [a-z]+|onder (?:je|uw|jouw|de) [a-z]+|op het programma|in het pakket|aan te pas|aan bod|ter sprake|vereist|gevraagd|verwacht))?|nergens (?:voor )?nodig)${BIJSTELLING}{0,2}$`,
  'u',
);
