/** After a verb in the passive, or one of place: the words before whoever has the work in hand. */
export const BELEGD =
  /(?:in (?:de )?handen van|voor rekening van|(?:de |een )?(?:taak|taken|werk|klus|verantwoordelijkheid|zorg|zaak|domein) (?:van|voor)|belegd bij|neergelegd bij|uitbesteed aan|toevertrouwd aan|voorbehouden aan|door|alleen (?:van|voor)) /u;

/** With these words after it a verb takes nothing over. */
export const GEEN_DAAD =
  /^[a-z]+ (?:een (?:beroep|stap|rol|poging|greep|boekje|grote? [a-z]+|prima [a-z]+)|de (?:ronde|tijd|rest|sfeer|moeite|das)|het (?:goed|prima|beste|voor|werk|zonder))/u;
