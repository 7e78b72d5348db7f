import { maakRegel, type Samenstelling } from './samenregel.js';
import { BAZEN } from './velden.js';

/** The steps of the work and how it is done. */
const STAP =
  '(?:elke stap|iedere stap|alle stappen|de stappen|stap voor stap|elke handeling|iedere handeling|de werkwijze|werkwijze|de volgorde|de aanpak|wat je doet|wat je moet doen|hoe je (?:het|dat|dit) (?:doet|aanpakt|maakt)|every step|each step|the steps|what to do|the procedure|the method)';
const VASTGELEGD =
  '(?:beschreven|staat (?:\\p{L}+ ){0,2}(?:op|in|beschreven|uitgelegd|voorgeschreven)|ligt (?:\\p{L}+ ){0,2}vast|vastgelegd|vastligt|voorgeschreven|uitgeschreven|uitgetekend|vast ?staat|staat vast|spelled out|written down|laid down|fixed|described|prescribed)';
const DRAAGT_STAPPEN =
  '(?:werkblad|werkinstructie|instructie(?:kaart|blad|s)?|handleiding|handboek|\\p{L}*handboek|protocol(?:len)?|checklist|draaiboek|script(?:s)?|\\p{L}*scripts|stappenplan|receptuur|recept|procedure|kaart|tekening|voorbeeld|formulier|sjabloon|manual|instruction (?:card|sheet)|work instructions?|test script|recipe)';
const VOLGEN =
  '(?:volg|volgt|volgen|werk|werkt|werken|voer|voert|houd|houdt|loopt|af|na|stap voor stap|precies|exact|follow|following|work through|wijk (?:je|u) (?:\\p{L}+ )?niet|afwijken)';
const ZELF_UIT =
  '(?:(?:helemaal |geheel |vooral )?zelf|op eigen houtje|naar eigen inzicht|yourself|on your own)';
const UITZOEKEN =
  '(?:zoek|zoekt|uitzoekt|uitzoeken|uit te zoeken|bedenk|bedenkt|bedenken|verzint?|verzinnen|uitvindt|uitvinden|uit te vinden|vormgeven|invulling|invullen|opzetten|opbouwen|inrichten|figure|work out|invent)';
const HOE = '(?:hoe|aanpak|werkwijze|manier|invulling|functie|rol|how|approach|method|way)';

/** What the day brings. */
const WERK_VAN_DE_DAG =
  '(?:wat (?:je|er|u|jij)|welke (?:klus|klussen|route|taak|taken|locatie|afdeling|wijk|plek)|waar (?:je|u|jij)|(?:naar|op|bij) welke? \\p{L}+|hoe laat|met wie|je (?:planning|rooster|taken|werk|route|dienst)|de (?:planning|taken)|what|where|which)';
const PAS_LAAT =
  "(?:pas|'s ?(?:ochtends|morgens)|(?:niet|nooit) van tevoren|dezelfde dag|de (?:avond|dag) ervoor|bij binnenkomst|(?:niet|nooit) vooraf|op de dag zelf|'s ?ochtends pas|op het laatste moment|last minute|only when|not until|on the day)";
const VERNEEMT =
  '(?:hoor|hoort|zie|ziet|weet|blijkt|merk|merkt|krijg|krijgt|verneemt|horen|weten|duidelijk|bekend|belt|bellen|appt|vertelt|vertellen|mailt|bepaalt|find out|know|hear|told)';
const PLAN =
  '(?:planning|rooster|lijst|dagindeling|prioriteiten|taken|plannen|werkzaamheden|opdrachten|schema|volgorde|route|plan|planning|priorities|schedule|tasks)';
const OMGEGOOID =
  '(?:omgegooid|omgooien|overhoop|op de schop|van tafel|anders lopen|loopt (?:\\p{L}+ )?anders|verandert (?:\\p{L}+ ){0,2}(?:dagelijks|elke dag|voortdurend|steeds|vaak|per uur|regelmatig)|wisselt (?:\\p{L}+ ){0,2}(?:dagelijks|elke dag|voortdurend|steeds|vaak|per uur|per dag)|verschuift|verschuiven|omgeschakeld|schakelen|bijstellen|bijgesteld|aanpassen|turned upside down|change (?:every|all|from)|changes? (?:daily|constantly|by the hour|all the time)|shift)';

const EEN_DING =
  '(?:(?:een|1|steeds een|telkens een|one) (?:ding|klus|taak|dossier|opdracht|order|klant|product|apparaat|computer|bestelling|stuk|zaak|tekening|job|task|case|order|file)(?: (?:tegelijk|per keer|at a time|op je tafel|onder handen))?)';
const DAARNA_PAS =
  '(?:pas (?:als|wanneer|daarna|dan)|daarna pas|voor(?:dat)? je aan (?:de|het|een) (?:volgende|nieuwe)|voor je aan een nieuwe begint|van begin tot eind|tot (?:het|hij|die|deze) (?:af|klaar) is|before you start|until it is finished|only then|tegelijk|at a time)';

const TERWIJL =
  '(?:terwijl|ondertussen|intussen|tegelijk(?:ertijd)?|in de tussentijd|en (?:houdt|let) (?:daarbij|daarnaast|ook)|while|meanwhile|at the same time|simultaneously)';
const LETTEN =
  '(?:in de gaten|let (?:je|jij|u)|houd (?:je|jij|u)|houdt|oog op|een oog|luister\\p{L}*|beantwoord\\p{L}*|neem je|bedien\\p{L}*|kijk (?:je|jij)|help (?:je|jij)|scan je|typ(?:t)? (?:je)?|beweegt|watch|keep an eye|listen|answer|monitor|serve|type)';

const BAAS_ZEGT =
  '(?:(?:de|je|jouw|onze|een|uw) (?:\\p{L}+ )?(?:voorman|voorvrouw|teamleider|ploegleider|chef|baas|werkleider|werkbegeleider|begeleider|leidinggevende|meewerkend voorman|coordinator|planner|werkmeester|opzichter|hoofd\\p{L}*|meester|uitvoerder|supervisor|foreman)|werkmeester \\p{L}+|(?:your|the) (?:supervisor|foreman|manager|team lead(?:er)?))';
const DEELT_TOE =
  '(?:zegt|wijst|vertelt|geeft|deelt|verdeelt|legt|bepaalt|schrijft|zet|noemt|tells|assigns|gives|decides)';
const WAT_JE_DOET =
  '(?:wat (?:er|je|u|jij) (?:\\p{L}+ ){0,3}(?:moet|gebeuren|doet|gaat doen|mag doen|te doen)|(?:een|de|je|uw|elke|iedere|de volgende) (?:\\p{L}+ )?(?:zaal|taak|klus|plek|opdracht|werk|post|hoek|rij|kamer)(?: toe)?|je (?:taken|werk|klussen|opdrachten)|what to do|your tasks|the next (?:task|job))';
const ELKE_KEER =
  "(?:elke|iedere?|steeds|telkens|altijd|'s ?ochtends|per (?:dag|uur)|aan het begin|every|each|always)";

const ORDE: readonly Samenstelling[] = [
  {
    id: 'samen-stappen-vast',
    items: ['structuur'],
    delen: [
      `(?:${STAP}|${DRAAGT_STAPPEN})`,
      VASTGELEGD,
      '(?:elke|iedere|alle|stap|stappen|handeling\\p{L}*|werkwijze|volgorde|precies|exact|wat je|hoe je|steps?|every|each|what to do|how)',
    ],
    zonder:
      '(?:niet|niets|nooit|geen|zelf|nauwelijks|meestal|maar|jij schrijft|je schrijft|not|nothing|yourself)',
    waarde: { niveau: 2 },
    inZin: true,
    wel: ['Per product ligt er een werkblad waarop elke stap staat beschreven.'],
    niet: ['De werkwijze staat niet beschreven.'],
  },
  {
    id: 'samen-volgt-instructie',
    items: ['structuur'],
    delen: [
      DRAAGT_STAPPEN,
      VOLGEN,
      '(?:precies|exact|stap voor stap|niet van af|(?:steeds|altijd) (?:dezelfde|hetzelfde)|vaste?|klaarligt|klaarliggen|al klaarliggen|elke stap|waarin|letter(?:lijk)?|same|fixed|exactly|step by step)',
    ],
    zonder:
      '(?:schrijft|ontwikkelt|opstellen|maakt zelf|stelt (?:\\p{L}+ ){0,3}op|zelf|verbeter\\p{L}*|klant|gast|kookt naar eigen|write|develop|improve)',
    waarde: { niveau: 2 },
    inZin: true,
    wel: ['Je voert testscripts uit die al klaarliggen; je volgt ze precies.'],
    niet: ['Je schrijft zelf precies een handleiding en volgt die.'],
  },
  {
    id: 'samen-voorgedaan',
    items: ['structuur'],
    delen: [
      '(?:doet (?:\\p{L}+ ){0,4}voor|voorgedaan|laat (?:\\p{L}+ ){0,4}zien|voorbeeld|voordoen|shows? you)',
      '(?:precies (?:zo|hetzelfde|na)|zo na|na te doen|doe je (?:\\p{L}+ ){0,3}na|nadoen|namaken|hetzelfde|exactly the same|copy)',
    ],
    zonder: '(?:niet|nooit|zelf bedenken|not|never)',
    inZin: true,
    waarde: { niveau: 1 },
    wel: ['Een medewerker doet het voor en daarna doe je het precies zo na.'],
    niet: ['Je doet het niet precies zo na als in het voorbeeld.'],
  },
  {
    id: 'samen-niets-geregeld',
    items: ['structuur'],
    delen: [
      '(?:nog niets|vanaf nul|van de grond|from scratch|blanco|geen (?:procedures|vaste werkwijze|draaiboek|handleiding|blauwdruk))',
      '(?:opzet|opzetten|opbouwen|bouwt|bouw|inrichten|vormgeven|neerzetten|jij|je|zelf|build|set up)',
    ],
    waarde: { niveau: 0 },
    zonder: '(?:hoeft|hoef|bouwplaats|huis|woning)',
    inZin: true,
    wel: ['Er is nog niets geregeld: jij mag de afdeling vanaf nul opzetten.'],
    niet: ['Vanaf nul beginnen hoef je niet.'],
  },
  {
    id: 'samen-overlegt-eerst',
    items: ['zelfstandig_handelen'],
    delen: [
      '(?:elke stap|iedere stap|altijd|steeds|eerst|bij alles|bij twijfel|na elke \\p{L}+|every step|always|first)',
      '(?:vraag je|vraag|vraagt|overleg je|overlegt|laat je (?:\\p{L}+ ){0,3}(?:zien|controleren|nakijken)|toestemming|akkoord|kijkt (?:\\p{L}+ ){0,4}na|controleert|ask|check with)',
      BAZEN,
    ],
    zonder: '(?:niet|nooit|klant|geen|jij controleert|je controleert|not|never)',
    waarde: 'afwezig',
    wel: ['Bij elke stap vraag je eerst aan je begeleider of het goed is.'],
    niet: ['Je vraagt niet steeds iets aan je begeleider.'],
  },
  {
    id: 'samen-lang-geconcentreerd',
    items: ['concentreren'],
    delen: [
      '(?:urenlang|uren (?:achter elkaar|achtereen|lang|aan een stuk)|(?:een paar|twee|drie|vier|enkele|meerdere) uur|lang(?:e tijd)? (?:achter elkaar|achtereen)|langdurig|de hele (?:dag|dienst|ochtend|middag)|continu|for hours|hours on end|all day)',
      '(?:zonder op te kijken|geconcentreerd|concentratie|aandacht(?:ig)?|focus|gefocust|met je (?:hoofd|gedachten) erbij|scherp|alert|in een tekst|nauwkeurig|geen (?:fout|foutje|detail) (?:mag|missen)|foutjes|verdiept?|turen|tuurt|speur\\p{L}*|concentrat\\p{L}+|attention|focused)',
    ],
    zonder:
      '(?:niet|nooit|hoeft|geen (?:lange|urenlang)|aandacht voor (?:de|elkaar|jou|onze|klanten)|not|never)',
    waarde: { niveau: 0 },
    wel: ['Een vertaling vraagt dat je een paar uur zonder op te kijken kunt doorwerken.'],
    niet: ['Je hoeft niet urenlang geconcentreerd te zijn.'],
  },
  {
    id: 'samen-twee-zintuigen',
    items: ['verdelen_aandacht'],
    delen: [
      '(?:met (?:de|het) ene|met een half|een oor|een oog|one eye|one ear)',
      '(?:met (?:de|het) andere?|en een|terwijl|intussen|ondertussen|and one|while)',
      '(?:hand|oor|oog|ogen|luister\\p{L}*|kijk\\p{L}*|let|houd|ear|eye|hand)',
    ],
    zonder: '(?:schouder|ander bedrijf|locatie|niet|nooit|never)',
    waarde: { niveau: 0 },
    inZin: true,
    wel: [
      'Met de ene hand draai je de hamburgers om, met het andere oor luister je naar de bestellingen.',
    ],
    niet: ['Met de ene hand hoef je niet te werken terwijl je luistert.'],
  },
  {
    id: 'samen-zelf-uitzoeken',
    items: ['structuur'],
    delen: [HOE, ZELF_UIT, UITZOEKEN],
    inZin: true,
    zonder: '(?:niet|nooit|hoeft|hoef|niets|geen|never|not)',
    waarde: { niveau: 0 },
    wel: ['Hoe je het aanpakt, zoek je helemaal zelf uit.'],
    niet: ['Hoe het moet, hoef je niet zelf uit te zoeken.'],
  },
  {
    id: 'samen-pas-op-de-dag',
    metAnderen: true,
    items: ['vw_voorspelbaar'],
    delen: [WERK_VAN_DE_DAG, PAS_LAAT, VERNEEMT],
    zonder: '(?:nooit pas|salaris|sollicit\\p{L}*|proeftijd|pauze|pas als (?:je|het) (?:klaar|af))',
    waarde: { niveau: 0 },
    wel: ['Wat je vandaag gaat doen hoor je pas als je binnenkomt.'],
    niet: ['Wat je gaat doen, hoor je een week van tevoren.'],
  },
  {
    id: 'samen-plan-om',
    metAnderen: true,
    items: ['vw_voorspelbaar'],
    delen: [
      PLAN,
      OMGEGOOID,
      '(?:vaak|regelmatig|elke dag|dagelijks|voortdurend|steeds|zomaar|kan|kunnen|per uur|per dag|geregeld|halverwege|ineens|plotseling|onverwacht|soms wel|often|daily|constantly|can|any moment|by the hour)',
    ],
    zonder:
      '(?:niet|nooit|zelden|geen|nauwelijks|ruilen|in overleg|zelf|verbetering\\p{L}*|never|rarely|not)',
    waarde: { niveau: 0 },
    inZin: true,
    wel: ['Wat bovenaan de lijst staat, kan na de lunch zomaar van tafel zijn.'],
    niet: ['De planning wordt nooit zomaar omgegooid.'],
  },
  {
    id: 'samen-een-voor-een',
    items: ['verdelen_aandacht'],
    delen: [EEN_DING, DAARNA_PAS],
    zonder: '(?:niet|nooit|meerdere|meer dan|naast|not)',
    inZin: true,
    waarde: 'afwezig',
    wel: ['Je werkt een tekening van begin tot eind af voor je aan een nieuwe begint.'],
    niet: ['Je doet niet een taak tegelijk.'],
  },
  {
    id: 'samen-pas-als-af',
    items: ['verdelen_aandacht'],
    delen: [
      '(?:pas (?:als|wanneer)|daarna pas|dan pas|only when|only after)',
      '(?:af|klaar|dicht|afgerond|gereed|weg|finished|done)',
      '(?:volgende|nieuwe|tweede|ander|andere|next|new)',
    ],
    zonder: '(?:niet|nooit|solliciteren|opleiding|rijbewijs|salaris|contract|stap|not)',
    inZin: true,
    waarde: 'afwezig',
    wel: ['Pas als het ene dossier dicht is, pak je het volgende.'],
    niet: ['Pas als je opleiding klaar is, krijg je een nieuw contract.'],
  },
  {
    id: 'samen-tegelijk-letten',
    items: ['verdelen_aandacht'],
    delen: [
      TERWIJL,
      LETTEN,
      '(?:kassa|telefoon|balie|scherm(?:en)?|camera\\p{L}*|ingang|deur|oven\\p{L}*|kinderen|groep|klanten|gasten|wachtkamer|verkeer|machine\\p{L}*|band|lijn|beller|gesprek|pannen|zaal|kleintjes|monitor\\p{L}*|till|phone|door|screen\\p{L}*|children|customers|caller|guests)',
    ],
    zonder: '(?:niet|nooit|hoeft|hoef|collega (?:\\p{L}+ ){0,2}(?:doet|neemt)|not|never|niemand)',
    inZin: true,
    waarde: { niveau: 0 },
    wel: ['Terwijl je de kassa bedient, houd je de ingang en de broodoven in de gaten.'],
    niet: ['Terwijl je de kassa bedient, hoef je niet op de ingang te letten.'],
  },
  {
    id: 'samen-baas-wijst-toe',
    items: ['zelfstandig_handelen'],
    delen: [BAAS_ZEGT, DEELT_TOE, WAT_JE_DOET, ELKE_KEER],
    zonder: '(?:niet|nooit|jij verdeelt|je verdeelt|zelf|aan jou om|never|not)',
    waarde: 'afwezig',
    wel: ['De hoofdsuppoost wijst u ieder uur een zaal toe.'],
    niet: ['Je baas zegt je niet elke keer wat je moet doen.'],
  },
];

export const SAMEN_ORDE = ORDE.map(maakRegel);
