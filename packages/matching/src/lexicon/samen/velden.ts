/** Wide classes of words, each the answer to one question about a clause. Pieces of patterns. */

/** No denial and no clause of its own between the reader and his verb. */
const TUSSEN =
  "(?:(?!(?:niet|geen|nooit|nauwelijks|zelden|hoeft|hoef|die|dat|wordt|worden|wie|not|never|no|maar)(?![a-z]))[\\p{L}\\d'-]+,? ){0,5}?";

/** What stands before a verb of the reader; also the begin of a list item, or of an infinitive. */
const VOORAF = `(?:(?<![a-z])(?:je|jij|u|you|you'll)(?: [^.;:]{1,80}? (?:en|of|and))? ${TUSSEN}|^[ *•·>-]{0,4}|(?<![a-z])(?:het|om|te|to|will) )`;

/**
 * The verb, where the reader is its subject: "je helpt", "help je", "en helpt", "- helpen van", "het
 * helpen van". What stands between is left to other classes.
 */
export function jijDoet(werkwoorden: string): string {
  const werkwoord = `(?:${werkwoorden})`;
  return `(?:${werkwoord}(?= (?:je|jij|u)(?![a-z]))|(?=${werkwoord}(?![a-z]))(?<=${VOORAF})${werkwoord})`;
}

/** Who comes for goods, service or an answer. */
export const PUBLIEK =
  '(?:klanten|klant|bezoekers?|gasten|gast|opdrachtgevers?|consumenten|particulieren|huurders|inwoners|burgers|reizigers|passagiers|leden|kopers|bellers|ouders|studenten|cursisten|toeristen|publiek|huishoudens|gezinnen|winkeliers|ondernemers|boeren|tuinders|winkelbezoekers|winkelend publiek|museumbezoekers|hotelgasten|restaurantgasten|campinggasten|bruidsparen|sporters|automobilisten|fietsers|donateurs|abonnees|verzekerden|woningzoekenden|werkzoekenden|sollicitanten|kandidaten|bedrijven|prospects|leads|relaties|toehoorders|voorbijgangers|wandelaars|kampeerders|buurtbewoners|omwonenden|huiseigenaren|bewoners van de wijk|scholieren|customers?|clients?|guests?|visitors?|callers?|members|passengers|shoppers|tenants|applicants)';

/** To speak with, serve or look after them. */
export const TE_WOORD_STAAN =
  '(?:bel|belt|bellen|spreek|spreekt|spreken|help|helpt|helpen|adviseer|adviseert|adviseren|informeer|informeert|informeren|verkoop|verkoopt|verkopen|bedien|bedient|bedienen|begroet|begroeten|verwelkom|verwelkomt|verwelkomen|ontvang|ontvangt|ontvangen|benader|benadert|benaderen|overtuig|overtuigt|overtuigen|interview|interviewt|enqueteer|enqueteert|bezoek|bezoekt|bezoeken|leidt|leid|rondleidt|rondleiden|instrueer|instrueert|verwijs|verwijst|wijs|wijst|sta|staat|woon|praat|praten|schenk|schenkt|serveer|serveert|reken|rekent|afrekenen|controleer|controleert|registreer|registreert|beantwoord|beantwoordt|telefoneer|telefoneert|onthaal|onthaalt|inspireer|inspireert|verleid|verleidt|geef|geeft|leg|legt|vertel|vertelt|call|calls|speak|help|advise|serve|welcome|greet|guide|assist|sell|visit|show)';

/** Who needs care. */
export const ZORGMENS =
  "(?:patienten|patient|zieken|zieke \\p{L}+|clienten|bewoners|ouderen|oudjes|opa's|oma's|opa's en oma's|senioren|bejaarden|hoogbejaarden|zorgvragers?|dementerenden|dementerende \\p{L}+|hulpbehoevend\\p{L}*|minder valide \\p{L}+|mindervaliden|invaliden|revalidanten|kraamvrouwen|moeders en baby's|(?:mensen|kinderen|jongeren|volwassenen|bewoners|gasten) met (?:een )?(?:\\p{L}+ )?(?:beperking\\p{L}*|schulden|dementie|problemen|autisme|handicap|nah|down|verslaving)|verwarde \\p{L}+|daklozen|dak- en thuislozen|verslaafden|vluchtelingen|gehandicapten|kwetsbare \\p{L}+|thuiswonende \\p{L}+|rolstoelgebruikers|patients|residents|the elderly|elderly people|vulnerable \\p{L}+)";

export const VERZORGEN =
  '(?:praatje|help|helpt|helpen|was|wast|wassen|verzorg|verzorgt|verzorgen|begeleid|begeleidt|begeleiden|ondersteun|ondersteunt|ondersteunen|breng|brengt|brengen|haal|haalt|halen|vervoer|vervoert|vervoeren|rijd|rijdt|rijden|wandel|wandelt|wandelen|voer|voert|kleed|kleedt|aankleden|til|tilt|prik|prikt|prikken|masseer|masseert|behandel|behandelt|behandelen|onderzoek|onderzoekt|bezoek|bezoekt|bezoeken|ontvang|ontvangt|ontvangen|spreek|spreekt|luister|luistert|troost|troosten|schenk|schenkt|serveer|serveert|activeer|activeert|vermaak|vermaakt|knip|knipt|lees|leest|care for|support|help|visit|assist|feed|bathe|wash|accompany|drive)';

/** Who works under somebody. */
export const ONDERGESCHIKTEN =
  "(?:\\p{L}*medewerkers|\\p{L}*medewerksters|personeel|collega's|vakkenvullers|vrijwilligers|stagiairs?|stagiaires?|leerlingen|leerling-\\p{L}+|\\p{L}*krachten|\\p{L}*hulpen|monteurs|chauffeurs|schoonmakers|koks|teamleden|ploeg|ploegen|team|teams|mannen|jongens|bijbaners|weekendkrachten|scholieren in de winkel|junioren|assistenten|beveiligers|verkopers|agents|crew|staff|employees|volunteers|apprentices|operators|nieuwelingen|nieuwkomers)";

/** Who tells others what to do, or stands by them. */
export const BAZEN =
  "(?:(?:voorman|voorvrouw|teamleider|teamleidster|ploegleider|ploegbaas|ploegchef|baas|chef|chef-kok|kok|werkleider|werkbegeleider|werkmeester|meester|leermeester|begeleider|begeleidster|jobcoach|coach|mentor|leidinggevende|manager|bedrijfsleider|filiaalleider|afdelingshoofd|hoofd|coordinator|planner|opzichter|opzichtster|uitvoerder|hoofdsuppoost|unitleider|tuinbaas|eigenaar|eigenaresse|boer|juf|senior|buddy|maat|ploegmaat|collega|collega's|vakman|ervaren \\p{L}+|supervisor|foreman|team lead(?:er)?|shift lead|colleagues?))";

/** To help, teach or stand by somebody. */
export const BIJSTAAN =
  '(?:helpt|helpen|bijspringt|springt (?:\\p{L}+ ){0,3}bij|schiet (?:\\p{L}+ ){0,3}te hulp|loopt (?:\\p{L}+ ){0,4}rond|kijkt (?:\\p{L}+ ){0,2}mee|vangt (?:je|u) op|(?:staat|staan|is|zijn|zit|zitten) (?:\\p{L}+ ){0,4}(?:voor je klaar|voor u klaar|naast je|naast u|achter je|om je te helpen|bereikbaar in de hal|beschikbaar|aanspreekbaar|in de buurt|erbij|dichtbij|paraat)|beantwoordt (?:\\p{L}+ ){0,2}vragen|neemt (?:het )?over als|geeft (?:je )?(?:uitleg|hulp|steun)|steunt|ondersteunt je|achtervang|helps?|backs? you up|is (?:always )?there)';

/** Words of many kinds for noise of people at work. */
export const ROEZIG =
  '(?:luidruchtig\\p{L}*|rumoerig\\p{L}*|levendig\\p{L}*|druk gepraat|druk gebel|geroezemoes|gezellig druk|gonst|bruist|kakel\\p{L}*|lawaai\\p{L}*|muziek|radio|geschreeuw|gelach|gegil|reuring|bedrijvig\\p{L}*|in en uit|heen en weer|af en aan|door elkaar|noisy|lively|bustling|loud)';
export const GEDEELDE_PLEK =
  '(?:deel je|deelt|delen|gedeelde|open (?:ruimte|kantoor|vloer|keuken)|de vloer|werkvloer|kantoortuin|afdeling|kantoor|zaal|klaslokaal|ruimte|kamer|bureau|werkplek|atelier|om (?:je|u) heen|achter (?:je|uw) rug|langs (?:je|uw)|naast (?:je|u)|shared|open office|floor|around you)';
