/**
 * Who or what can be the subject of a clause beside the reader of an advert. As data; patterns as in
 * {@link Regel}, without measures. What such a subject does is a description and no duty.
 */

/** The last part of the names of people at work; "s" and "en" make more of them. */
export const VAKMENSNAMEN =
  "(?:(?:wacht|wak|mak|werk|houd|rijd|bouw|dekk|voerd|begeleid|verzorg|help|verkop|inkop|bakk|schild|trekk|legg|giet|ontwerp|bezorg|verhuiz|bewak|beveilig|train|meest|ontwikkel|plukk|pick|inpakk|zag|lass|snijd|spuit|metsel|timmer|glaz|poets|wass|kapp|klopp|bedien|beheerd|handhav|tuind|tel|kwek|viss|verlen|vertegenwoordig|zett|onderzoek|apothek|bewaard|dispatch|recruit|rang|stek|spoel|vlecht|stort|hovenier|slop|vull|oogst|port|laad|lad|sorteerd|plann|vlieg|schipp|stuur|brandweer|install|manag|boekhoud|voorbereid|leid|coach|tegelzett|reinig|ontruim|strat|plaats|behang)(?:er|ster)|(?:chauff|mont|inspect|ingeni|install|control|stukad|conduct|advis|regiss|kass|amat|programm|distribut|redact|mass|coiff|bestuurd|entrepren)eur|operat(?:or|eur)|coordinator|instruct(?:or|eur)|\\p{L}+(?:isten|ist)|(?:ambtena|eigena|molena|metsela|handela|makela|tekena|sluiswa|leer)ar|\\p{L}*kundige|[\\p{L}-]*medewerker|vakman|voorman|vakmannen|voormannen|(?:vak|arbeids|uitzend|inval|seizoens|hulp|nacht)kracht|\\p{L}*lieden|technic(?:us|i)|mecanicien|elektricien|therapeut|(?:psycho|bio|geo)loog|\\p{L}+ologen|jurist|advocaat|advocaten|consulent|agent|soldaat|soldaten|piloot|piloten|bode|boer|arts|dokter|docent|leerkracht|juf|meester|kok|ober|stewardess|matroos|matrozen|architect|makelaar|barista|developer|engineer|(?:verkoop|nacht|avond|dag|ochtend|monteurs|schoonmaak|bouw|zorg)team|verpleging|brigade|bemanning|buitendienst|binnendienst|nachtploeg|dagploeg|grondploeg|oogstploeg|(?:bouw|montage|schoonmaak|sloop|bezorg|laad|los|klim|kraan|dak|schilders|storings|werk)ploeg|technische dienst|facilitaire dienst|expeditie|keukenbrigade|planning|stukadoor|griffier|brandweer|politie|redactie|administratie|secretariaat|bediening|bewaking|beveiliging|wetenschapper|surveillant|steward|advocaat|rechter|directie|teamleiding|assistent|collega|leverancier|aannemer|opdrachtgever|leidinggevende|verzorgende|helpende|zzp'er|huismeester|centralist|concierge|receptioniste|secretaresse|specialist|expert|stagiair|vrijwilliger|teamlead|supervisor|manager|chef|baas|ploeg van \\p{L}+)";

/** People for whom the work is done; what they do with their bodies is no duty. */
export const GASTNAMEN =
  '(?:klant|gast|bezoeker|bewoner|patient|client|leerling|student|kind|kinderen|kleuter|peuter|reiziger|passagier|deelnemer|huurder|burger|inwoner|ouder|ouderen|sporter|cursist)';

/** What moves by itself. */
const VOERTUIG =
  '(?:\\p{L}*(?:shovel|heftruck|reachtruck|vrachtwagen|vrachtauto|truck|trein|tram|metro|bus|kraan|kranen|bulldozer|graafmachine|tractor|trekker|bestelbus|schip|schepen|vliegtuig|touringcar)(?:s|en|sen)?)';

const BIJVOEGLIJK = '(?:(?!en |of |in )\\p{L}{2,20}e ){0,2}';
const DE =
  '(?:de|een|onze|ons|het|je|jouw|uw|hun|alle|veel|sommige|andere|enkele|deze|die|twee|drie|vier|vijf|zes|acht|tien)';
/** The whole group of a workplace holds the reader. */
const OOK_JIJ =
  '(?!(?:ons|onze|het|je|jouw|uw|de|heel|alle|veel|deze)(?: hele| gehele| eigen)? (?:team|ploeg|medewerkers?|werknemers?|kandida\\p{L}+|mensen|personeel|vakmensen|professionals)(?!\\p{L})|\\p{L}+ nieuwe )';
const MEERVOUD = "(?:'?s|en|n)?";

/** Verbs of which people at work can be the object in a list of duties ("de monteurs aansturen"). */
const OP_MENSEN =
  '(?!(?:aan(?:sturen|spreken|nemen)|begeleid\\p{L}*en|train\\p{L}*en|coach\\p{L}*en|instruer\\p{L}*en|inwerk\\p{L}*en|opleid\\p{L}*en|inplann\\p{L}*en|plannen|ondersteun\\p{L}*en|ontvang\\p{L}*en|help(?:p)?en|verwelkom\\p{L}*en|motiver\\p{L}*en|adviser\\p{L}*en|controler\\p{L}*en|beoordel\\p{L}*en|informer\\p{L}*en|verzorg\\p{L}*en|wassen|bedien\\p{L}*en|werven|gezocht|gevraagd|zoeken|zoek|en|of|m|met|te|een|geen|als|nodig|welkom)(?!\\p{L}))';
/** Finite verbs of people who are busy. */
const BEZIG =
  '(?:lopen|staan|zitten|werken|rijden|draaien|klimmen|hebben|krijgen|komen|gaan|zijn|moeten|kunnen|mogen|tillen|sjouwen|dragen|duwen|trekken|laden|lossen|knielen|bukken|maken|doen|leggen|plaatsen|brengen|halen|zetten|bedienen|gebruiken|snijden|lassen|zagen|liggen|kruipen|slapen|wonen|spelen|schreeuwen|worden|zien)';

const vakmens = `\\p{L}*${VAKMENSNAMEN}${MEERVOUD}(?!\\p{L})`;
const gast = `\\p{L}*${GASTNAMEN}${MEERVOUD}(?!\\p{L})`;
const NA = `(?= (?:${OP_MENSEN}\\p{L}+|die|in|op|van|aan|uit|bij|naast|achter))`;

const voorop = (wie: string): readonly string[] => [
  `${OOK_JIJ}${DE} ${BIJVOEGLIJK}${wie}${NA}`,
  `${OOK_JIJ}${wie}(?= (?:${BEZIG}(?!\\p{L})(?! *[,.;]?$)|\\p{L}{3,}en (?:de|het|een|onze|hun|elkaar)(?!\\p{L})|${OP_MENSEN}\\p{L}{3,}en (?:hier|er|daar|bij|dagelijks|elke|iedere|jaarlijks|vaak|soms|veel|per|uren|altijd)(?!\\p{L})|die (?!je |jij |wij |we )|(?:in|op|bij|naast|van) (?:de|het|onze|een) [\\p{L} ]{2,40} ${BEZIG}(?!\\p{L})))`,
];
const VOORAAN =
  "(?:in|op|bij|aan|buiten|binnen|achter|beneden|boven|daar|ernaast|overdag|'s nachts|'s morgens|'s ochtends|'s avonds|verderop|ondertussen|intussen|tijdens|na|naast|voor|vaak|soms|meestal|dagelijks|elke|iedere|via|uit|met)";
const naWerkwoord = (wie: string): string =>
  `${VOORAAN}(?: (?!en |of |die |dat )[\\p{L}\\d'-]+){0,6}? ${OP_MENSEN}(?:\\p{L}{3,}n|\\p{L}{2,}t|gaan|staan|doen) ${OOK_JIJ}(?:de|onze|ons|het|hun) ${BIJVOEGLIJK}${wie}`;
const naBezig = (wie: string): string =>
  `${VOORAAN}(?: (?!en |of |die |dat )[\\p{L}\\d'-]+){0,6}? ${BEZIG} ${wie}`;

/** People at work, at the beginning of a clause or right after its verb. */
export const ONDERWERP_VAKMENS: readonly string[] = [
  ...voorop(vakmens),
  naWerkwoord(vakmens),
  naBezig(vakmens),
];

/** Those for whom the work is done. */
export const ONDERWERP_GAST: readonly string[] = [
  ...voorop(gast),
  naWerkwoord(gast),
  '(?:ze|zij|hij|men)(?= (?!en )\\p{L}+)',
];

/** Vehicles that drive by themselves. */
export const ONDERWERP_VOERTUIG: readonly string[] = [
  `(?:${DE} ${BIJVOEGLIJK})?${VOERTUIG}(?= (?:rijd|draai|var|vlieg|kom|til|hijs|lig|sta|manoeuvreer|manoeuvrer|pass|ga)\\p{L}*(?!\\p{L}))`,
  `${VOORAAN}(?: [\\p{L}\\d'-]+){0,6}? (?:rijden|draaien|varen|komen|rijdt|vaart|manoeuvreren) (?:de|onze|het) ${BIJVOEGLIJK}${VOERTUIG}`,
];

const PEOPLE =
  '(?:operators?|drivers?|technicians?|nurses?|engineers?|packers?|pickers?|welders?|carers?|cleaners?|movers?|porters?|couriers?|mechanics?|electricians?|plumbers?|roofers?|builders?|painters?|guards?|officers?|agents?|chefs?|cooks?|waiters?|bartenders?|doctors?|surgeons?|teachers?|loaders?|handlers?|installers?|contractors?|colleagues?|foremen|foreman|supervisors?|managers?|planners?|dispatchers?|growers?|harvesters?|labou?rers?|(?:ground|night|warehouse|sales|field|delivery|cleaning|maintenance|production|kitchen|nursing) (?:crews?|teams?|staff|workers?)|salespeople|tradesmen|fishermen|scaffolders?|roofers?|bricklayers?|warehousemen|labourers?|fitters?)';

/** The same in English. */
export const ONDERWERP_ENGELS: readonly string[] = [
  `(?:the|our|your|their|all|most|some|other) (?:(?!new )\\p{L}+ ){0,2}${PEOPLE}(?= (?!needed|wanted|required)(?:who |that |in |on |at |of |from )?\\p{L}+)`,
  `${PEOPLE.replaceAll('s?|', 's|').replace('fitters?', 'fitters')}(?= (?:carry|lift|climb|stand|walk|drive|work|do|are|have|must|need|use|wear|handle|push|pull|talk|speak|serve|see|get|greet|treat|who|on|at|in) )`,
  '(?:they|he|she)(?= \\p{L}+)',
] as const;

/** Words of a clause after its subject by which the reader takes part after all. */
export const LEZER_DOET_MEE = [
  'samen',
  'together',
  '(?:met|door) jou',
  'ook jij',
  'jij',
  'with you',
  'waaronder',
  'om de beurt',
  'om beurten',
] as const;

/** Titles that name no trade, so that any trade in the text can be the reader's. */
export const VAGE_TITEL =
  /^(?:vacature|medewerk|werknem|functie|baan|baantj|bijbaan|vakantiewerk|allround|alround|ervar|ervaren|junior|senior|gezocht|zoek|fulltim|parttim|full|part|tim|uur|regio|voor|werk|hulp|kracht|teamlid|zelfstandig|starter|leerling|stagiair|oproepkracht|uitzendkracht|employe|worker|staff|team|member|assistant|associat)\p{L}{0,3}$/u;

/** Trades that plan, sell or count what others do: their title names the work of those others too. */
export const ACHTER_BUREAU =
  /(?:adviseur|coach|planner|calculator|controller|inkoper|projectleider|projectmanager|secretaress|secretari|administrateur|administrateurs|boekhouder|voorbereider|recruiter|consultant|administratief|administrati|roostermaker|coordinator|inspecteur|receptionist|receptionis|tekenaar|jurist)$/u;
