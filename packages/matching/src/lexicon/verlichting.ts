/**
 * Words by which the next clause or sentence takes a load off the reader: an aid, somebody else, a
 * cabin. As data; patterns as in {@link Regel}, without measures. Such a load is not gone for sure,
 * but it decides nothing any more.
 */
import { HULP } from './woordklassen-lichaam.js';

const HULPDING = `(?:${HULP}|\\p{L}{0,12}(?:opstapje|trapje|krukje|kruk|sta-zitkruk|zadelkruk|stahulp|stoel|zitje|kar|karretje|wagentje|trekker|trekje|step|fiets|scooter|golfkar|grijper|tang|hefplateau|rollenbaan|rolgrijper|vacuumtiller|tiller|tilmeester|bladlift|plaatlift|goederenlift|verhuislift|ladderlift|glijzeil|pomp|wasstraat|spoelmachine|afzuiging|zuiger|slang|hogedrukspuit|koppelwagen|tafel|bok|apparaat|systeem)(?:s|en|ken)?(?![\\p{L}]))`;
const PERSOON =
  "(?:\\p{L}*(?:collega|team|ploeg|dienst|afdeling|bedrijf|monteur|chauffeur|leider|baas|voorman|leidinggevende|portier|concierge|verkoper|medewerker|specialist|buddy|begeleider|klant|leverancier|beveiliger|verpleegkundige|beheerder|bezorger|verhuizer|maat|mannen|kracht|balie|winkel)(?:'?s|en)?(?![\\p{L}]))";
const EEN = '(?:een|de|het|onze|ons|je|speciale?|elektrische?|vaste?|twee|andere?|eigen)';
const BIJ = '(?: (?!geen|niet|nooit|zelf)[\\p{L}-]+){0,3}?';

/** Straight after a clause or sentence with a load, and pointing back at it. */
export const VERLICHT_ERNA: readonly string[] = [
  `(?:daar|daarvoor|hier|hiervoor|ervoor|voor (?:dat|dit|die|het)(?: zware?)?(?: \\p{L}+)?) (?:heb|hebt|hebben|is|zijn|gebruik|gebruikt|gebruiken|staat|staan|pak|hangt|hangen|bestaat|komt|komen) (?:je |u |we |wij |er |hier |altijd |gewoon |gelukkig |ook |wel )*(?:${EEN} )?${BIJ} ?(?:${HULPDING}|${PERSOON})`,
  `(?:we|wij) (?:hebben|gebruiken|zetten)(?: (?:er|daar|daarvoor|hier))? ${EEN}${BIJ} (?:${HULPDING}|${PERSOON})(?: (?:er|daar))? (?:voor|in|bij|mee)`,
  `(?:er|op elke \\p{L}+|overal|bij elke? \\p{L}+|op iedere \\p{L}+) (?:is|zijn|staat|staan|hangt|hangen|ligt|liggen) (?:altijd |overal |gelukkig |ook |wel )?${EEN}${BIJ} (?:${HULPDING})`,
  `(?:(?:de|het|al het) )?(?:dat|die|deze|dit|het|zulke|dergelijke|zoiets|zware?)(?: (?!niet|geen|je|jij|we)[\\p{L}-]+){0,2} (?:doe|doet|doen|gaat|gaan|gebeurt|gebeuren|verplaats|verplaatsen|til|tillen|rijd|rijden|neemt|nemen|regelt|brengt|haalt|pakt|tilt|verplaatst|trekt|duwt|vervoer|leg|leggen)(?: (?:je|u|we|wij|gewoon|allemaal|altijd|bij ons|hier|gelukkig|meestal|vrijwel))* (?:met|via|door|per|op|vanaf|vanuit)? ?${EEN}${BIJ} (?:${HULPDING})`,
  `(?:dat|die|deze|dit|zulke \\p{L}+|dergelijke \\p{L}+|zoiets|het (?:zware )?\\p{L}+(?:en|werk))(?: (?:do(?:et|en)|neemt|nemen|regelt|regelen|brengt|haalt|pakt|tilt|verplaatst|verzorgt|rijdt|draait|draaien|bewaakt|beantwoordt)) (?:de|een|onze|het|je|jouw|altijd de|meestal de) ${BIJ} ?(?:${PERSOON})`,
  `(?:dat|die|deze|dit|het \\p{L}+) (?:gaat|gaan|gebeurt|gebeuren|verloopt)(?: hier| bij ons| tegenwoordig| gelukkig| allemaal| vrijwel)* (?:automatisch|machinaal|volautomatisch|elektrisch|mechanisch|op afstand|met een druk op de knop|vanzelf)`,
  '(?:gelukkig )?(?:hoef|hoeft|hoeven) (?:je|u|jij)(?: (?:die|dat|dit|ze|deze|het|er|hem))*(?: gelukkig| overigens| natuurlijk)* (?:niet|nooit|niks|niets)(?: (?:alleen|zelf|in je eentje|met de hand|allemaal))?',
  '(?:dat|die|dit|deze|het) (?:hoef|hoeft|hoeven|doe)(?: (?:je|u|jij))?(?: (?:gelukkig|overigens|natuurlijk|dus))* (?:niet|nooit) (?:alleen|zelf|in je eentje|met de hand|allemaal|altijd)',
  `(?:wie|als je|wanneer je|mocht je|desgewenst|indien nodig|zo nodig)(?: \\p{L}+){0,3}? ?(?:wil|wilt|liever \\p{L}+|moe bent|moe is|even wil zitten|nodig|nodig is|desgewenst)?,? (?:dan )?(?:pak|pakt|neem|neemt|gebruik|gebruikt|mag|kan|kun|kunt|zit|ga|gaat|schuif|schuift|krijgt)(?: (?!niet|geen)[\\p{L}-]+){0,4} (?:${HULPDING}|zitten|hulp)`,
  `(?:(?!maar)[^,.!?;]{1,70}, )?(?:je|jij|u)(?: zelf)? (?:staat|staan|komt|werkt|zit|bent|hoeft|loopt)(?: zelf)? (?:er|daar)(?: zelf| dus| gelukkig)* (?:niet|nooit) (?:in|bij|tussen|binnen|voor|onder|op|langs|te zijn)`,
  `(?:daar|er) (?:kom|komt|werk|werkt|sta|staat|zit|ben|bent|loop|loopt)(?: (?:je|jij|u))(?: (?:zelf|dus|gelukkig|ook|eigenlijk))* (?:niet|nooit|nauwelijks)`,
  `(?:de|onze|een|je) (?:[\\p{L}-]+ )?${PERSOON} \\p{L}+(?:t|en) (?:ze|die|dat|deze|hen|dit|hem)(?: \\p{L}+){0,4}?,? ?(?:zodat|dus|en|,)? ?(?:jij|je)`,
  `(?:de|onze|een|je) (?:[\\p{L}-]+ )?${PERSOON} (?:neemt|nemen) (?:ze|die|dat|deze|het|hem)(?: \\p{L}+)? (?:van je )?over`,
  '(?:gelukkig )?(?:gebruik|gebruiken|werken) (?:we|wij) (?:hier |daar )?(?:alleen |uitsluitend )?(?:machines|robots|kranen|heftrucks)',
  'there (?:is|are)(?: always)? (?:an? |the )?(?:\\p{L}+ ){0,2}(?:hoist|forklift|crane|lift|trolley|conveyor|machine|robot|stool|chair|step stool|pallet truck|team|colleague)s? (?:for (?:that|this|those|these|it)|to (?:do|lift|move|carry|help))',
  '(?:that|this|those|these|it)(?: \\p{L}+)? (?:is|are) (?:done|moved|lifted|carried|handled|taken care of|looked after|dealt with) (?:by|with|using) (?!hand|you)',
  "(?:you|nobody) (?:do not|don't|never|won't|will not) (?:have to|need to) (?:do|lift|carry|move|handle) (?:this|that|these|those|it|them) (?:alone|yourself|by hand|on your own)",
];

/** A place that keeps the surroundings out, in which the reader works. */
export const VERLICHT_PLEK: readonly string[] = [
  '(?:jij|je|jouw|u|uw|de bediening|de bestuurder|de machinist|de truck|de heftruck|de kraan|de machine|zelf)(?: (?!niet|nooit|geen)[\\p{L}-]+){0,7}? (?:een|de|je|jouw|het|onze) (?:(?:geluiddichte?|gekoelde?|verwarmde?|afgesloten|dichte?|geisoleerde?|glazen|schone|rustige?|aparte?|stille|eigen|ruime|airconditioned|overdruk) )?\\p{L}*(?:cabine|controlekamer|regelkamer|bedieningsruimte|kantoor|kantoortje|meldkamer|commandokamer)(?![\\p{L}])',
  "(?:you|your)(?: (?!not|never)[\\p{L}'-]+){0,7}? (?:a|an|the|your) (?:(?:soundproof|heated|cooled|air-conditioned|enclosed|closed|separate|quiet) )?(?:cab|cabin|control room|booth|office)",
];

/** Goes without legs. */
export const VERLICHT_VOETEN: readonly string[] = [
  '(?:die|dat|deze|dit|de)(?: \\p{L}+)? (?:doe|leg|rijd|maak|doet|legt|rijdt)(?: (?:je|u|we|wij))(?: \\p{L}+){0,2} (?:op|met|per) (?:een |de |onze |je )?(?:elektrische |dienst)?(?:\\p{L}*fiets|step|scooter|golfkar|auto|bus|busje|karretje|brommer|wagen|trekker)',
  '(?:je|u) (?:neemt|pakt|gebruikt)(?: \\p{L}+){0,2} de (?:personen|dienst|goederen)?(?:lift|roltrap)',
];

/** Words that put the load back. */
export const TOCH_WEER =
  /(?<!\p{L})(?:kapot|stuk|defect|bezet|niet altijd|nog niet|niet overal|vaak niet|meestal niet|alleen voor|nodig voor|kracht|geen|toch|behalve|broken|not always|no)(?!\p{L})/u;
