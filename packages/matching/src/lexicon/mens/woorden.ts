/** Word classes and frames that the rules about people share. Pieces of patterns, no capture groups. */

/** Everybody whom an employer serves, sells to, teaches or speaks to. */
export const KLANTEN_RUIM =
  '(?:(?:hotel|restaurant|museum|winkel|bar|bad)?(?:gasten|gast|bezoekers?)|(?:eind|nieuwe |vaste |potentiele )?(?:klanten|klant)|clienten|opdrachtgevers?|afnemers?|burgers?|inwoners|bewoners|omwonenden|consumenten|particulieren|publiek|reizigers|passagiers|huurders?|leden|toeristen|kopers?|bellers|cursisten|deelnemers|patienten|ouders|boeren|agrariers|ondernemers|winkeliers|automobilisten|aannemers|installateurs|dealers|tuinders|horecaondernemers|makelaars|architecten|wandelaars|voorbijgangers|leerlingen|leerling|studenten|kandidaten|werkzoekenden|aanvragers|melders|verzekerden|polishouders|gedupeerden|debiteuren|donateurs|abonnees|relaties|sporters|zwemmers|belangstellenden|nabestaanden|eters|lezers|eigenaren|eigenaar|auteurs|huishoudens|kampeerders|winkelpersoneel|recreanten|leden van de club|bouwers|spelers|customers?|clients?|guests?|visitors?|callers?|the public|members|residents|patients|shoppers|travell?ers|policyholders|tenants|students|learners|donors|subscribers|prospects|buyers)';

/** Everybody who needs care or help. */
export const HULPVRAGERS =
  '(?:patienten|patient|clienten|client|(?:mede)?bewoners?|ouderen|senioren|zorgvragers?|hulpbehoevende\\p{L}*|zieken|dementerende\\p{L}*|rolstoelgebruikers?|mantelzorgers|kwetsbare(?: \\p{L}+|n)|daklozen|verslaafden|gedetineerden|vluchtelingen|asielzoekers|statushouders|gehandicapten|pleegkinderen|slachtoffers|residents?|patients?|service users|vulnerable (?:people|adults|children)|disabled (?:people|children))';

/** One word of any kind that denies nothing. */
export const W =
  "(?: (?!(?:niet|nooit|geen|niets|niks|niemand|nauwelijks|zelden|amper|zonder|not|never|no|nobody)(?![\\p{L}]))[\\p{L}\\d'-]+)";

/** A few words between a verb and its object, none of which makes it somebody else's. */
export const GAT =
  "(?: (?!(?:die|dat|voor|van|niet|geen|nooit|niets|zonder|collega.s|team|maar|of|je team|not|no|never)(?![\\p{L}]))[\\p{L}'-]+){0,3}";

/** A few small words after verb and subject. */
export const VUL =
  '(?: (?:je|jij|jou|u|we|wij|er|hier|zelf|dus|ook|meestal|vrijwel|bijna|verder|dan|in de praktijk|bij ons|daarbij|eigenlijk|gelukkig|echt|rechtstreeks|direct|persoonlijk|in deze functie|in dit werk|op deze plek|op je werk|tijdens je werk|in (?:de|het) \\p{L}+|op (?:de|het) \\p{L}+))*';

/** Somebody the reader works beside. */
export const COLLEGA =
  "(?:collega'?s?|collegae|teamleden|teamgenoten|teamgenoot|maat|ploeggenoten|kompaan|medewerkers|monteurs|ontwikkelaars|developers|designers|architecten|constructeurs?|werkvoorbereiders?|planners?|verkopers?|inkopers?|engineers?|product owner|artsen|arts|verpleegkundigen|specialisten|docenten|begeleiders|tekenaars|analisten|koks|chauffeurs?|vakgenoten|disciplines|afdelingen|ketenpartners|huisarts(?:en)?|wijkverpleging|wijkteam|gemeente|politie|scholen|colleagues|co-?workers|teammates)";

/** Of one's own accord or by nature there is none of it: after the verb, at the end of the clause. */
export const NIETS_VAN =
  '(?:geen|niet|nooit|niets|niks|nauwelijks|zelden|amper)(?! (?:alleen|altijd|zelden|te (?:vermijden|missen)|ongewoon|minder|weg|zonder))';

/** A number in words or digits, from two up. */
export const GETAL =
  '(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\p{L}{3,12}(?:tien|tig)|(?:\\p{L}{3,9})?honderd|duizend|[2-9]|\\d{2,4}|een paar|enkele|tientallen|honderden|duizenden)';

/** Somebody else, named by his trade, who does the work of the sentence. */
export const VAKMAN =
  '(?:(?:de|het|een|onze|je|jouw|andere) (?:\\p{L}+e )?\\p{L}*(?:coordinator|conservator|officer|desk|dienst|secretaresse|secretariaat|directeur|eigenaar|baas|leiding|beheerders?|balie|team|consulenten?|adviseurs?|agenten|artsen|arts|verpleging|portier|host|gids|juristen|jurist|notaris|tandarts|regisseur|trainer|coach|werker|werkers|afdeling|leider|manager|chef|collega|chatbot|centrale|specialisten?|verkopers?|accountmanagers?|planners?)|anderen|iemand anders|een ander|verpleegkundigen|verzorgenden|begeleiders|juristen|specialisten|verkopers|monteurs|baliemedewerkers|accountmanagers|adviseurs|collega.s)';

/** The subject of a sentence about the reader, up to its verb. */
export const JE_DOET =
  '(?:je|jij|u)(?: (?:ook|zelf|dan|vaak|dagelijks|vooral|regelmatig|daarnaast))*';
