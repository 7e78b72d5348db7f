import type { Regel } from './regel.js';

/** Stopping for a moment. */
const ONDERBREKEN =
  '(?:luchtje scheppen|luchtje|ommetje|frisse neus|(?:koffie|rook|rust)?pauzes?(?: nemen| houden)?|pauzeren|rust(?:en| nemen| pakken)?|liggen|(?:je )?benen strekken|weglopen|even weg|stoppen|breaks?|stretch(?:ing)?|rondje(?: lopen)?|wandeling(?:etje)?)';
/** Whenever one needs it. */
const VRIJ =
  '(?:(?:mag|kan|kunt?|can)(?: je| u| hier| bij ons| gewoon)*~?(?:altijd|op (?:elk|ieder) moment|wanneer|zo vaak|zodra|tussendoor|whenever|any time)|(?:wanneer|zo vaak|zodra|als|whenever)(?: je| u| jij| het| dat| you| jou| lichaam)*~(?:wil|wilt|nodig|uitkomt|zin|need|want|like|moe)|neem je wanneer|op (?:elk|ieder) (?:gewenst )?moment)';

/** So long that the attention may not wander for more than half an hour. */
const LANG =
  '(?:urenlang|uren(?: lang| achtereen| achter elkaar| aan een stuk)?|langdurig\\p{L}*|lang (?:achtereen|achter elkaar)|lange tijd|(?:een |de |je |uw )?(?:hele|gehele|volle) (?:werk)?(?:dag|dienst|ochtend|middag|nacht|avond)|hele dagen|(?:twee|drie|vier|vijf|zes|zeven|acht|[2-8]) uur (?:lang|achtereen|achter elkaar|onafgebroken|aan een stuk)|onafgebroken|ononderbroken|non-?stop|zonder (?:pauze|onderbreking)|full (?:length|shift)|all day(?: long)?|for hours(?: on end)?|hours on end|entire shift|whole shift)';
const OPLETTEN =
  '(?:geconcentreerd|concentreren|concentratie\\p{L}*|concentrate|focus\\p{L}*|aandacht|oplett?en|oplettend\\p{L}*|scherp(?:te)?(?: blijven)?|alert\\p{L}*|waakzaam\\p{L}*|attent|gebogen over|neus op|neus in|in de gaten|in het oog|meekijk\\p{L}*|tu(?:ur|urt|ren)|staart?|staren|speurt?|speuren|spieden|lees(?:t)?|lezen|nalezen|doorlezen|doorgronden|bestuderen|bestudeert?|controleren|controleert?|nakijken|bekijkt?|bekijken|vergelijkt?|vergelijken|keuren|keurt?|bewaken|bewaakt?|monitor(?:en|t|s|ing)?|rekenen|programmeren|redigeren|vertalen|concentrated|attentive|watch(?:ing)?|gesprekken|cijferen|cijfers|spreadsheets?|luistert?|luisteren|opnames|meters|broncode)';

/** Keeping attention on one thing. */
export const CONCENTREREN: readonly Regel[] = [
  {
    id: 'concentreren-hooguit',
    items: ['concentreren'],
    patronen: [
      '(?:langer|meer) dan <duur>(?: [\\p{L}]+){0,4} (?:met (?:een|hetzelfde|dezelfde|1)|aandacht|concentreren|geconcentreerd|opletten|achter elkaar bezig|ingespannen)(?: [\\p{L}]+){0,6} (?:niet|nooit|geen)(?: bij| voor| nodig)?',
      '(?:nooit|niet|hooguit|maximaal|hoogstens)(?: langer dan)? <duur>(?: [\\p{L}]+){0,4} (?:met (?:hetzelfde|(?:een|dezelfde) (?:ding|klus|taak|onderwerp|zaak))|aandacht|concentreren|geconcentreerd|opletten|ingespannen)',
    ],
    getal: 'max_min',
    minstens: false,
    gaatVoor: ['concentreren-01', 'concentreren-02'],
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Langer dan een kwartier achter elkaar met één ding bezig zijn is er niet bij.'],
      niet: ['Langer dan een uur geconcentreerd werken hoort erbij.'],
    },
  },
  {
    id: 'concentreren-01',
    items: ['concentreren'],
    patronen: [
      'urenlang kijk je',
      '(?:urenlang|uren lang|de hele dag) (?:kijk|let|speur|controleer|tuur|staar)(?:t)? (?:je )?',
      'geen moment verslappen',
      '(?:geen|nooit een) seconde',
      'permanent opletten',
      '(?:urenlang|uren achtereen|uren achter elkaar|de hele dag|aan een stuk|lange tijd)~(?:aandacht|scherp|geconcentreerd|opletten|controleren|lezen|kijken|turen)',
      '(?:mag|kan) (?:je )?(?:geen moment|nooit)~(?:verslappen|afgeleid|wegdwalen)',
      '(?:scherp|alert) blijven',
      '(?:continu|voortdurend|constant|altijd) (?:scherp|alert|opletten|waakzaam)',
      'fouten (?:zijn|worden)~(?:niet|duur|gevaarlijk)',
      'full concentration',
      'stay (?:alert|focused)',
      '(?:langdurig|lange tijd|continu|volledig|uren|de hele dag|voortdurend|constant|scherp)~(?:geconcentreerd|concentreren|concentratie|focus|opletten|aandacht)',
      '(?:langdurige|constante|hoge|volledige|scherpe|volle) (?:concentratie|focus|aandacht|oplettendheid)',
      '(?:concentratie|aandacht) (?:mag|kan) (?:nooit|niet) verslappen',
      '(?:sustained|constant|long periods of) (?:focus|attention|concentration)',
      '(?:geconcentreerd|concentreren|focus)~(?:uren|langdurig|lange tijd|de hele dag)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Het werk vraagt langdurige concentratie.',
        'Je moet lange tijd geconcentreerd kunnen werken.',
        'Sustained focus is required.',
      ],
      niet: ['Je hoeft niet lang geconcentreerd te zijn.', "Nauwe samenwerking met collega's."],
    },
  },
  {
    id: 'concentreren-02',
    items: ['concentreren'],
    patronen: [
      '(?:foutjes|afwijkingen)~(?:ontdekken|opsporen|vinden|eruit)',
      '(?:geconcentreerd|concentratie(?:vermogen)?|concentreren|focus(?:sen)?)',
      '(?:nauwkeurig|accuraat|nauwgezet|precies|secuur|zorgvuldig)(?:e|heid)?(?: werken)?',
      '(?:controle|precisie|inspectie)werk',
      'dossiers (?:doornemen|lezen|beoordelen)',
      'kwaliteitscontrole',
      'oog voor detail',
      'precisie',
      'attention to detail',
      'accura(?:cy|te)',
      '(?:quality )?inspection',
      'proofread(?:ing)?',
      'monitoren',
      'camerabeelden',
      'toezicht',
    ],
    aard: 'genoemd',
    zekerheid: 0.6,
    voorbeelden: {
      wel: ['Goede concentratie is belangrijk.', 'Je werkt nauwkeurig.', 'Attention to detail.'],
      niet: ['Nauwe samenwerking.'],
    },
  },
  {
    id: 'concentreren-03',
    items: ['concentreren'],
    patronen: [
      '(?:korte|kleine) (?:klussen|klusjes|taken|stukjes)',
      '(?:elk|ieder|na een|om het) (?:half ?)?uur~(?:even pauze|kort|pauze)',
      '(?:rusten|pauzeren|pauze nemen|stoppen) wanneer',
      'zelf (?:bepalen|bepaalt)~pauze',
      'take (?:a )?breaks? when',
      'pauzeer(?:t)? (?:je )?wanneer (?:je|u) wilt?',
      'pauze(?:s)? (?:wanneer|als) (?:je|jij) (?:wilt|dat wilt|nodig hebt)',
      '(?:neemt?|houdt?) (?:je )?(?:zelf )?pauze wanneer',
      'zelf (?:je )?pauzes? (?:bepalen|kiezen|inplannen)',
      '(?:elk|ieder) (?:half )?(?:uur|kwartier)~pauze',
      'pauze~(?:elk|ieder) (?:half )?uur',
      'breaks? whenever',
      'korte taken',
      'geen (?:langdurige )?concentratie nodig',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Je pauzeert wanneer je wilt.',
        'Je kunt zelf je pauzes bepalen.',
        'Na elk half uur neem je pauze: elk half uur een korte pauze.',
      ],
      niet: ['De pauze is om 12 uur.'],
    },
  },
  {
    id: 'concentreren-04',
    items: ['concentreren'],
    patronen: [
      '(?:langdurig\\p{L}*|lange tijd|urenlang|uren (?:lang|achtereen|achter elkaar|aan een stuk)|de hele (?:dag|dienst|ochtend|middag)|for (?:hours|long (?:periods|stretches))|for long)~(?:geconcentreerd|concentreren|concentratie|focus(?:sen|t)?|opletten|oplettend|aandacht|scherp blijven|alert|concentrate|turen|nalezen|bestuderen|in het oog|in de gaten|meekijken)',
      '(?:geconcentreerd|concentreren|concentratie|focus(?:sen|t)?|opletten|oplettend|aandacht|scherp blijven|alert|concentrate|turen|nalezen|bestuderen|in het oog|in de gaten|meekijken)~(?:langdurig\\p{L}*|lange tijd|urenlang|uren (?:lang|achtereen|achter elkaar|aan een stuk)|de hele (?:dag|dienst|ochtend|middag)|for (?:hours|long (?:periods|stretches))|for long)',
      '(?:langdurig\\p{L}*|lange tijd|urenlang|uren (?:lang|achtereen|achter elkaar|aan een stuk)|de hele (?:dag|dienst|ochtend|middag)|for (?:hours|long (?:periods|stretches))|for long)~(?:lees(?:t)?|lezen|doorlezen|bestudeert|controleert?|bekijkt|kijkt|tuurt|staart|keurt|controleren|nakijken)',
      '(?:lees(?:t)?|lezen|doorlezen|bestudeert|controleert?|bekijkt|kijkt|tuurt|staart|keurt|controleren|nakijken)~(?:langdurig\\p{L}*|lange tijd|urenlang|uren (?:lang|achtereen|achter elkaar|aan een stuk)|de hele (?:dag|dienst|ochtend|middag)|for (?:hours|long (?:periods|stretches))|for long)',
      'aandacht~(?:niet|nooit|geen moment)~(?:verslappen|wegzakken|afdwalen)',
      'zonder dat~aandacht~(?:verslapt|wegzakt|verslappen|wegzakken)',
      '(?:een |elk )?moment van onoplettendheid',
      '(?:geen|nooit een) (?:ogenblik|tel|moment)~(?:afgeleid|weg|niet opletten)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'U dient zich langdurig te kunnen focussen op een scherm.',
        'You must be able to concentrate for long stretches.',
      ],
      niet: ['Langdurige concentratie wordt niet gevraagd.'],
    },
  },
  {
    id: 'concentreren-05',
    items: ['concentreren'],
    patronen: [
      '(?:tasks?|jobs?|klusjes?|klussen|klus|taken|taak|opdrachten|werkjes)~(?:takes?|lasts?|duren|duurt|kosten|kost|zijn|is)~<duur>',
      '<duur>~(?:geconcentreerd|concentreren|aandacht|opletten|focus\\p{L}*|in het oog|in de gaten)',
      '(?:aandacht|geconcentreerd|concentreren|focus\\p{L}*)~<duur>',
    ],
    getal: 'max_min',
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['De klusjes duren nooit langer dan tien minuten.'],
      niet: ['De reis duurt hooguit een half uur.'],
    },
  },
  {
    id: 'concentreren-06',
    items: ['concentreren'],
    patronen: [
      '(?:wissel\\p{L}*|pauze\\p{L}*|rust\\p{L}*)~(?:elk|elke|ieder|iedere|om het|na een) (?:half ?uur|kwartier|(?:\\p{L}+|\\d+) minuten)',

      '(?:elke?|iedere?|na|om de|om het|every)(?: een| elk| ieder)? (?:half ?uur|kwartier|(?:\\p{L}+|\\d+) (?:minuten|minutes))~(?:wissel\\p{L}*|iets anders|(?:een )?andere? \\p{L}+|pauze|rust\\p{L}*|stop\\p{L}*|break|switch)',
      '(?:mag|kun|kunt|kan|can)(?: je| u| iedereen)?~(?:weglopen|pauzeren|rusten|pauze (?:nemen|houden)|breaks?)~(?:wilt?|nodig|zo vaak|wanneer|whenever|you (?:like|need|want))',
      '(?:pauze|pauzes|rust)~(?:wanneer|zo vaak|zodra)~(?:wilt?|nodig|uitkomt)',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'Elke twintig minuten wissel je van taak.',
        'Je mag tussendoor even weglopen zo vaak als je wilt.',
      ],
      niet: ['Elke maand wissel je van dienst.'],
    },
  },
  {
    id: 'concentreren-07',
    items: ['concentreren'],
    patronen: [
      `${LANG}~${OPLETTEN}`,
      `${OPLETTEN}~${LANG}`,
      '(?:lange|grote|sterke|stevige) (?:spanningsboog|aandachtsboog|concentratieboog)',
      'monnikenwerk',
      'long attention span',
      'deep (?:focus|work|concentration)',
      'even niet (?:opletten|oplet|op te letten)',
      '(?:gedachten|hoofd|aandacht|ogen)~(?:geen moment|geen seconde|niet|nooit)~(?:afdwalen|dwalen|wegdwalen|wegzakken|verslappen|afwenden)',
      '(?:groot|zwaar|stevig) beroep~(?:concentratie\\p{L}*|aandacht|oplettendheid)',
      '(?:verslapping|verslappen) van (?:de|je|uw) (?:aandacht|concentratie)',
      `(?:opperste|uiterste|diepe|maximale|totale|onverdeelde|ononderbroken|constante) (?:concentratie|aandacht|focus)`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Je zit uren gebogen over technische documentatie.',
        'Een hele ochtend onafgebroken cijfers controleren hoort erbij.',
        'Dit werk vergt een lange spanningsboog.',
        'You monitor screens for the full length of your shift.',
      ],
      niet: ['Je bent de hele dag bereikbaar.', 'Je leest de planning van de dag.'],
    },
  },
  {
    id: 'concentreren-08',
    items: ['concentreren'],
    patronen: [
      'blok(?:ken|jes)? van (?=(?:\\p{L}+ |\\d+ ){1,3}(?:minuten|kwartier))<duur>',
      '<duur> (?:met|aan|over|op) (?:een|1|hetzelfde|dezelfde) \\p{L}+ (?:bezig|werken|kijken|zoet)',
      '<duur> (?:ononderbroken|onafgebroken|geconcentreerde?) ',
    ],
    getal: 'max_min',
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Je werkt in blokjes van twintig minuten.',
        'Je bent zo drie uur met een dossier bezig.',
      ],
      niet: ['Het gesprek duurt een half uur.'],
    },
  },
  {
    id: 'concentreren-09',
    items: ['concentreren'],
    patronen: [
      '(?:niet|nooit|geen|zonder)(?: \\p{L}+){0,2} (?:lang|lange tijd|langdurige?)(?: achtereen| achter elkaar| aan een stuk)?~(?:concentr\\p{L}+|aandacht|oplet\\p{L}*|focus\\p{L}*|dezelfde taak|hetzelfde)',
      '(?:korte|kleine|afgebakende) (?:blokken|blokjes|sessies|stukken|stukjes)',
      'niet(?: te)? lang (?:achter elkaar|achtereen|op een ding|met hetzelfde|aan een stuk)',
      `${ONDERBREKEN}~${VRIJ}`,
      `${VRIJ}~${ONDERBREKEN}`,
      `(?:neem|neemt|hou|houd|houdt|pak|pakt)(?: je| u)?(?: even| zelf| gewoon)? ${ONDERBREKEN} (?:wanneer|als|zodra|zo vaak|op elk moment)`,
      'dan (?:stop|pauzeer|rust|leg je~neer)(?: je| u)(?: even| gewoon)?',
      '(?:elke?|iedere?|ieder|na|om de|om het|every)(?: een| elk| ieder| elke)? (?:half ?uur|halfuur|kwartier|(?:\\p{L}+|\\d+) (?:minuten|minutes))~(?:roule\\p{L}*|onderbreking|bewegen|ontspan\\p{L}*|benen|frisse|iets anders|ander\\p{L}* (?:werk|taak|klus)|stretch)',
      'zonder (?:langdurige |lange )?concentratie',
      '(?:concentratie|aandacht) (?:hoeft|hoef je)~niet lang',
      '(?:none|no)(?: of the tasks| task)? requires? long concentration',
      'hoofd (?:even )?leeg (?:wil )?(?:maken|maakt|te maken)',
      '(?:duren|duurt) (?:zelden|nooit|niet) (?:langer|meer) dan (?:een )?(?:kwartier|half ?uur|(?:vijf|tien|twintig|\\d\\d?) minuten)',
    ],
    waarde: 'afwezig',
    gaatVoor: ['concentreren-02'],
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Je hoeft je nooit lang achter elkaar te concentreren.',
        'Even een luchtje scheppen mag altijd.',
        'Een koffiepauze neem je wanneer het jou uitkomt.',
        'Om het kwartier rouleer je naar een andere tafel.',
        'Even liggen of een ommetje maken kan op elk moment.',
      ],
      niet: ['De koffie staat altijd klaar.', 'In de pauze kun je een ommetje maken.'],
    },
  },
];
