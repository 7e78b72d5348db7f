import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';
import { STEEDS } from './velden.js';

const LICHT_DING =
  '(?:portofoon|porto|map|mapje|mapjes|papier|papieren|pen|tablet|telefoon|laptop|sleutelbos|sleutels|zaklamp|meetlint|enveloppen|brieven|formulieren|een vel|klembord|dossiermap|schaar|penseel|kam|stethoscoop|boek|boekje|usb-stick|camera|koffiebeker|kopje koffie|theeblad|doosje|doekje|plumeau|radio)';
const ZWAAR_DING =
  "(?:[a-z-]{0,14}(?:tegels?|stenen|klinkers|banden|opsluitbanden|stoepranden|zakken|cement|kratten|vaten|fusten|biervaten|machines?|wasmachines?|koelkasten|kasten|kast|piano|piano's|meubels|banken|matrassen|balen|platen|gipsplaten|balken|kozijnen|ramen|deuren|radiatoren|ketels|motoren|accu's|wielen|autobanden|motorblokken|kisten|koffers|koffer|rolstoel|scootmobiel|patienten|bewoners|lijken|doodskist|varkens|karkassen|runderen|netten|kabels|haspels|steigerdelen|steigerbuizen|podiumdelen|speakers|boxen|tapijten|rollen|stofrollen|boomstammen|stammen|grafzerken|zerken|kliko's|vuilniszakken|jerrycans|gasflessen|pallets|kazen|meelzakken|potgrond|mestzakken|voerzakken|zandzakken|gewichten))";
const HEFT =
  '(?:til|tilt|tillen|sjouw|sjouwt|sjouwen|sleep|sleept|slepen|zeul|zeult|zeulen|draag|draagt|dragen|hijs|hijst|hijsen|hef|heft|heffen|torst|torsen|stapel|stapelt|stapelen|laad|laadt|laden|los|lost|lossen|versleept|verslepen|verplaatst|verplaatsen|verzet|verzetten|gaan stuk voor stuk door je handen|gaan door je handen|leg|legt|leggen|zet|zetten|haalt|breng|brengt)';

/** Said to be the most that is carried. */
const HOOGUIT_LICHT: readonly string[] = [
  `(?:draag|til|sjouw|neem|heb|draagt|tilt) (?:je|jij|u) (?:\\p{L}+ ){0,3}?(?:(?<!niet )alleen|hooguit|hoogstens|niets zwaarders dan|niet meer dan|slechts|enkel) (?:een|je|de|wat|een paar) (?:\\p{L}+ )?${LICHT_DING}`,
  `(?:hooguit|hoogstens|alleen|niets zwaarders dan|niet zwaarder dan|niet meer dan|at most|nothing heavier than|no more than) (?:een|een paar|wat|a|your|je|the) (?:\\p{L}+ )?(?:${LICHT_DING}|laptop|folder|clipboard|phone|sheet)`,
  `you carry (?:nothing (?:but|heavier than)|only|no more than) (?:a|your) \\p{L}+|carry a \\p{L}+ at most`,
  `(?:het )?zwaarste (?:\\p{L}+ ){0,6}(?:is|zijn|wel gezegd|weegt)(?: (?:een|je|de|wel|een paar))? (?:\\p{L}+ )?(?:${LICHT_DING}|gezegd)`,
];

/** Lifting, carrying and pushing, bending, kneeling, climbing and stairs. */
export const ZINSBOUW_LICHAAM: readonly Regel[] = [
  gevraagd({
    id: 'zin-freq-zwaar',
    items: ['freq_zwaar'],
    patronen: [
      `(?:${HEFT} (?:je|jij|u)|(?:je|jij|u) (?:\\p{L}+ ){0,3}${HEFT}) (?:\\p{L}+ ){0,4}?${STEEDS} (?:\\p{L}+ ){0,3}?(?:zware? |loodzware )?${ZWAAR_DING}`,
      `${ZWAAR_DING}(?: van <kg>)? gaan (?:\\p{L}+ ){0,2}(?:een voor een|stuk voor stuk|allemaal) door je handen`,
      `(?:zwaar|fysiek zwaar|loodzwaar) (?:tilwerk|sjouwwerk|werk)(?=[^.!?]{0,30}${STEEDS})|${STEEDS} (?:\\p{L}+ ){0,2}zwaar (?:tillen|sjouwen|tilwerk|sjouwwerk)`,
    ],
    wel: ['De tegels gaan stuk voor stuk door je handen.'],
    niet: ['Je tilt zelden tegels.'],
  }),
  gevraagd(
    {
      id: 'zin-kg-handen',
      items: ['tillen', 'dragen'],
      patronen: [
        `${ZWAAR_DING} van (?:\\p{L}+ )?<kg>(?: \\p{L}+){0,3} (?:gaan|sleep|til|draag|zet|leg|haal|breng|stapel|sjouw|laad|los|schuif|pak)`,
        `(?:goed voor|weegt|wegen|zwaar|kisten|pakken|manden|tassen|koffers|emmers|schalen|platen|bakken) (?:\\p{L}+ ){0,3}<kg>(?=[^.!?]{0,40}(?:draag|til|zet|sjouw|breng|neem|haal|mee|leg))`,
      ],
      getal: 'max_kg',
      wel: ['De kisten zijn goed voor 14 kilo en die draag je naar de wagen.'],
      niet: ['Een vloer van tegels weegt veel.'],
    },
    null,
  ),
  gevraagd(
    {
      id: 'zin-hooguit-licht',
      items: ['tillen', 'dragen'],
      patronen: HOOGUIT_LICHT,
      zekerheid: 0.74,
      wel: ['Op je ronde draag je alleen een porto.', 'You carry a laptop at most.'],
      niet: ['Je draagt zware kasten.'],
    },
    { max_kg: 3 },
  ),
  afwezig({
    id: 'zin-niets-zwaars',
    items: ['freq_zwaar'],
    patronen: [
      ...HOOGUIT_LICHT,
      '(?:never lift|til|tilt|draag|draagt)(?: (?:je|u|jij))? (?:\\p{L}+ ){0,3}?(?:anything heavier than|niets zwaarders dan|nooit (?:iets )?zwaarder dan|nooit meer dan|hooguit|hoogstens)(?: \\p{L}+){0,4} (?:\\d+|een|twee|drie|vier|vijf|zes|acht|tien) ?(?:gram|grams|ons|kilo|kg)',
      '(?:machines|kasten|meubels|zware (?:spullen|lasten|dingen)|wasmachines|piano.s|pallets|kozijnen|platen) (?:verplaatsen|versjouwen|tillen|sjouwen|dragen|verzetten|verhuizen|doet|doen|is werk|is een klus|laat|komt|komen) (?:\\p{L}+ ){0,3}?(?:(?:is )?(?:werk|een klus) voor|de \\p{L}+|een \\p{L}+|onze \\p{L}+|bezorgers)',
    ],
    zekerheid: 0.7,
    wel: [
      'Op je ronde draag je alleen een porto.',
      'Machines verplaatsen is werk voor de bezorgers.',
    ],
    niet: ['Je draagt kasten.'],
  }),
  afwezig({
    id: 'zin-geen-lichaam',
    items: [
      'tillen',
      'dragen',
      'duwen_trekken',
      'freq_zwaar',
      'overig_dynamisch',
      'buigen',
      'frequent_buigen',
      'knielen',
      'klimmen',
    ],
    patronen: [
      '(?:fysiek(?:e)?|lichamelijk(?:e)?) (?:belasting|inspanning|zwaar|arbeid|werk|stelt het|is het)(?: \\p{L}+){0,3} (?:er niet|niets voor|geen sprake|niet|nauwelijks|nihil|minimaal)(?: (?:bij|voor|van|aan))?',
      '(?:geen|zonder|no) (?:fysiek(?:e)?|lichamelijk(?:e)?|physical|manual) (?:belasting|inspanning|arbeid|werk|labou?r|effort|work|strain)',
      'fysiek stelt het (?:\\p{L}+ )?niets voor|(?:physically|fysiek) (?:\\p{L}+ )?(?:not|niet) demanding',
    ],
    zekerheid: 0.74,
    wel: ['Fysieke belasting is er niet.', 'Lichamelijke inspanning is er niet bij.'],
    niet: ['Het is geen kantoorwerk, fysiek is het zwaar.'],
  }),
  afwezig({
    id: 'zin-duw-licht',
    items: ['duwen_trekken'],
    patronen: [
      '(?:karretje|kar|trolley|wagen|wagentje|pompwagen|rolcontainer|container|rolstoel|bed)(?:s|jes)?~(?:duw|trek|rijd|schuif|rol|verplaats)(?:t)? (?:je|u|jij) (?:\\p{L}+ ){0,2}(?:met (?:twee|een) vingers?|moeiteloos|met een vinger|zonder moeite|elektrisch|heel licht)|(?:loopt|rijdt|rolt) (?:\\p{L}+ )?(?:licht|soepel|vanzelf|elektrisch)',
      '(?:tafels|stoelen|kasten|meubels|koffers|karren|containers|bedden|rolstoelen|kliko.s|pallets|machines|dossierkasten|zware spullen|apparatuur) (?:verschuiven|verplaatsen|versjouwen|verrijden|rijden|rollen|duwen|trekken|slepen) (?:hoeft|hoef|doet|doen|is|gebeurt|laat|komt)(?: \\p{L}+){0,4} (?:niet|ander|anderen|conducteur|bode|verhuizers|facilitair\\p{L}*|voor de \\p{L}+|nooit)',
      '(?:electric|elektrisch\\p{L}*|powered|zelfrijdend\\p{L}*) (?:carts?|trolleys?|karren|karretjes|pompwagens?|trekker)',
    ],
    zekerheid: 0.7,
    wel: ['Het karretje met pionnen duw je met twee vingers.', 'Tafels verschuiven hoeft niet.'],
    niet: ['De kar duw je met kracht.'],
  }),
  gevraagd({
    id: 'zin-duw-zwaar',
    items: ['duwen_trekken'],
    patronen: [
      '(?:trek|trekt|duw|duwt|sleep|sleept|rijd|rijdt)(?: (?:je|jij|u))?(?: \\p{L}+){1,6}(?:;|,|:)? ?(?:dat|die|dit)? ?(?:loopt|gaat|is|rollen|rolt|lopen) (?:\\p{L}+ )?(?:zwaar|stroef|loodzwaar|niet licht)',
      '(?:met (?:al )?(?:je|volle|veel) (?:kracht|gewicht)|zet je (?:je )?schouders? (?:ertegen|tegen)|hang je met je (?:volle )?gewicht|flink trekken|hard (?:duwen|trekken)|zware (?:karren|containers|rolcontainers|kliko.s|bedden|pallets|wagens) (?:duw|trek|verplaats|rijd)\\p{L}*|(?:duw|trek|verplaats|rijd)t? (?:je )?(?:\\p{L}+ ){0,2}(?:zware|volle|volgeladen|beladen) (?:karren|containers|rolcontainers|rolbakken|kliko.s|bedden|pallets|wagens|kruiwagens?))',
    ],
    wel: ['Je duwt volle rolcontainers.'],
    niet: ['Je duwt geen zware karren.'],
  }),
  afwezig({
    id: 'zin-gelijkvloers',
    items: ['traplopen'],
    patronen: [
      '(?:het |ons |dit )?(?:pand|gebouw|kantoor|huis|school|locatie|complex|building|winkel|bedrijf|loods)~(?:telt|heeft|kent|bestaat uit|is|has|beslaat) (?:\\p{L}+ )?(?:een|1|one|slechts een|maar een|enkel een) (?:laag|bouwlaag|verdieping|etage|woonlaag|floor|storey|niveau)',
      '(?:alles|alle (?:ruimtes|kamers|lokalen|afdelingen)|de (?:behandelkamers|kantoren|lokalen|werkplekken|kamers|spreekkamers)|everything|jouw (?:werkplek|kantoor|kamer)|je (?:werkplek|kantoor|kamer)) (?:is|zijn|ligt|liggen|bevindt zich|bevinden zich|zit) (?:\\p{L}+ )?(?:beneden|op de begane grond|gelijkvloers|parterre|op straatniveau|on the ground floor|on one level)',
      '(?:gelijkvloers|drempelvrij|traploos|(?<!(?:van|vanaf) (?:de )?)(?:parterre|ground floor|single-storey|begane grond)(?! (?:tot|naar|en de|to the) ))',
      '(?:lift|roltrap|goederenlift|elevator|escalator)(?: en (?:lift|roltrap))? (?:\\p{L}+ ){0,3}?(?:brengt|brengen|voert|gaat|neemt|takes|naar (?:elke|alle|de|iedere))',
    ],
    zekerheid: 0.68,
    wel: ['Het pand telt één laag.', 'De behandelkamers zijn beneden.'],
    niet: ['Het is niet gelijkvloers.'],
  }),
  gevraagd({
    id: 'zin-trap-veel',
    items: ['traplopen'],
    patronen: [
      `(?:trap|trappen|trappenhuis|trappenhuizen|stairs|verdiepingen|etages|treden)~(?:tientallen|twintig|dertig|veertig|vijftig|honderd|\\d{2,}) (?:keer|times|maal)`,
      `(?:tientallen|twintig|dertig|veertig|vijftig|honderd) (?:keer|trappen|treden|verdiepingen)~(?:op en (?:af|neer)|per dag|trap|omhoog|op|naar boven)`,
      '(?:alle|twaalf|tien|acht|negen|vijftien|twintig|zes|zeven|\\d+) (?:trappenhuizen|portieken|portiekflats)',
      '(?:zonder|geen|kapotte?|no) (?:lift|elevator)|lift (?:is|ontbreekt|doet het) (?:er )?(?:niet|vaak kapot|stuk)|trap op,? trap af|trappen (?:op en af|lopen)|(?:naar|op) (?:de )?(?:derde|vierde|vijfde|zolder|tweede)(?: \\p{L}+)? zonder lift|(?:drie|vier|vijf) hoog',
    ],
    aard: 'omstandigheid',
    wel: ['Je loopt de trap zo’n dertig keer op en neer.'],
    niet: ['Er is een lift.'],
  }),
  gevraagd(
    {
      id: 'zin-trap-een',
      items: ['traplopen'],
      patronen: [
        '(?:een|1|one|een enkele|slechts een|alleen een) (?:trap|trapje|flight)(?: \\p{L}+){0,2} (?:naar|tot|to|up)',
      ],
      zekerheid: 0.64,
      wel: ['Eén trap naar je kamer.'],
      niet: ['Je loopt twee trappen op.'],
    },
    { niveau: 1 },
  ),
  maakRegel({
    id: 'zin-boven-hoofd',
    items: ['boven_schouder'],
    delen: [
      '(?:plafonds?|plafondplaten|bovenste (?:plank|planken|schap|schappen|lade|rij)|hoge (?:schappen|planken|kasten|stellingen)|boven je (?:hoofd|macht|schouders)|lampen|armaturen|sprinklers|leidingen boven|kroonluchters?|dakgoten|rolluiken|gordijnen ophangen|slingers|ceilings?|overhead)',
      '(?:schilder|schildert|saus|saust|sauzen|wit|witten|stuc|stucen|monteer|monteert|monteren|schroef|schroeft|hang|hangt|ophangen|hangen|vul|vult|vullen|pak|pakt|reik|reikt|reiken|was|wast|lap|lapt|poets|poetst|verf|verft|sluit|aansluiten|trek|trekt|plak|plakt|boor|boort|bevestig|bevestigt|op je tenen|armen omhoog|met gestrekte armen|paint|install|reach|mount)',
      `(?:${STEEDS}|dagen aan een stuk|uren aan een stuk|op je tenen|je|jij|u|you)`,
    ],
    zonder:
      '(?:niet|nooit|geen|trapje|steiger|rolsteiger|telescoop\\p{L}*|stok|heftruck|collega|zelden|not|never|no)',
    waarde: { niveau: 0 },
    aard: 'omstandigheid',
    wel: ['Je schildert plafonds.', 'Je vult de bovenste schappen.'],
    niet: ['Je vult de bovenste schappen niet.'],
  }),
  maakRegel({
    id: 'zin-knielwerk',
    items: ['knielen', 'geknield_actief'],
    delen: [
      '(?:vloeren|plinten|tegels|laminaat|parket|tapijt|linoleum|bestrating|klinkers|stoep|onkruid|perken|borders|bloembollen|plantgaten|stopcontacten|kruipruimte|kruipruimtes|rioolputten|meterput|kinderschoenen|veters|onderste (?:plank|schappen|lade)|vloerbedekking|grafzerken|floor)',
      '(?:leg|legt|leggen|kit|kitten|plaats|plaatst|schuur|schuurt|wied|wiedt|wieden|plant|planten|plak|plakt|snijd|snijdt|bestraat|bestraten|kruip|kruipt|kruipen|op je (?:knieen|hurken)|geknield|gehurkt|kniel|knielt|hurk|hurkt|lay)',
      `(?:op je (?:knieen|hurken)|geknield|gehurkt|kniebeschermers|kruip|kruipt|kruipen|${STEEDS}|leg je|je legt)`,
    ],
    zonder: '(?:niet|nooit|geen|machine|staand|collega|zelden|not|never|no)',
    waarde: { niveau: 0 },
    aard: 'omstandigheid',
    wel: ['Vloeren leg je op je knieën.'],
    niet: ['Vloeren leg je nooit.'],
  }),
];
