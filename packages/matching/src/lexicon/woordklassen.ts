/** Word classes that the rules of several items share. Pieces of patterns, without capture groups. */

/** Somebody who tells, checks or helps. */
export const BAAS =
  '(?:voor(?:man|vrouw|werker)|teamleider|ploegleider|ploegbaas|leidinggevende|begeleider|begeleidster|chef|werkleider|werkbegeleider|planner|baas|bedrijfsleider|ploegchef|uitvoerder|coordinator|afdelingshoofd|tuinbaas|keukenchef|werkmeester|leermeester|supervisor|manager|mentor|job ?coach|foreman|buddy|team lead(?:er)?)';

/** Often, said in one of many ways. */
export const VAAK =
  '(?:vaak|regelmatig|geregeld|veel|steeds|telkens|voortdurend|constant|continu|herhaaldelijk|dikwijls|doorlopend|de hele dag|elk moment|om de haverklap|dagelijks|altijd|often|frequently|constantly|regularly|all day|always)';

/** An answer that a load named before it is not there: "haast is er hier nooit bij". */
export const IS_ER_NIET =
  '(?:is|zijn|heb|hebt|hebben|ken|kent|kennen|kom|komt|komen|speelt|spelen|bestaat|bestaan|staat|krijg|krijgt|krijgen|doe|doen|vind|zie|ziet|zien|spreek|spreekt|tref|ga|gaat|hoort|horen)(?: je| jij| u| we| wij| er| hier| bij ons| dus| daar| in deze functie| ook| zelf| daarbij| eigenlijk| gelukkig)* (?:niet|nooit|geen|nauwelijks|zelden|amper|vrijwel nooit|bijna nooit|vrijwel niet|bijna niet)(?! (?:altijd|ongewoon|ongebruikelijk|vreemd|te vermijden|uit te sluiten|ver|alleen|onbekend|weg|uit|mis|zo|te missen|anders|bang|minder|stil|erg|moeite|genoeg|probleem|problemen|bezwaar|hekel|angst|last|schokkend|mals|gek))';

/** Work words that stay the same from day to day. */
export const WERKPATROON =
  '\\p{L}*(?:werk|werkzaamheden|werkwijze|ronde|route|rondje|taken|taak|takenpakket|volgorde|handeling(?:en)?|manier|wijze|patroon|stappen|stappenplan|routine|indeling|dagindeling|klus(?:sen|jes)?|bewerking(?:en)?|onderdeel|onderdelen|pad|looppad|opbouw|schema|programma|beweging(?:en)?|cyclus|stramien|ritme|sjablonen|sjabloon|format|opzet|draaiboek|protocol(?:len)?|procedures?|recept(?:en|uur)?|voorschrift(?:en)?|script)';

export const ENGELS_WERKPATROON =
  '(?:pattern|tasks?|steps?|routine|route|order|way|procedures?|schedule|sequence|routines|work|instructions|process)';

/** Where instructions can be read. */
export const LEESBAAR =
  "(?:op|in|aan|boven|van|naast|bij) (?:een |de |je |uw |het |elke |iedere )?(?:\\p{L}+ )?\\p{L}*(?:kaart(?:je|en|jes)?|lijst(?:je|en|jes)?|scherm(?:pje)?|tablet|papier|bord|muur|bon|instructie|computer|monitor|formulier|scanner|tekening|app|systeem|handleiding|foto'?s)";

/** A number of people that makes a room lively; a handful does not. */
export const VEEL_MENSEN =
  "(?:[1-9]\\d|tien|twaalf|vijftien|twintig|vijfentwintig|dertig|veertig|vijftig|zestig|tientallen|honderd|heel veel|veel) (?:andere )?(?:man|mensen|collega'?s|anderen|medewerkers|people|colleagues|others)";

/** People who come to an employer for something. */
export const KLANT =
  '(?:klant(?:en)?|opdrachtgevers?|afnemers?|bezoekers?|gasten|gast|burgers?|inwoners|consumenten|particulieren|publiek|reizigers|passagiers|huurders|clienten|leden|toeristen|kopers|bellers|cursisten|winkelbezoekers|customers?|clients|guests?|visitors?|callers|the public)';

/** People who need care or help. */
export const ZORGVRAGER =
  '(?:patienten|patient|clienten|client|bewoners?|ouderen|zorgvragers?|hulpbehoevende\\p{L}*|zieken|zieke \\p{L}+|dementerenden|(?:mensen|kinderen|jongeren|volwassenen) met (?:een (?:\\p{L}+ )?(?:beperking|handicap|ziekte)|dementie|autisme|nah)|kwetsbare (?:mensen|ouderen|jongeren|gezinnen|kinderen)|elderly(?: \\p{L}+)?|residents|patients)';

/** Contact that is not face to face. */
export const OP_AFSTAND =
  '(?:telefonisch\\p{L}*|schriftelijk\\p{L}*|(?:per|via|via de|met de|aan de|over de) (?:telefoon|mail|e-?mail|chat|brief|post|app)(?: (?:en|of)(?: de)? (?:telefoon|mail|e-?mail|chat|brief|post))?|op papier|over the phone|by (?:phone|e-?mail|letter|chat)|in writing)';

/** Trouble with people. */
export const ONENIGHEID =
  '(?:klachten?|boze \\p{L}+|klagers|weerstand|ontevreden \\p{L}+|complaints?|angry \\p{L}+|wanbetalers|debiteuren\\p{L}*|bezwaren|bezwaarschriften|geschillen|escalaties?|lastige (?:klanten|gesprekken|mensen|bellers)|agressie(?:ve \\p{L}+)?|conflicten|ruzies?|discussies|incasso\\p{L}*|moeilijke gesprekken)';

/** Near enough to help at once. */
export const DICHTBIJ =
  '(?:naast (?:je|u|jou)|om (?:je|u) heen|(?:bij (?:je|u) )?in de buurt|in dezelfde (?:ruimte|kamer|hal|zaal)|links en rechts|tegenover (?:je|u|jou)|binnen handbereik|dichtbij|vlakbij|altijd (?:aanwezig|in de hal|op de vloer|bereikbaar|bij)|next to you|nearby|around|with you)';
