import type { Regel } from './regel.js';
import { HULP } from './woordklassen-lichaam.js';

/** Words for things that are lifted at work. */
/** A rare peak above the usual weight. */
const ZELDZAAM =
  '(?:uitschieters?|pieken|piek|heel soms|soms|af en toe|(?:heel )?(?:zo )?nu en dan|incidenteel|sporadisch|zelden|bij (?:hoge )?uitzondering|een enkele keer|een keer|wel eens|weleens|sometimes|occasionally|rarely|now and then)';

const LASTEN =
  '\\p{L}{0,14}(?:doos|dozen|doosjes|kratjes|zakjes|colli|collo|pakket(?:ten|jes)?|zak(?:ken)?|krat(?:ten)?|plaat|platen|stenen|tegels|onderdelen|producten|artikelen|lasten|goederen|materia(?:al|len)|gereedschap|kisten|bakken|emmers|vaten|kegs|fusten|rollen|balen|voorwerpen|stukken|bestellingen|boxes|packages|parcels|bags|loads|items|weights?|crates|gewicht(?:en)?|spullen|meubels|apparaten|banden|wielen|balken|profielen|manden|potten)';

/** Lifting and carrying; loads count for both, because nobody carries what he does not pick up. */
export const TILLEN: readonly Regel[] = [
  {
    id: 'tillen-01',
    items: ['tillen', 'dragen'],
    patronen: [
      `(?:tillen|tilt|til|getild|sjouwen|sjouwt|tilwerk|tilgewicht|lift(?:ing|s)?|carry|carries|dragen|draagt|heffen|heft|versjouwen|stapelt|stapelen|stapel je)~<kg>`,
      `<kg>~(?:tillen|tilt|til|te tillen|sjouwen|dragen|heffen|tilwerk|lift(?:ing)?|carry)`,
    ],
    getal: 'max_kg',
    gaatVoor: ['tillen-04', 'tillen-05'],
    aard: 'genoemd',
    zekerheid: 0.95,
    voorbeelden: {
      wel: [
        'Je tilt regelmatig tot 25 kg.',
        'You lift up to 50 lbs.',
        'Je moet 15 kilo kunnen tillen.',
      ],
      niet: ['Je stuurt een team van 25 man aan.', 'We verwerken 1.500 kg per dag.'],
    },
  },
  {
    id: 'tillen-02',
    items: ['tillen', 'dragen'],
    patronen: [
      '(?:uitschieters?|oplopend|oplopen|pieken) (?:van |tot |naar )*<kg>',
      `${LASTEN}~<kg>`,
      `${LASTEN}~(?:weeg|wegen|weegt|weigh|weighing)~<kg>`,
      `<kg>~(?:zware )?${LASTEN}`,
      '(?:weeg|weegt|wegen|gewicht|gewichten|weigh|weighs|weighing)~<kg>',
    ],
    getal: 'max_kg',
    gaatVoor: ['tillen-04', 'tillen-05'],
    aard: 'genoemd',
    zekerheid: 0.9,
    voorbeelden: {
      wel: [
        'Daar stapel je dozen van 12 kg.',
        'Zakken van 20 kilo leg je op de pallet.',
        'Boxes of up to 15 kg.',
      ],
      niet: ['We verkopen producten voor 10 euro.'],
    },
  },
  {
    id: 'tillen-15',
    items: ['tillen', 'dragen'],
    patronen: [
      '\\p{L}+ (?:van|of|a|met)(?: (?:wel|soms|zo.n|ongeveer|circa|gemiddeld|maximaal|hooguit|hoogstens|minstens|ruim|bijna|al gauw|rond de|tot|meer dan|boven de|up to|around))* <kg>',
      '<kg> (?:zwaar|per stuk|elk|each)',
      'zwaarste (?:is|weegt|onderdeel is|onderdeel weegt|doos is)~<kg>',
    ],
    getal: 'max_kg',
    gaatVoor: ['tillen-04', 'tillen-05'],
    aard: 'omstandigheid',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Kazen van 12 tot 16 kilo keer je met de hand.', 'Het zwaarste is 300 gram.'],
      niet: [
        'Pallets van 500 kg rijd je met de heftruck weg.',
        'Jaarlijks maken we kaas van 1.000 kg per dag.',
      ],
    },
  },
  {
    id: 'tillen-20',
    items: ['tillen', 'dragen'],
    patronen: [
      `<kg>~${ZELDZAAM}(?: (?!kg|kilo)\\p{L}+){0,3} (?:<kg>|<getal>(?! *(?:%|procent|euro|uur|uren|minuten|min|keer|maal|x|stuks|dozen|dagen|jaar|km|meter|cm|graden|per)))`,
    ],
    getal: 'max_kg',
    sterkte: 'incidenteel',
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: [
        'Je tilt meestal 8 kilo, heel soms 18.',
        'Kratten van 6 kilo, af en toe een van 14 kilo.',
      ],
      niet: ['Je tilt 8 kilo, soms 18 keer per uur.', 'Je tilt dozen van 8 kilo.'],
    },
  },
  {
    id: 'tillen-03',
    items: ['tillen', 'dragen'],
    patronen: [
      '(?:het|dit|ons) (?:werk|vak|beroep) is (?!mentaal|emotioneel|psychisch)(?:\\p{L}+ ){0,2}(?:zwaar|loodzwaar)(?! belast)',
      '(?:sjouw|til|draag|versjouw|versleep|verplaats)\\p{L}*(?: (?!geen|niet|nooit)\\p{L}+){0,5} (?:lood)?zware \\p{L}+',

      'loodzware? \\p{L}+',
      'zwaar (?:gereedschap|materiaal|sjouwwerk)',
      'spierkracht',
      'spierballen',
      '(?:zwaar|zware) (?:til|sjouw|draag|lichamelijk)?(?:werk|tillen|lasten|spullen|dozen|zakken|materialen|onderdelen|pakketten|producten)',
      'zwaar (?:tilwerk|tillen|sjouwen|lichamelijk werk|fysiek werk)',
      '(?:fysiek|lichamelijk) (?:zwaar|zware|pittig|pittige|stevig|intensief|intensieve|belastend|belastende)(?: werk| baan| functie)?',
      '(?:het |dit )?(?:werk|functie|baan) is (?:fysiek|lichamelijk|best) (?:zwaar|pittig|intensief)',
      'heavy (?:lifting|loads|boxes|items|parcels|work)',
      'physically (?:demanding|heavy|intensive|tough)',
      'lift(?:ing)? heavy',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Je sjouwt de hele dag met zware balken.',
        'Houd rekening met zwaar tilwerk.',
        'Het is fysiek zwaar werk.',
        'This is a physically demanding job with heavy lifting.',
      ],
      niet: ['Geen zwaar tilwerk.', 'We tillen onze dienstverlening naar een hoger niveau.'],
    },
  },
  {
    id: 'tillen-04',
    items: ['tillen', 'dragen'],
    patronen: [
      'gesjouw',
      '(?:sjouwt|sjouw je|sjouwen)',
      '(?:bankstellen|kasten|koelkasten|piano\\p{L}*|machines|tafels|stoelen|bedden|stoeptegels|straatstenen|rioolbuizen)~(?:sjouw\\p{L}*|til\\p{L}*|verplaats\\p{L}*|draag\\p{L}*)',
      '(?:koffers?|bagage|boodschappen)~(?:dragen|draagt|tillen|tilt|sjouw\\p{L}*)',
      '(?:sjouwen|sjouwt|sjouwwerk|versjouwen|versjouwt)',
      '(?:meubels|meubilair|wasmachines|witgoed|apparaten|steigerdelen|stoelen en tafels|tafels en stoelen|platen|balken|stenen|tegels|kozijnen|kratten|bierfusten|fusten)~(?:verplaats\\p{L}*|til\\p{L}*|sjouw\\p{L}*|klaar|dragen|draagt|plaatsen|plaatst|laden|laadt)',
      '(?:verplaats\\p{L}*|tilt|tillen|draagt|dragen|sjouwt)~(?:meubels|meubilair|wasmachines|witgoed|steigerdelen|platen|balken|stenen|tegels|kozijnen)',
      '(?:patienten|clienten|bewoners|cliente|client)~(?:tillen|tilt|verplaatsen|verplaatst|uit bed|transfers?)',
      '(?:tillen|tilt|verplaatsen|verplaatst|transfers?)~(?:patienten|clienten|bewoners)',
      'moving (?:furniture|patients|boxes)',
      '(?:transfer|lift|move)~(?:patients|clients|residents)',
      'manual handling',
      'verhuist|verhuizers?',
    ],
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'Je verplaatst meubels bij klanten.',
        'Sjouwen hoort erbij.',
        'Je helpt bewoners uit bed.',
        'Manual handling is part of the job.',
      ],
      niet: ['Je verkoopt meubels.', 'Sjouwen is niet nodig.'],
    },
  },
  {
    id: 'tillen-05',
    items: ['tillen', 'dragen'],
    patronen: [
      '(?:laden|lossen|laadt|lost)~(?:lossen|en lossen|laadt|vrachtwagens?|containers?|trailers?|bussen|bus|pallets|auto)',
      '(?:laad|los|laad-? en los)\\p{L}*werkzaamheden',
      '(?:laden (?:en|of) lossen|laden/lossen)',
      '(?:load(?:ing)?|unload(?:ing)?)~(?:trucks?|vans?|containers?|trailers?|unload(?:ing)?)',
      '(?:uitladen|inladen|afladen|overladen|uitlaadt|inlaadt)',
      '(?:laadt|laad|laden|lost|lossen|ruimt) (?:zelf |alles |het |de \\p{L}+ ){0,2}(?:in|uit|af|over)(?= *(?:[^\\p{L} ]|$))',
    ],
    aard: 'genoemd',
    zekerheid: 0.55,
    zekerheidOntkend: 0.85,
    voorbeelden: {
      wel: [
        'Je bent verantwoordelijk voor het laden en lossen van vrachtwagens.',
        'Loading and unloading trucks.',
      ],
      niet: ['Laden en lossen doet de klant.', 'Zelf laden of lossen hoort niet bij deze functie.'],
    },
  },
  {
    id: 'tillen-06',
    items: ['tillen'],
    patronen: [
      'lift (?:anything|something)',
      'getild',
      '(?:tillen|tilt|tilwerk|tilwerkzaamheden|til je|lifting|til-)',
    ],
    aard: 'genoemd',
    zekerheid: 0.55,
    zekerheidOntkend: 0.9,
    voorbeelden: {
      wel: ['Bij dit werk hoort ook tillen.', 'Some lifting is involved.'],
      niet: [
        'Tillen is niet nodig.',
        'Tillen hoef je niet.',
        "Je collega's in het magazijn tillen de pakketten.",
        'Met je inzet til je ons naar een hoger niveau.',
      ],
    },
  },
  {
    id: 'tillen-14',
    items: ['dragen'],
    patronen: ['getild', '(?:tillen|tilt|tilwerk|tilwerkzaamheden|til je|lifting|til-|dragen)'],
    aard: 'genoemd',
    zekerheid: 0.5,
    zekerheidOntkend: 0.8,
    voorbeelden: {
      wel: ['Tillen en dragen horen bij het werk.'],
      niet: ['Tillen is niet nodig.', 'Verantwoordelijkheid dragen.'],
    },
  },
  {
    id: 'tillen-07',
    items: ['tillen', 'dragen'],
    patronen: [
      'zakken (?:cement|zand|meel|aardappelen|potgrond|kunstmest|voer)',
      'emmers (?:water|sop|mortel|verf)',
      '(?:stapel|stapelt|stapelen)~(?:dozen|colli|kratten|pallets?|rolcontainers?)',
      '(?:dozen|colli|pakketten|kratten|zakken)~(?:stapelen|stapel|stapelt|verplaatsen|lossen|laden|afladen|uitladen)',
      '(?:vakkenvullen|schappen (?:vullen|bijvullen)|vult de schappen|pallets? (?:stapelen|opbouwen|afbouwen))',
      '(?:stack|stock)(?:ing)? (?:shelves|boxes|pallets)',
      '(?:stoelen|tafels|stoelen en tafels)~(?:klaarzetten|klaar|opstellen|sjouwen)',
      '(?:zet|zetten)~(?:stoelen|tafels)~klaar',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.5,
    voorbeelden: {
      wel: [
        'Je zet stoelen en tafels klaar.',
        'Je versjouwt ook zakken cement.',
        'Schappen bijvullen hoort bij je taken.',
      ],
      niet: ['Je beheert de voorraad in het systeem.'],
    },
  },
  {
    id: 'tillen-08',
    items: ['tillen', 'dragen'],
    patronen: [
      '(?:handen uit de mouwen|fysiek (?:werk|actief|fit|sterk)|lichamelijk (?:werk|fit|actief)|(?:goede|prima|uitstekende) (?:fysieke|lichamelijke) conditie|houdt je fit|fysieke gesteldheid|physically fit|bedrijfshulpverlen\\p{L}*|bhv)',
      'fysieke functie|fysieke baan|aanpoten',
      '(?:tillift(?:en)?|tilhulp(?:en|middelen|middel)?|vacuumheffer)',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.35,
    voorbeelden: {
      wel: [
        'Dit werk houdt je fit.',
        'Je beschikt over een goede lichamelijke conditie.',
        'Er zijn tilliften aanwezig.',
      ],
      niet: ['Een fitte collega werkt bij ons met plezier.'],
    },
  },
  {
    id: 'tillen-09',
    items: ['tillen', 'dragen'],
    patronen: [
      'een paar gram',
      'enkele grammen',
      '(?:licht|lichte) (?:werk|tilwerk|werkzaamheden|fysieke werkzaamheden|producten|onderdelen|pakketjes|artikelen)',
      '(?:fysiek|lichamelijk) (?:licht|lichte|niet zwaar|niet belastend|onbelastend)(?: werk| baan| functie)?',
      'light (?:work|lifting|duties)',
    ],
    waarde: { max_kg: 2 },
    aard: 'genoemd',
    zekerheid: 0.55,
    voorbeelden: {
      wel: ['Het gaat om lichte onderdelen.', 'Dit is lichamelijk licht werk.'],
      niet: ['De lichte ruimte heeft veel ramen.'],
    },
  },
  {
    id: 'tillen-10',
    items: ['tillen', 'dragen'],
    patronen: [
      '(?:een paar|enkele|paar|hooguit een paar|maximaal een paar) (?:gram|grammen|ons)',
      '(?:weeg|wegen|weegt)~(?:een paar|enkele) (?:gram|grammen|ons)',
      '(?:weeg|wegen|weegt) (?:bijna )?(?:niets|niks)',
      '(?:less than |under |at most )?half a (?:kilo|pound)',
      'nog geen (?:half )?(?:ons|pond|halve kilo|kilo|kilootje)',
      '(?:een )?(?:ons|pond)je|(?:hooguit |minder dan )?(?:een |1 )(?:ons|pond)',
      '(?:een paar|enkele|hooguit een paar) honderd(?:en)? (?:gram|grammen)',
    ],
    waarde: { max_kg: 0.5 },
    aard: 'genoemd',
    zekerheid: 0.9,
    voorbeelden: {
      wel: ['De onderdelen wegen een paar gram.', 'De chips wegen bijna niets.'],
      niet: ['Dozen van een paar kilo.'],
    },
  },
  {
    id: 'tillen-16',
    items: ['tillen', 'dragen'],
    patronen: [
      'voor (?:het |de )?(?:zwaar|zware|zwaardere|zwaarste) \\p{L}+(?: \\p{L}+)?~(?:gebruik\\p{L}*|is er|zijn er|staat|staan|heb je|hebben we|pak je|krijg je)~(?:heftruck|tilhulp\\p{L}*|tillift\\p{L}*|takel|kraan|steekwagen|pompwagen|palletwagen|hulpmiddel\\p{L}*|machine|robot)',

      '(?:\\p{L}*machine|kraan|heftruck|robots?|lift|takel)~(?:doet|doen)~(?:zwaarste|zware|tilwerk|tillen) ?\\p{L}*',
      '(?:zware|zwaarste) werk~(?:doet|gaat|gebeurt)~(?:machine|kraan|heftruck|robot|takel)',
    ],
    waarde: 'afwezig',
    gaatVoor: ['tillen-03', 'tillen-12'],
    aard: 'genoemd',
    zekerheid: 0.5,
    voorbeelden: {
      wel: ['Voor zware dozen gebruik je de heftruck.', 'De schrobmachine doet het zware werk.'],
      niet: ['Jij doet het zware werk.'],
    },
  },
  {
    id: 'tillen-11',
    items: ['tillen', 'dragen'],
    patronen: [
      '(?:alles|het tillen|tilwerk|tillen|laden en lossen|het zware werk|zwaar werk)~(?:gaat|gebeurt|doen we|doe je)~(?:heftruck|machinaal|automatisch|kraan|robot|machine)',
      '(?:volledig|geheel) (?:zittend|administratief)',
      '(?:er valt|er is|er wordt) (?:niets|niks) (?:te tillen|getild)',
      '(?:niets|niks) (?:te )?tillen',
      'no (?:heavy )?lifting (?:required|involved|needed)?',
    ],
    waarde: 'afwezig',
    aard: 'omstandigheid',
    zekerheid: 0.5,
    voorbeelden: {
      wel: ['Het zware werk gaat met de heftruck.', 'Er valt niets te tillen.'],
      niet: ['Het gaat om zwaar werk.'],
    },
  },
  {
    id: 'tillen-12',
    items: ['freq_zwaar'],
    patronen: [
      '(?:zwaar|zware) (?:tilwerk|tillen|sjouwen|sjouwwerk|lasten|lichamelijk werk)',
      '(?:fysiek|lichamelijk) (?:zwaar|zware)',
      '(?:de (?:hele|gehele) (?:dag|dienst)|hele dagen|continu|voortdurend|dagelijks)~(?:til|tillen|tilt|sjouw|sjouwen|sjouwt)',
      '(?:tillen|tilt|sjouwen|sjouwt|zeult|zeulen|sleept)~(?:de hele dag|hele dagen|continu|voortdurend|van .s ochtends tot|van de ochtend tot|van de vroege|aan een stuk)',
      'van .s ochtends tot .s (?:avonds|middags)(?: \\p{L}+){0,3} (?:til|sjouw|zeul|sleep)\\p{L}*',
      'heavy (?:lifting|loads)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je sjouwt de hele dag met kozijnen.', 'Het is lichamelijk zwaar.'],
      niet: ['Tillen komt hier niet voor.'],
    },
  },
  {
    id: 'tillen-13',
    items: ['freq_zwaar'],
    patronen: [
      'tillen',
      'tilt',
      'til je',
      'tilwerk',
      'getild',
      'sjouwen',
      'sjouwt',
      'laden (?:en|of) lossen',
      'lifting',
    ],
    aard: 'genoemd',
    zekerheid: 0.5,
    zekerheidOntkend: 0.85,
    voorbeelden: { wel: ['Tillen hoort erbij.'], niet: ['Tillen is niet nodig.'] },
  },

  {
    id: 'tillen-17',
    items: ['tillen', 'dragen'],
    patronen: [
      '(?:zwaarder|meer) dan <kg>(?: per \\p{L}+)? (?:is|weegt|wegen|wordt|tilt|til|hoeft|hef|draag)\\p{L}*(?: \\p{L}+){0,4} (?:niet|nooit|niets|geen)',

      '(?:niets|niks|geen \\p{L}+|nooit (?:iets|meer))~(?:zwaarder dan|meer dan|boven(?: de)?) <kg>',
      '(?:nooit|niet|niets) (?:iets )?(?:zwaarder|meer) dan <kg>',
      '(?:nothing|never|no \\p{L}+)~(?:heavier than|more than|over|above) <kg>',
      `(?:nothing|none(?: of \\p{L}+)?|never|no \\p{L}+)(?: \\p{L}+){0,3} (?:heavier than|more than|over|above) <kg>`,
    ],
    getal: 'max_kg',
    minstens: false,
    gaatVoor: [
      'tillen-01',
      'tillen-02',
      'tillen-04',
      'tillen-05',
      'tillen-06',
      'tillen-14',
      'tillen-15',
    ],
    aard: 'genoemd',
    zekerheid: 0.9,
    voorbeelden: {
      wel: [
        'Zwaarder dan 5 kilo wordt het niet.',
        'Niets wat u oppakt is zwaarder dan vijf kilo.',
        'Nothing you lift weighs more than 3 kg.',
      ],
      niet: ['Zwaarder dan 20 kg is hier heel gewoon.'],
    },
  },
  {
    id: 'tillen-18',
    items: ['tillen', 'dragen'],
    patronen: [
      '(?:everything|anything|items?|loads?|boxes) (?:over|above|heavier than|more than) <kg>~(?:truck|forklift|hoist|crane|machine|two people)',
      '<kg>~(?:zwaarder|daarboven|erboven)~(?:kraan|heftruck|takel|tilhulp\\p{L}*|tillift|machine|robot)',

      '(?:alles|wat|dozen|lasten|producten|pakketten|colli|zakken|spullen) (?:dat |die |is )?(?:boven(?: de)?|zwaarder(?: is)? dan|meer (?:weegt |wegen )?dan|vanaf)(?: de)? <kg>~(?:heftruck|tilhulp\\p{L}*|tillift|takel|kraan|\\p{L}*machine|robot|hulpmiddel\\p{L}*|palletwagen|met (?:zijn|z.n) tweeen)',
      `(?:vanaf|boven(?: de)?|daarboven|zwaarder dan|meer dan) <kg>~(?:gebruik\\p{L}*|pakt?|neemt?|hebben|heb|is er|staat|gaat|ligt|komt|doet|tilt)~${HULP}`,
      `<kg>~(?:daarboven|erboven|wat zwaarder is|zwaardere?)~${HULP}`,
      '(?:alles|wat|dozen|pakketten|zendingen)(?: \\p{L}+){0,2} (?:boven(?: de)?|zwaarder(?: is)? dan|meer(?: weegt| wegen)? dan|vanaf)(?: de)? <kg>~(?:rechtstreeks|chauffeurs?|monteurs?|leverancier|bezorgdienst|magazijn|transporteur|koerier)',
      '(?:boven|over|above|heavier than) <kg>~(?:hoist|forklift|crane|machine|truck|robot)',
    ],
    getal: 'max_kg',
    minstens: false,
    gaatVoor: [
      'tillen-01',
      'tillen-02',
      'tillen-03',
      'tillen-04',
      'tillen-05',
      'tillen-06',
      'tillen-08',
      'tillen-14',
      'tillen-15',
    ],
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Anything above 10 kg is moved by truck.',
        'Alles boven de 8 kilo gaat met de tilhulp.',
        'Vanaf 10 kg gebruik je de takel.',
      ],
      niet: ['Dozen van 20 kilo til je zelf.'],
    },
  },

  {
    id: 'tillen-19',
    items: ['tillen', 'dragen'],
    patronen: [
      '(?!alles|wat)\\p{L}+ (?:van )?(?:meer dan|boven(?: de)?|zwaarder dan)(?: de)? <kg>~(?:kraan|heftruck|takel|tilhulp\\p{L}*|tillift|machine|robot)',
      '\\p{L}+ van <kg>~(?:met|door|legt|tilt|hijst|doet|verplaatst) (?:de|een) (?:\\p{L}*kraan|\\p{L}*kar|heftruck|takel|tilhulp\\p{L}*|tillift|hijs\\p{L}*|\\p{L}*machine|robot|steekwagen|palletwagen)',
    ],
    gaatVoor: ['tillen-02', 'tillen-15', 'tillen-01'],
    aard: 'omstandigheid',
    zekerheid: 0.4,
    voorbeelden: {
      wel: [
        'Banden van meer dan 80 kilo legt de kraan op de wagen.',
        'Een compressor van 40 kilo komt met een takel op zijn plek.',
      ],
      niet: ['Dozen van 20 kilo til je zelf.'],
    },
  },
];
