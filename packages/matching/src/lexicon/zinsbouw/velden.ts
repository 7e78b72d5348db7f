/**
 * Vocabularies of adverts, each one class of words: pieces of patterns that the products of this
 * folder multiply.
 */

/** For the whole of a day or over and over. */
export const STEEDS =
  '(?:de (?:hele|gehele|ganse) (?:dag|dienst|tijd|week|ochtend|middag|avond|rit|shift)|heel de dag|dag in,? dag uit|uur na uur|urenlang|continu|constant|voortdurend|aan een stuk door|aan de lopende band|onophoudelijk|onafgebroken|steeds|altijd|telkens|elke keer|keer op keer|elk uur|ieder uur|elke dag|iedere dag|dagelijks|elke minuut|om de (?:haverklap|paar minuten|vijf minuten|tien minuten|paar tellen)|tientallen keren|honderden keren|meermaals|meerdere keren|regelmatig|geregeld|vaak|veelvuldig|veel|non-?stop|zonder ophouden|all (?:day|shift)(?: long)?|constantly|continuously|always|every (?:day|hour|few minutes)|daily|often|regularly)';

/** Somebody else than the reader at work. */
export const EEN_ANDER =
  "(?:de|het|een|onze|je|jouw|uw) (?:[a-z-]+ )?[a-z-]*(?:collega|collega's|monteur|monteurs|chauffeur|chauffeurs|ploeg|team|dienst|afdeling|bedrijf|specialist|specialisten|leverancier|klant|klanten|bode|conducteur|verhuizers|technicus|technici|vrijwilligers|stagiair|stagiairs|planner|planning|receptie|administratie|magazijn|magazijnier|winkel|balie|beheerder|bezorger|bezorgers|koerier|koeriers|kok|arts|verpleging|verpleegkundigen|voorman|uitvoerder|baas|chef|leidinggevende|meester|secretariaat|secretaresse|verslaggevers|redactie|buitendienst|expeditie|logistiek|werkvoorbereider|schoonmakers|hoveniers|installateurs)";

/** The place where the reader works. */
export const WERKPLEK =
  '(?:kantoor|afdeling|werkplek|kamer|ruimte|hal|loods|kas|zaal|lokaal|atelier|studio|winkel|werkplaats|cabine|magazijn|archief|depot|keuken|bibliotheek|praktijk|laboratorium|lab|vestiging|locatie|verdieping|vleugel|gang|etage|office|room|hall|workshop|studio|floor|space|place)';
