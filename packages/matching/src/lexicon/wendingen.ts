import { ACHTERAF_VOOR_ANDEREN, ACHTERAF_WEG } from './wendingen-ruim.js';

/**
 * The small words around a load: denial, wish, rarity, other people. As data, so that a phrase can
 * be added without touching the reader. Patterns as in {@link Regel}, without measures.
 */

/** Before the load, in the same clause. */
export const ONTKENNING_VOORAF = [
  'geen',
  'niet(?! *[,)])',
  'niets',
  'niks',
  'niemand',
  'nooit(?! *[,)])',
  'nimmer',
  'zonder',
  'nauwelijks',
  'amper',
  'vrijwel nooit',
  'bijna nooit',
  'vrij van',
  'in plaats van',
  'instead of',
  'rather than',
  'no',
  'nobody',
  'no one',
  'none(?: of)?',
  'nothing',
  'nergens',
  'not',
  'never',
  'without',
  'hardly',
  "don't",
  "doesn't",
  "won't",
  "isn't",
  'free of',
  'nor',
] as const;

/** What may follow a denial of the whole load; "niet alleen" and "niet in discussie" deny less. */
const NA_NIET =
  '(?= *(?:[^\\p{L} ]|$)| (?:hier|meer|zelf|bij|in (?:deze|dit|jouw|onze)|tegen|mee|aan te pas|aan bod|te|of nauwelijks|voor|nodig|vereist|verplicht|aan de orde|aan het|terecht|van toepassing|vaak|veel|direct|rechtstreeks|toe|op|onder ogen|aan je (?:handen|huid|lijf))(?!\\p{L}))';

/** A verb that is no refusal: "tillen mis je niet" and "drukte stoort je niet" deny no load. */
const NIET_GEDAAN =
  '(?!(?:mis|vergeet|vrees|schuw|ontwijk|mijd|ontloop|weiger|verzuim|verwaarloos|onderschat|vermijd|ontkom|ontsnap|stoor|deer|raak|verveel|vermoei|verleer|laat|verlies|haat|vind|ben|weet|kun|kan|kunt|mag|moet|wil|wilt|schrik|deins)(?:t|en)? )\\p{L}{2,12}';

/** After the load, in the same clause. */
export const ONTKENNING_ACHTERAF = [
  '(?:doe|ben|zit|sta|loop|heb|krijg|kom|rijd|til|werk)(?: (?:je|jij|u|we|wij))(?: (?:hier|bij ons|dus|er)){0,2} geen (?:minuut|moment|seconde|tel|meter|stap|dag)',
  '(?:staat|ligt|hangt|is|zit|bestaat) er (?:\\p{L}+ ){0,4}niet(?: eens)?(?= *(?:[^\\p{L} ]|$))',
  '(?:laat|laten) (?:je|we|wij|u) (?:een ander|anderen|de \\p{L}+|iemand anders)(?= )',
  ...ACHTERAF_WEG,
  '(?:hoort|horen|behoort|behoren|valt|vallen)(?: hier| voor jou| dus| zeker| gelukkig)? niet (?:tot|bij|onder) (?:je|jouw|uw|de|het|deze|dit) (?:\\p{L}*taken|\\p{L}*werk|functie|takenpakket|werkzaamheden|baan|rol|verantwoordelijkheden)',
  'slaan (?:we|wij) over',
  '(?:valt|vallen)(?: \\p{L}+){0,2} buiten (?:je|jouw|uw|de|het|deze|dit) (?:\\p{L}*taken|\\p{L}*werk|functie|takenpakket|werkzaamheden|baan|rol)',
  '(?:is|zijn|zit)(?: er| hier)?(?: voor (?:jou|je|u))(?: er)?(?: dus| ook| gelukkig)* (?:niet|nooit) bij',
  '(?:is|zijn)(?: dus| hier| gelukkig)* (?:niets|niks) voor (?:jou|u)(?!\\p{L})',
  'geen sprake(?: meer)?(?= *(?:[^\\p{L} ]|$))',
  'weinig te maken',
  '(?:is|zijn|was)(?: hier| daarbij| er| in deze functie)* (?:niet|nooit|nauwelijks|amper)(?= *(?:[^\\p{L} ]|$|nodig|vereist|verplicht|aan de|van toepassing|aanwezig|noodzakelijk|bij|gevraagd|meer))',
  '(?:niet|nooit|nauwelijks|amper|nergens) (?:nodig|vereist|aan de orde|van toepassing|verplicht|noodzakelijk|de bedoeling|aanwezig|gevraagd|verwacht)',
  '(?:is|zijn)(?: hier| er| bij ons)? (?:geen|nauwelijks|amper) (?:sprake|plek|plaats|ruimte|thema|issue)',
  '(?:hoef|hoeft|hoeven)(?: je| u| jij|~)? (?:dus |hier |zelf |ook |er |daarbij )?(?:niet|nooit|geen)',
  `(?:doe|doet|doen|kennen|ken|kent|hebben|heb|heeft|komt|kom|komen|hoort|horen|draai|draaien|speelt|spelen|werk|werkt|werken|krijg|krijgt|vragen|verwachten|ga|gaat|zie|zien|spreek|spreken|tref|treffen|ontmoet|maak|maken|ervaar|merk|rijd|loop|til|sta|zit|gebruik|gebruiken|draag|draagt|dragen|sjouw|sjouwt|sjouwen|buk|bukt|kniel|knielt|klim|klimt|duw|duwt|trek|trekt|reik|reikt|typ|typt)(?: je| jij| u| we| wij| er| hier)?(?:~)?(?:niet|nooit|nauwelijks|amper)${NA_NIET}`,
  '(?:heb|hebt|heeft|hebben)~geen (?:contact|last|hinder|bemoeienis|omkijken)',
  '(?:zie|zien|spreek|spreken|tref|treffen|heb|hebben|kom|komt|komen|ontmoet|krijg)(?: je| jij| u| we| er)?(?:~)?(?:zelden|nauwelijks|amper|(?:bijna|vrijwel|haast) (?:niet|nooit))(?: of nooit)?(?= *(?:[^\\p{L} ]|$))',
  '(?:bijna|vrijwel|haast) (?:niet|nooit) (?:nodig|voor|bij|aan de orde)',
  '(?:niet|nooit|nauwelijks|amper) bij(?= *(?:[^\\p{L} ]|$))',
  '(?:niets|niks)(?: mee)? te (?:maken|doen|zoeken)',
  '(?:niets|niks)(?= *(?:[^\\p{L} ]|$))',
  '(?:nooit|niet) (?:iets|wat)(?= *(?:[^\\p{L} ]|$))',
  '(?:is|zijn)(?: ons| hier| bij ons| \\p{L}+ maar)? (?:vreemd|onbekend|verleden tijd|geen (?:vereiste|must|eis|onderdeel|noodzaak|verplichting))',
  '(?:behoort|behoren) tot het verleden',
  // The load stands in front: "deadlines stellen we niet". Not of verbs that take it on.
  '(?!(?:neger|negeer|onderschat|weiger|vergeet|verget|accepte|toler|duld|verdra|waard|geloof|gelov|mis|schuw|vrees|vrez|mijd|ontwijk|verwaarloos|ontloop|ontken|verberg|haat|kun|kan|mag|laat|sta|onderga|verveel|verlies|ontkom|denk|weet|vind|wil|zal|zul)\\p{L}* )\\p{L}{3,15}(?<!(?:omdat|zodat|want|maar|toch|dus|als|dan|die|dat|wat|waar|zoals)) (?:je|jij|u|we|wij) (?:(?:hier|zelf|ook|dus|gewoon|er) ){0,2}(?:niet|nooit|nauwelijks|amper)(?= *(?:[^\\p{L} ]|$))',
  '(?:is|zijn)(?: \\p{L}+){0,2} (?:verboden(?: terrein)?|taboe)',
  '(?:evenmin|ook niet|neither)(?= *(?:[^\\p{L} ]|$))',
  '(?:is|zijn|are)(?: (?:hier|er|bij ons|here|very|quite|pretty))* (?:zeldzaam|een zeldzaamheid|schaars|(?:een|de) (?:grote )?uitzondering|ver te zoeken|niet aan de orde|rare|a rarity|non-existent|unheard of|out of the question)',
  '(?:komt|komen)(?: hier| er| bij ons| zelf)* (?:niet|nooit|nauwelijks|zelden|amper|vrijwel niet) (?:voor|aan te pas|aan bod)',
  '(?:vraagt|verlangt|verwacht|eist|hoeft|draait|werkt)(?: hier| bij ons| je| jou)* niemand',
  '(?:zit|zitten) er niet (?:bij|in)',
  '(?:is|zijn) niet (?:aan jou|aan u|jouw (?:taak|werk|zaak))',
  '(?:wordt|is|doet|werkt|komt|staat)(?: er| hier| bij ons| ooit)* niemand(?= *(?:[^\\p{L} ]|$))',
  '(?:is|zijn)~(?:uitgesloten|overbodig|verleden tijd|afgeschaft|uitbesteed|geautomatiseerd)',
  '(?:is|zijn)(?: (?!niet|geen)\\p{L}+){0,4} (?:niet (?:van belang|belangrijk|relevant|gewenst|toegestaan)|van geen belang|onbelangrijk)',
  `^ (?:(?:of|en) \\p{L}+ )?${NIET_GEDAAN} (?:je|jij|u)(?: (?:hier|dus|zelf|er|bij ons|gelukkig|ook|meestal|in deze functie)){0,2} (?:niet|nooit|nauwelijks|amper)(?= *(?:[^\\p{L} ]|$)| (?:meer|aan (?:je|de|uw)|tegen|op|mee|binnen|belanden|hier)(?!\\p{L}))`,
  '^ (?:evenmin|ook niet|net zomin)(?= *(?:[^\\p{L} ]|$))',
  '(?:is|zijn) niet (?:aan|voor) (?:jou|u)',
  'niet (?:jij|door jou|jouw (?:taak|werk|klus))',
  '(?:speelt|spelen)(?: \\p{L}+){0,3} geen rol',
  '(?:is|zijn)(?: (?!niet)\\p{L}+){0,3} (?:taboe|verboden|uit den boze|not done)',
  '(?:komt|komen|zie|zien|staan)(?: \\p{L}+){0,3} (?:alleen|enkel) op (?:plaatjes|foto.s|posters|papier|beeld)(?: voor)?',
  '(?:doet|doen) er niet toe',
  '(?:zie|ziet|ken|kent) (?:je|u) (?:alleen|enkel|hooguit|slechts) (?:van|op|uit) (?:foto.s|papier|tekening(?:en)?|(?:je |het )?scherm|verhalen|beeld|horen zeggen|een afstand)',
  '(?:is|zijn) er(?: dus| hier| gelukkig)* niet (?:meer )?(?:bij|aan de orde)',
  '(?:zul|zal|zult)(?: je| u)? (?:hier )?(?:niet|nooit)(?: \\p{L}+){0,2} (?:hoeven|zien|tegenkomen|nodig hebben|zitten|staan|rijden|klimmen|dragen|bedienen|besturen|merken|horen|voelen|gebruiken|komen)',
  '(?:is|are) (?:not|never) (?:required|needed|necessary|part of|involved|expected|allowed|permitted|used|present)',
  "(?:isn't|aren't) (?:required|needed|necessary|part of|involved|expected)",
  '(?:not|never) (?:required|needed|necessary|part of|involved|expected)',
  '(?:sla|slaat|slaan) (?:je|jij|u|we|wij)(?: (?:gewoon|hier|altijd|dus|met een gerust hart)){0,2} over',
  '(?:blijft|blijven) (?:je|jou|u)(?: (?:hier|dus|gelukkig|bij ons)){0,2} bespaard',
  '(?:gaat|gaan)(?: (?:hier|dus|ook|gelukkig|volledig|helemaal)){0,3} (?:aan (?:je|jou|u) voorbij|langs (?:je|jou|u) heen|buiten (?:je|jou|u) om)',
  '(?:heb|hebt|hebben) (?:je|jij|u|we|wij)(?: (?:hier|dus|ook|daar|bij ons|(?:als|voor|in|bij) \\p{L}+(?: \\p{L}+)?)){0,3} (?:niet|nooit|nergens) (?:voor )?nodig',
  '(?:vragen|verwachten|verlangen|eisen) (?:we|wij)(?: (?:hier|dus|ook)){0,2} (?:niet|nooit) van (?:je|jou|u)',
  '(?:wordt|worden)(?: (?:hier|dus|ook|er)){0,2} (?:niet|nooit) van (?:je|jou|u) (?:gevraagd|verwacht|verlangd|geeist)',
  '(?:vind|vindt|tref|treft) (?:je|jij|u)(?: (?:hier|bij ons|in (?:deze|dit) \\p{L}+)){1,2} (?:niet|nooit|nauwelijks)(?= *(?:[^\\p{L} ]|$))',
  '^ (?:hebben|bellen|huren|schakelen|vragen|roepen|zetten) (?:we|wij)(?: (?:hier|altijd|gewoon|dan)){0,2} (?:een|ons|onze|de|aparte|andere|externe) (?:(?:ander|aparte?|eigen|vaste?|externe?|extern|speciale?|speciaal|gespecialiseerde?|gespecialiseerd) ){0,2}(?:team|ploeg|dienst|bedrijf|bureau|firma|afdeling|collega|mensen|specialist|specialisten|monteur|monteurs|vakman|vakmensen|verhuizers|technische dienst|facilitaire dienst|buitendienst|partij)(?: in)?(?= *(?:[^\\p{L} ]|$))',
  '(?:is|are|stays?) off[- ]limits',
  '(?:is|are) (?:not|never) (?:your (?:job|task|concern|problem)|for you|in scope|something you (?:do|will do))',
  '(?:is|are) (?:left to|someone else.s (?:job|work)|somebody else.s (?:job|work)|outsourced|a thing of the past|ruled out)',
] as const;

/** A bare denial; it needs a verb of being or doing before it ("het lawaai stopt nooit" has none). */
export const ONTKENNING_SLOT = [
  'niemand(?= *(?:[^\\p{L} ]|$))',
  '(?:niet|nooit|nauwelijks)(?= *(?:[^\\p{L} ]|$))',
  '(?:niet|nooit|nauwelijks|amper) (?:voor|te|in|aan het werk|hoog|druk|veel|vaak)',
] as const;

/** Verbs by which a load is there or is done, so that denying them denies the load. */
export const ZIJN_OF_DOEN = [
  '(?:ben|bent|is|zijn|was|waren|doe|doet|doen|ken|kent|kennen|heb|hebt|heeft|hebben|kom|komt|komen|hoort|horen|zie|ziet|zien|werk|werkt|werken|gebruik\\p{L}*|krijg\\p{L}*|vraag|vraagt|vragen|verwacht\\p{L}*|hoef\\p{L}*|speelt|spelen|draai\\p{L}*|rijd\\p{L}*|zit|zitten|sta|staat|staan|loop|loopt|lopen|til|tilt|tillen|spreek\\p{L}*|bel|belt|bellen|ontmoet\\p{L}*|tref\\p{L}*|merk|ervaar|voorkom\\p{L}*|gebeur\\p{L}*|ga|gaat|gaan|maak|maakt|bestaat|bestaan|klim|klimt|klimmen|bedien\\p{L}*|geef|geeft|draag|draagt|dragen|valt|vallen|wordt|worden|mag|mogen|telt)',
] as const;

/** Small words that may stand between a load and its denial. */
export const VULWOORDEN =
  /^(?: (?:hier|zelf|elkaar|dus|ook|je|jij|u|we|wij|er|daarbij|bij ons|op deze plek|in deze (?:functie|rol|baan)|eigenlijk|gelukkig|beslist|echt),?)*$/u;

/** The load is there, but somebody else bears it. */
export const ANDEREN_ACHTERAF = [
  '(?:dat |die |wat )?(?:je|we|wij|you)(?: \\p{L}+){0,3} aan (?:hen|anderen|hun|onze|de|het|een)(?: \\p{L}+){1,4} (?:overlaten|overlaat|laten|toevertrouwen)',
  "(?:gaat|gaan|komt|komen|belandt|belanden|verhuist|verhuizen)(?: (?:direct|meteen|altijd|gelijk|rechtstreeks|automatisch))? (?:naar|bij) (?:de |het |een |onze )?[\\p{L}-]*(?:specialist(?:en)?|team|afdeling|collega'?s?|experts?|meldkamer|coordinator|manager|leidinggevende|jurist(?:en)?|politie|ploeg|desk|centrum|buitendienst|arts|dokter|monteurs?)",
  '(?:vangt|handelt|neemt|doet|verzorgt|regelt|voert) (?:het|de|een|onze|ons) [\\p{L}-]*(?:centrum|commissie|centrale|loket|kantoor|bureau|lab|laboratorium|dienst|desk|afdeling|team|redactie|raad|stichting)(?: \\p{L}+)?(?: (?:op|af|aan|over|uit))?',
  '(?:wordt|worden) (?:door )?(?:een |onze |de )?\\p{L}+ (?:nagekeken|gereden|gedragen|getild|verreden|bestuurd|verplaatst)',
  ...ACHTERAF_VOOR_ANDEREN,
  '(?:wordt|worden|gebeurt|gebeuren|staat|staan|zit|zitten|zijn|is)(?: (?!niet|nooit|geen|je|jij|u)\\p{L}+){0,2} (?:op|in) een andere (?:afdeling|etage|verdieping|ruimte|hal|kamer|vestiging|locatie|stad|vleugel)',
  '(?:wordt|worden|gebeurt|gebeuren|staat|staan)(?: (?!niet|nooit|geen|je|jij|u)\\p{L}+){0,2} in een ander gebouw',
  '(?:wordt|worden) door (?!jou|jij|u |het (?:hele )?team|ons |onze medewerkers|je team)(?:een |de |je |onze |andere )?\\p{L}+',
  '(?:lift|takel|kraan|robot|machine|heftruck) (?:tilt|hijst|doet|draagt)',
  '(?:legt|tilt|hijst|verplaatst|doet|draagt|versleept) (?:de|een) (?:kraan|heftruck|robot|machine|klem|takel|lift)',
  '(?:gaat|gaan|komt|komen|wordt|worden|gebeurt)~(?:met|door) (?:de|een) (?:kraan|heftruck|lift|takel|machine|robot|shovel|hijs\\p{L}*)',
  '(?:wordt|worden)~(?:ingehuurd|uitbesteed|opgehaald door|bezorgd door|gebracht door|klaargezet)',
  "(?:doet|doen|verzorgt|verzorgen|regelt|regelen|gebeurt door|wordt gedaan door|worden gedaan door|nemen|neemt)~(?:de |je |jouw |onze |een )?(?:collega'?s?|klant|klanten|chauffeurs?|monteurs?|technische dienst|magazijn|magazijnmedewerkers?|logistiek|leverancier|facilitaire dienst|schoonmaakbedrijf|verhuizers?|transporteur|beveiliging|verpleging|verpleegkundigen|nachtploeg|team buiten|machine|robots?|heftruck|ander(?:en)?)",
  "(?:is|zijn|ligt|blijft|blijven)(?: de)? (?:taak|werk|verantwoordelijkheid)? ?(?:van|voor|bij) (?:de|je|onze) (?:collega'?s|klant|chauffeurs?|monteurs?|technische dienst|magazijn|logistiek|leverancier|facilitaire dienst|verhuizers|transporteur)",
  "(?:loopt|lopen|gaat|gaan|verloopt|gebeurt) via (?:de |je |onze |een )?(?:collega'?s?|verkoop|verkoopteam|accountmanagers?|balie|frontoffice|planning|andere)",
  '(?:besteden we uit|laten we over aan|is uitbesteed|gebeurt automatisch|gaat automatisch|gaat machinaal|gebeurt machinaal)',
  '(?:is|are) (?:done|handled|carried out) by (?!hand|you)(?:the |your |our |a )?\\p{L}+',
] as const;

/** At the beginning of the clause: the subject is somebody else. */
export const ANDEREN_VOORAF = [
  "voor (?:(?!je |jij |jou |u )[\\p{L}\\d'-]+ ){1,9}(?:is|zijn|hebben|heeft|bestaat) (?:we |wij )?(?:er )?(?:een |onze |de )?(?:aparte?|ander|andere|eigen|speciaal|speciale|vaste?|extern|externe|gespecialiseerde?) (?:ploeg|team|teams|dienst|bedrijf|afdeling|collega|collega's|mensen|groep|monteurs|piketploeg|storingsploeg|partij|firma)",
  '(?:de|onze) (?!klus|taken)\\p{L}+(?:s|en) (?:doen|tillen|sjouwen|dragen|laden|lossen|klimmen)',
  "(?:de|je|jouw|onze|mijn|hun)? ?(?:collega'?s|monteurs|chauffeurs|magazijnmedewerkers|verpleegkundigen|verhuizers|technici|vakmannen|buitendienst|bezorgers|mannen)(?: in| uit| van| op| buiten| die| bij| aan| achter| doen| tillen| laden| lossen| sjouwen| dragen| zorgen| werken| klimmen| rijden)",
  'de (?:klant|technische dienst|leverancier|transporteur|facilitaire dienst|nachtploeg(?! (?:zoekt|zoeken|is op zoek|heeft|waar))|chauffeur|monteur)',
  '(?:our|your) (?:colleagues|drivers|technicians|warehouse team)',
] as const;

/** Somebody else's work as well, when the clause has no "you" in it ("koffers dragen doet de portier"). */
export const ANDEREN_ZONDER_JIJ = [
  // "Kraken doet het dan wel": there "het" is nobody.
  '(?:doet|doen|verzorgt|verzorgen|regelt|regelen) (?:de|onze|ons|hun|het(?! (?:dan|wel|niet|nooit|altijd|vaak|soms|ook|toch|er|hier|nu|nog|al|zeker|echt|best|goed|prima|even|meestal|weleens|dus|zelf|pijn)(?!\\p{L}))) \\p{L}+',
] as const;

export const JIJ = ["je(?! collega'?s?(?!\\p{L}))", 'jij', 'jou', 'u', 'you'] as const;

/** With these the other person shares the load with you. */
export const SAMEN = [
  'samen',
  'met jou',
  'jij ook',
  'net als jij',
  'ook jij',
  'help je',
  'helpen',
  'help jij',
  'together',
] as const;

/** Two people, one load: what one of them bears is not known. */
export const GEDEELD = [
  'met een collega',
  "met z'n tweeen",
  'met zijn tweeen',
  'met twee man',
  'met twee personen',
  'met tweeen',
  "met twee collega's",
  'samen met (?:een|je|jouw) (?:collega|maat|bijrijder)',
  'met je (?:collega|maat|bijrijder)',
  'getweeen',
  'in tweetallen',
  "in duo'?s",
  'with a colleague',
  'team lift(?:ing)?',
  'two[- ]person',
] as const;

/** Aids lower the load, and show that there is one. */
export const HULPMIDDELEN = [
  '(?:elektrische|e)[- ]?(?:pompwagen|pallettruck|palletwagen)',
  'ept',
  'tillift(?:en)?',
  'tilhulp(?:en|middel|middelen)?',
  'hulpmiddel(?:en)?',
  'vacuumheffer',
  'transferhulp',
  'electric pallet (?:jack|truck)',
  'hoists?',
  'lifting (?:aids?|equipment)',
] as const;

export const WENS = [
  'is (?:wel )?een (?:grote |duidelijke )?(?:pre|plus|pluspunt|voordeel)',
  'zijn een (?:pre|plus|pluspunt|voordeel)',
  'een pre',
  'heeft (?:onze |de )?voorkeur',
  'mooi meegenomen',
  'mooi, maar geen must',
  'maar (?:het|dat) hoeft niet',
  'mag,? (?:maar )?(?:het )?(?:hoeft|moet) niet',
  'voor wie (?:dat |het |ze |die )?(?:wil|prettig vindt|fijn vindt|handig vindt|liever heeft|nodig heeft|graag heeft)',
  '(?:als|wanneer|indien) (?:je|u) (?:(?:dat|het|die|ze|deze|er een) )?(?:zelf )?wil(?:t)?(?: (?:gebruiken|dragen|aandoen|doen|hebben))?(?= *(?:[^\\p{L} ]|$))',
  'op vrijwillige basis',
  '(?:is|zijn) prettig',
  '(?:is|zijn) handig',
  'is welkom',
  '(?:is|zijn) (?:fijn|leuk|wenselijk|gewenst)',
  'kun je (?:bij ons |hier |intern |via ons )?(?:halen|behalen|volgen|leren)',
  '(?:of )?bereid~(?:te|tot het) (?:halen|behalen)(?: van)?',
  'bent bereid~te (?:be)?halen',
  'wordt (?:door ons )?(?:betaald|vergoed)',
  '(?:betalen|vergoeden|regelen) (?:wij|we)',
  '(?:wij|we) (?:betalen|vergoeden)',
  'op onze kosten',
  "(?:kunt|kun|kan|mag)(?: je| jij| u)?(?: \\p{L}+){0,3} (?:je |een |het )?(?:\\p{L}*(?:certifica(?:at|ten)|rijbewijs|diploma'?s?|vca|bhv|papieren))(?: bij ons| hier| intern)? (?:be)?halen",
  'mag (?:je|u) (?:bij ons|via ons|hier|intern|later|op onze kosten|met onze hulp)(?: \\p{L}+){0,3} (?:be)?halen',
  'krijg je (?:bij ons )?de kans',
  '(?:is|zijn)(?: altijd| ook)? (?:bespreekbaar|optioneel|vrijwillig|geen verplichting)',
  'wie (?:dat |het |er )?wil,? (?:kan|mag|kun)',
  '(?:kan|kunt|kun)(?: je)?(?: later| op termijn| in de toekomst)? (?:doorgroeien|groeien)',
  'if you (?:like|want|wish|prefer)(?: (?:it|them|that))?',
  '(?:als|wanneer) je (?:dat |die |het )?(?:prettig vindt|fijn vindt|liever hebt)',
  '(?:maar|but) (?:is |are |zijn )?(?:niet|not) (?:verplicht|nodig|required|mandatory|necessary)',
  // Later, or only for who wants to.
  '(?:op termijn|op den duur|in de toekomst|later|na (?:een|het eerste|een half|verloop van|enige|twee|drie) (?:jaar|tijd|maanden|half jaar)|na je (?:inwerkperiode|proeftijd|opleiding))(?:,? \\p{L}+){0,3}? (?:kun|kan|kunt|mag|mogen|zou)(?: je| jij| u)?(?!\\p{L})',
  '(?:kun|kan|kunt|mag)(?: je| jij| u)?(?: (?!niet)\\p{L}+){0,6}? (?:op termijn|op den duur|in de toekomst)',
  '(?:is|zijn) (?:iets |pas )?voor later',
  '(?:heb|mocht|zou|krijg)(?: je| jij| u) (?:de |zin |interesse |belangstelling |ambitie |ambities |graag |willen |ook )+(?:in|om|voor)?',
  '(?:als|wanneer|indien|mocht) (?:je|jij|u)(?: \\p{L}+){0,3} (?:wilt|wil|willen|ambieert|leuk vindt|interessant vindt|ziet zitten|interesse hebt|zin hebt|aandurft)',
  'als (?:je|u) (?:(?:daar|er|dat) )?zin in hebt',
  'wil (?:je|u) (?:graag |ook )?leren',
  'bij interesse',
  'strekt tot aanbeveling',
  '(?:misschien|wellicht|wie weet)(?: \\p{L}+){0,3} (?:ooit|later|straks)',
  '(?:wil|wilt) (?:je|jij|u)(?: \\p{L}+){0,6} (?:bij|erbij|extra|vaker|liever)(?=,? (?:dan |dat |is |kan |mag ))',
  'vind (?:je|jij|u) het (?:leuk|interessant|fijn)(?: om)?',
  '(?:kan|kun|kunt|mag) (?:je |jij |u )?(?:dat |het |dit )?(?:aangeven|ervoor kiezen|voor kiezen|zelf kiezen)',
  'wie(?: (?!niet|geen)\\p{L}+){1,3} (?:wil|willen)(?: \\p{L}+)?',
  '(?:je |jij |u )?(?:kunt|kan|mag)(?: ook)? (?:kiezen|kiest) voor een (?:leasefiets|leaseauto|fiets|auto)',
  'op (?:eigen )?verzoek',
  '(?:indien|desgewenst|zo) gewenst',
  'wie (?:dat |het |er )?(?:leuk vindt|interessant vindt|wil|graag \\p{L}+),? (?:kan|mag|neemt|gaat|doet)',
  '(?:is|zijn) (?:eventueel )?(?:mogelijk|een optie) (?:als|voor wie|indien|wanneer)',
  '(?:in time|later on|eventually|after (?:a|your first|one) year)(?:,? \\p{L}+){0,2} (?:can|may|could)',
  'nice to have',
  '(?:is|are) (?:a plus|an advantage|preferred|desirable|a bonus)',
  'preferred',
  'if you (?:like|want|wish|prefer)(?: them| it)?',
  'optional',
  'preferably',
  'bij voorkeur',
  'optioneel',
] as const;

/** Busy times of the year: a peak of most loads, but the very load of whoever cannot bear peaks. */
export const SEIZOEN = [
  '(?:rond|met|in de (?:week|weken) (?:van|voor)|tijdens) (?:sinterklaas|kerst|pasen|de feestdagen|oud en nieuw|moederdag|valentijn(?:sdag)?|de jaarwisseling)',
  'around (?:christmas|easter|the holidays)',
] as const;

/** A peak, not a lasting load. */
export const INCIDENTEEL = [
  'incidenteel',
  'uitschieters?',
  'eens in de \\p{L}+(?: maanden| weken| jaar)?',
  '(?:\\d|een|twee|drie|vier|vijf|zes|paar|enkele|hooguit een)(?: ?x| keer| maal|maal) (?:per|in het|in een|in de) (?:jaar|half jaar|halfjaar|kwartaal|maand|seizoen)',
  '(?:eens|een keer) (?:in het|in de|per|om de) (?:jaar|half jaar|kwartaal|maand|seizoen|zomer|winter|drie maanden|paar maanden)',
  '(?:een|twee|drie|vier|enkele|paar|\\d) (?:ochtend|middag|dag|nacht|avond|week|weken)(?:en)? (?:per|in het|in een) (?:jaar|kwartaal)',
  'een (?:heel |hoogst )?enkele keer',
  '(?:hooguit|hoogstens|maximaal|slechts) (?:een|twee|drie|een paar|\\d) ?(?:keer|maal|x)',
  'een heel enkele',
  'hoogst ?zelden',
  '(?:alleen|enkel|slechts|uitsluitend) (?:in|tijdens|rond|met|bij|voor) (?:de |het )?(?:\\p{L}+ )?(?:week|weken|dagen|maand|kerst|sinterklaas|pasen|januari|februari|december|juni|juli|augustus|zomer|winter|feestdagen|jaarwisseling|hoogseizoen|vakantie|piek|drukte|nood|calamiteiten)',
  'in noodgevallen',
  'kan (?:het )?(?:zijn|voorkomen|gebeuren) dat',
  'kan (?:een keer |eens )?voorkomen',
  '(?:een|twee|drie|vier|vijf|zes|enkele|paar|\\d) (?:\\p{L}+)?(?:zaterdagen|zondagen|weekenden|avonden|nachten|dagen|weken|keren) per (?:jaar|kwartaal)',
  '(?:is|als|mocht) de (?:lift|kraan|heftruck|machine|band)(?: \\p{L}+){0,3} (?:stuk|kapot|defect)',
  '(?:een keer|eens|keertje) (?:stuk|kapot|defect)',
  'bij (?:ziekte|afwezigheid|vakantie)(?: van)?',
  'alleen (?:rond|tijdens)',
  'ever so often',
  'bij calamiteiten',
  '(?:een|twee|drie|vier|enkele) (?:maal|keer|malen|weken|dagen|nachten|avonden) per jaar',
  'bij (?:hoge|grote) uitzondering',
  'once in a (?:while|blue moon)',
  '(?:once|twice|a few times) a (?:year|month|quarter)',
  'only (?:in|during|around) (?:the )?(?:summer|winter|christmas|january|december|peak season|emergencies)',
  'bij hoge uitzondering',
  'in het seizoen(?![^.!?;]{0,25}(?<!\\p{L})(?:hele|volle|elke|iedere|dagelijks|alle) )',
  'incidentele',
  'af en toe',
  'soms',
  'een enkele',
  'een enkele keer',
  'enkele keren per (?:jaar|maand)',
  'sporadisch',
  'zo nu en dan',
  'nu en dan',
  'heel af en toe',
  'bij uitzondering',
  'in uitzonderlijke gevallen',
  'uitzonderlijk',
  'zelden',
  'eens per (?:week|maand|kwartaal|twee weken|jaar)',
  'een keer per (?:week|maand|kwartaal|jaar)',
  'een paar keer per (?:maand|jaar)',
  'heel soms',
  'een zeldzame keer',
  'mogelijk ook eens',
  'wel eens',
  'weleens',
  'occasional(?:ly)?',
  'sometimes',
  'now and then',
  'rarely',
  'once a (?:month|week|quarter)',
  'from time to time',
] as const;

/** Denied only in this degree: "geen zwaar tilwerk" leaves lighter lifting open. */
export const BEPERKEND = [
  'zwaar',
  'zware',
  'zwaarder',
  'te zwaar',
  'loodzwaar',
  'lang',
  'lange',
  'langdurig',
  'langdurige',
  'continu',
  'constant',
  'constante',
  'voortdurend',
  'de hele dag',
  'hele dagen',
  'hele dag',
  'altijd',
  'veel',
  'vaak',
  'elke dag',
  'dagelijks',
  'de godganse dag',
  'alleen',
  'grote',
  'extreem',
  'extreme',
  'overmatig',
  'fysiek',
  'full[- ]time',
  'heavy',
  'all day',
  'long',
  'constant(?:ly)?',
  'prolonged',
  'frequent(?:ly)?',
  'extreme',
  'much',
] as const;
