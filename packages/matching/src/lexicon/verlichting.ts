/**
 * Words by which the next clause or sentence takes a load off the reader: an aid, somebody else, a
 * cabin. As data; patterns as in {@link Regel}, without measures. Such a load is not gone for sure,
 * but it decides nothing any more.
 */
import { HULP } from './woordklassen-lichaam.js';

const HULPDING = `(?:${HULP}|\\p{L}{0,12}(?:lopende band|band|schuimlans|wagen|hefwagentje|opstapje|trapje|krukje|kruk|sta-zitkruk|zadelkruk|stahulp|stoel|zitje|kar|karretje|wagentje|trekker|trekje|step|fiets|scooter|golfkar|grijper|tang|hefplateau|rollenbaan|rolgrijper|vacuumtiller|tiller|tilmeester|bladlift|plaatlift|goederenlift|verhuislift|ladderlift|glijzeil|pomp|wasstraat|spoelmachine|afzuiging|zuiger|slang|hogedrukspuit|koppelwagen|tafel|bok|apparaat|systeem)(?:s|en|ken)?(?![\\p{L}]))`;
const PERSOON =
  "(?:\\p{L}*(?:nachtwacht|verzorger|werker|brigade|kruier|kraanploeg|conducteur|arts|collega|team|ploeg|dienst|afdeling|bedrijf|monteur|chauffeur|leider|baas|voorman|leidinggevende|portier|concierge|verkoper|medewerker|specialist|buddy|begeleider|klant|leverancier|beveiliger|verpleegkundige|beheerder|bezorger|verhuizer|maat|mannen|kracht|balie|winkel)(?:'?s|en)?(?![\\p{L}]))";
const EEN = '(?:een|de|het|onze|ons|je|speciale?|elektrische?|vaste?|twee|andere?|eigen)';
const BIJ = '(?: (?!geen|niet|nooit|zelf)[\\p{L}-]+){0,3}?';

const WIJST = '(?:die|dat|deze|dit|ze|zulke \\p{L}+|dergelijke \\p{L}+|zoiets|daar)';
const NAAR =
  '(?:ze|die|dat|deze|hen|dit|hem|alles|het (?:gewicht|zware werk|tilwerk|sjouwen|werk))(?![\\p{L}])';
const WOORDJES = "(?: (?!geen|niet|nooit|zelf|en|maar)[\\p{L}'-]+)";
/** Verbs by which somebody takes work over. */
const OVERNEMEN =
  '(?:neemt|nemen|doet|doen|regelt|regelen|haalt|halen|pakt|pakken|tilt|tillen|draagt|dragen|verplaatst|vangt|vangen|handelt|handelen|verzorgt|verzorgen|rijdt|duwt|duwen|ruimt|vervangt|sjouwt|laadt|laden|lost|lossen|praat|praten|beantwoordt|beantwoorden|bemant|draait|draaien|behandelt|behandelen|bewaakt|bewaken|spreekt|hijst|staat|staan)';

/** Aids: straight after a clause or sentence with a load of the body, and pointing back at it. */
export const VERLICHT_HULP: readonly string[] = [
  `(?:daar|daarvoor|hier|hiervoor|ervoor|voor (?:dat|dit|die|het)(?: zware?)?(?: \\p{L}+)?) (?:heb|hebt|hebben|is|zijn|gebruik|gebruikt|gebruiken|staat|staan|pak|hangt|hangen|bestaat|komt|komen)${BIJ} ?${HULPDING}`,
  `(?:we|wij|je) (?:hebben|hebt|gebruiken|gebruikt|zetten|krijgt)(?: (?:er|daar|daarvoor|hier))?${BIJ} ${HULPDING}(?: (?:er|daar|hier))? (?:voor|in|bij|mee)`,
  `(?:er|op elke \\p{L}+|overal|bij elke? \\p{L}+|op iedere \\p{L}+) (?:is|zijn|staat|staan|hangt|hangen|ligt|liggen) (?:altijd |overal |gelukkig |ook |wel )?${EEN}${BIJ} ${HULPDING}`,
  `(?:(?:de|het|al het) )?(?:${WIJST}|het|zware?|alles)${WOORDJES}{0,5}? (?:met|via|met behulp van|door|per) ${EEN}?${WOORDJES}{0,3}? ?${HULPDING}`,
  `${WIJST} (?:hang|hangt|hangen|zit|zitten|staat|staan) (?:aan|in|op) (?:een|de)${WOORDJES}{0,4}? (?:robot|kraan|takel|balancer|arm|statief|rail)(?![\\p{L}])`,
  `(?:een|de|het|onze|je)${WOORDJES}{0,2}? ?${HULPDING} \\p{L}+(?:t|en|et)${WOORDJES}{0,2} ${NAAR}`,
  `(?:${WIJST}|het (?:zware )?\\p{L}+(?:en|werk)) ${OVERNEMEN} (?:de|een|onze|het)${BIJ} ?${HULPDING}`,
  `met (?:de|het|een)${WOORDJES}{0,2}? ?${HULPDING}[^.!?;]{0,40} (?:kom|kun|pak|til|haal|bereik) je (?:er|die|ze|dat|overal)`,
  `${WIJST} (?:gaat|gaan|gebeurt|gebeuren|verloopt)(?: hier| bij ons| tegenwoordig| gelukkig| allemaal| vrijwel)* (?:automatisch|machinaal|volautomatisch|elektrisch|mechanisch|op afstand|met een druk op de knop|vanzelf)`,
  `(?:het|de) \\p{L}+ (?:gaat|gebeurt)(?: \\p{L}+)? (?:automatisch|machinaal|volautomatisch|elektrisch|mechanisch|op afstand)`,
  `(?:wie|als je|wanneer je|is (?:dat|het|dit|staan) lastig|is (?:dat|het|dit) (?:te )?(?:zwaar|vermoeiend)|word je moe|ben je moe|mocht je|desgewenst|indien nodig|zo nodig)(?:[^.!?;]{0,30}?),? (?:dan )?(?:pak|pakt|neem|neemt|gebruik|gebruikt|mag|kan|kun|kunt|zit|ga|gaat|schuif|schuift|krijgt|krijg|zetten|hebben|is)(?: (?!niet|geen)[\\p{L}-]+){0,4} (?:${HULPDING}|zitten|hulp)`,
  `(?:gelukkig )?(?:rijd|rijdt|werk|werkt|sta|staat|zit) (?:je|u) (?:op|met|in) een ${WOORDJES}{0,2}? ?(?:staptruck|orderpicktruck|reachtruck|heftruck|truck|golfkar|scooter|step|wagentje|kruk|zadelkruk)`,
  `je (?:krijgt|hebt|rijdt|pakt|neemt|gebruikt|verplaatst|tilt|zet)(?: (?:van ons|daarvoor|er|ze|die|hiervoor))*${WOORDJES}{0,1}? (?:(?:met|op) )?(?:een|de|onze) ${WOORDJES}{0,1}? ?(?:e-?bike|elektrische \\p{L}+|scooter|reachtruck|heftruck|kraan|takel|tillift|step|duwer|trekker|pompwagen)`,
  `(?:sinds|vanaf|tegenwoordig|inmiddels|nu|sinds kort)[^.!?;]{0,40} (?:heeft|hebben|staat|staan|is|zijn|hangt) [^.!?;]{0,30}(?:stoel|stoelen|kruk|krukken|tillift|lift|hefttafel|tafels|machine|robot)(?![\\p{L}])`,
  "met (?:zijn|z'n|je) (?:tweeen|drieen|vieren|vijven) (?:\\p{L}+ )?(?:we|je|wij) (?:ze|die|hem|dat|het)",
  '(?:nu|tegenwoordig|inmiddels)(?: \\p{L}+){0,4} (?:machinaal|automatisch|met de machine)',
  'there (?:is|are)(?: always)? (?:an? |the )?(?:\\p{L}+ ){0,2}(?:hoist|forklift|crane|lift|trolley|conveyor|machine|robot|stool|chair|step stool|pallet truck)s? (?:for (?:that|this|those|these|it)|to (?:do|lift|move|carry|help))',
  '(?:that|this|those|these|it|they)(?: \\p{L}+)? (?:is|are) (?:done|moved|lifted|carried|handled|placed) (?:by|with|using) (?!hand|you)',
];

/** Other people, or a way out: straight after any load, and pointing back at it. */
export const VERLICHT_ERNA: readonly string[] = [
  '(?:op \\p{L}+ |in (?:jouw|je|uw) \\p{L}+ )?(?:merk|merkt|heb|hebt|krijg|krijgt|zie|ziet) (?:je|jij|u) (?:daar|er|hier|daarvan|ervan)(?: [\\p{L}]+){0,2} (?:niets|niks|weinig|geen last|geen hinder)(?: (?:van|mee|te maken))?',
  '(?:daar|hier) (?:merk|merkt|heb|hebt|krijg|krijgt|zie|ziet) (?:je|jij|u)(?: [\\p{L}]+){0,2} (?:niets|niks|weinig|geen last|geen hinder)(?: (?:van|mee|te maken))?',
  '(?:je|jij|u)(?: zelf)? (?:komt|werkt|bent|zit|staat)(?: zelf)? (?:er|daar)(?: zelf| dus| gelukkig)* (?:niet|nooit)(?= *(?:[^\\p{L} ]|$))',

  `(?:daar|daarvoor|hier|hiervoor|ervoor) (?:heb|hebt|hebben|is|zijn|staat|staan|komt|komen)${BIJ} ?(?:${PERSOON})`,
  `(?:we|wij) hebben(?: (?:er|daar|daarvoor|hier))?${BIJ} (?:${PERSOON})(?: (?:er|daar))? (?:voor)`,
  `voor (?:\\p{L}+ )?(?:\\p{L}+werk|dat|die|deze|dit) (?:komt|komen|huren|is|zijn|hebben)${BIJ} ?(?:de |een |onze )?${PERSOON}`,
  `(?:${WIJST}|het (?:zware )?\\p{L}+(?:en|werk)) (?:${OVERNEMEN}|zet|zetten|legt|leggen|brengt|brengen) (?:de|een|onze|het|je|jouw|altijd de|meestal de)${BIJ} ?(?:${PERSOON})`,
  `(?:de|onze|een|je|mijn)(?: [\\p{L}-]+)? ?(?:${PERSOON}|vrouw|man) ${OVERNEMEN}${WOORDJES}{0,2} ${NAAR}`,
  `(?:bij ons |meestal |vaak )?(?:neemt|nemen|doet|doen|haalt|pakt) (?:de|een|onze) (?:leerling|${PERSOON})`,
  `(?:dan |daarvoor |daar )?bel je (?:de|een|je) (?:\\p{L}+ )?${PERSOON}`,
  `(?:tillen|sjouwen|dragen|laden|lossen|duwen|trekken|verplaatsen|inladen|uitladen)(?: (?:en|of) \\p{L}+en)? do(?:et|en) (?:de|een|onze|het)${BIJ} ?${PERSOON}`,
  '(?:je|jij|u) (?:hoeft|hoef)(?: (?:die|dat|dit|ze|deze|het|er|hem)) (?:niet|nooit)(?: zelf)? te \\p{L}+',
  `\\p{L}+ van (?:de|het) \\p{L}+ (?:neemt|doet|regelt|vangt)`,
  '(?:gelukkig )?(?:hoef|hoeft|hoeven) (?:je|u|jij)(?: (?:die|dat|dit|ze|deze|het|er|hem))*(?: gelukkig| overigens| natuurlijk)* (?:niet|nooit|niks|niets)(?: (?:alleen|zelf|in je eentje|met de hand|allemaal))?',
  '(?:dat|die|dit|deze|het) (?:hoef|hoeft|hoeven|doe)(?: (?:je|u|jij))?(?: (?:gelukkig|overigens|natuurlijk|dus))* (?:niet|nooit) (?:alleen|zelf|in je eentje|met de hand|allemaal|altijd)',
  'nooit alleen',
  `(?:(?!maar)[^,.!?;]{1,70}, )?(?:je|jij|u)(?: zelf)? (?:staat|staan|komt|werkt|zit|bent|hoeft|loopt)(?: zelf)? (?:er|daar)(?: zelf| dus| gelukkig)* (?:niet|nooit) (?:in|bij|tussen|binnen|voor|onder|op|langs|te zijn)`,
  `(?:daar|er) (?:kom|komt|werk|werkt|sta|staat|zit|ben|bent|loop|loopt)(?: (?:je|jij|u))(?: (?:zelf|dus|gelukkig|ook|eigenlijk))* (?:niet|nooit|nauwelijks)`,
  `(?:de|onze|een|je) (?:[\\p{L}-]+ )?${PERSOON} \\p{L}+(?:t|en)(?: \\p{L}+){0,2}? (?:ze|die|dat|deze|hen|dit|hem)(?: \\p{L}+){0,4}?,? ?(?:zodat|dus|en|,)? ?(?:jij|je)`,
  `(?:kun|kunt|lukt|gaat)(?: \\p{L}+){1,6} (?:niet|even niet)(?: \\p{L}+)?,? dan (?:zet|mag|kun|zetten|doe|ga) (?:je|we)`,
  `tegenwoordig (?:is|zijn) (?:alle?|de)(?: \\p{L}+){1,3} (?:afgeschermd|beveiligd|afgedekt|gesloten|automatisch)`,
  "(?:you|nobody) (?:do not|don't|never|won't|will not) (?:have to|need to) (?:do|lift|carry|move|handle) (?:this|that|these|those|it|them) (?:alone|yourself|by hand|on your own)",
  '(?:our|the) \\p{L}+ (?:take care of|takes care of|handle|handles|do|does) (?:that|this|those|these|it|them)',
];

/** A place that keeps the surroundings out, in which the reader works. */
export const VERLICHT_PLEK: readonly string[] = [
  '(?:jij|je|jouw|u|uw|de bediening|de bestuurder|de machinist|de truck|de heftruck|de kraan|de machine|je \\p{L}+|bediening|besturing|het bedienen|zelf)(?: (?!niet|nooit|geen)[\\p{L}-]+){0,7}?(?: (?:een|de|je|jouw|het|onze))? (?:(?:geluiddichte?|gekoelde?|verwarmde?|afgesloten|dichte?|geisoleerde?|glazen|schone|rustige?|aparte?|stille|eigen|ruime|airconditioned|overdruk),? ){0,2}\\p{L}*(?:stille ruimte|achter glas|cabine|controlekamer|regelkamer|bedieningsruimte|kantoor|kantoortje|meldkamer|commandokamer)(?![\\p{L}])',
  "(?:you|your)(?: (?!not|never)[\\p{L}'-]+){0,7}? (?:a|an|the|your) (?:(?:soundproof|heated|cooled|air-conditioned|enclosed|closed|separate|quiet) )?(?:cab|cabin|control room|booth|office)",
];

/** Goes without legs. */
export const VERLICHT_VOETEN: readonly string[] = [
  '(?:die|dat|deze|dit|de)(?: \\p{L}+)? (?:doe|leg|rijd|maak|doet|legt|rijdt)(?: (?:je|u|we|wij))(?: \\p{L}+){0,2} (?:op|met|per) (?:een |de |onze |je )?(?:elektrische |dienst)?(?:\\p{L}*fiets|step|scooter|golfkar|auto|bus|busje|karretje|brommer|wagen|trekker)',
  '(?:je|u) (?:neemt|pakt|gebruikt)(?: \\p{L}+){0,2} de (?:personen|dienst|goederen)?(?:lift|roltrap)',
];

/** Words that put the load back. */
export const TOCH_WEER =
  /(?<!\p{L})(?:kapot|stuk|onderuit|omheen|niet vanaf|defect|bezet|niet altijd|nog niet|niet overal|vaak niet|meestal niet|alleen voor|nodig voor|kracht|geen|toch|behalve|broken|not always|no)(?!\p{L})/u;
