import type { Regel } from './regel.js';

/** Animals, plants and infection: who is allergic or easily infected meets them here. */
export const ALLERGIE: readonly Regel[] = [
  {
    id: 'huid-07',
    items: ['overig_omgeving'],
    patronen: [
      '(?:hond(?:en)?(?! (?:blijft |blijven )?thuis)|puppy\\p{L}*|kat(?! uit de boom)|katten|poes|poezen|paard(?:en)?|koe(?:ien)?|kalveren|varkens|kippen|pluimvee|schapen|geiten|konijn(?:en)?|cavia\\p{L}*|knaagdieren|vogels|dieren|huisdier(?:en)?|vee|veehouder\\p{L}*|dogs?|cats?|horses?|animals?|pets|dierenarts|dieren(?:asiel|pension|kliniek|winkel|tuin|park)|kinderboerderij|manege|kennel|melkvee|stallen)',
      '(?:honden|katten|paarden|dieren|koeien|varkens|kippen|schapen)(?:asiel|pension|kliniek|trimsalon|opvang|verzorg\\p{L}*|oppas|ambulance|artsenpraktijk|artspraktijk|praktijk|boerderij|houder\\p{L}*|fokker\\p{L}*|stal|stallen|hok|hokken|uitlaat\\p{L}*|weide|vlees|haar|haren|trainer|training|school|creche|winkel|speciaalzaak)|dierenarts\\p{L}*',
      "(?:kittens?|hamsters?|papegaaien|ezels?|pony'?s?|biggen|lammeren|vissen voeren|aquarium|terrarium|insecten|bijen|imker\\p{L}*|melkt|melken|aaien)",
      '(?:school|kantoor|bedrijfs|winkel|huis|waak|assistentie|therapie|geleide|erf|boerderij|bedrijfs)(?:hond|kat|poes|konijn|dier)(?:en)?',
      'baasjes?|viervoeters?',
      '(?:asiel|speur|jacht|pension|politie|hulp|herders|trek|schoot|straat|zwerf)(?:hond|kat|dier)(?:en)?',
    ],
    waarde: { niveau: 0, niet: ['dieren'] },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je verzorgt dieren in het asiel.', 'Taking care of animals.'],
      niet: ['Er zijn geen dieren aanwezig.'],
    },
  },
  {
    id: 'huid-08',
    items: ['overig_omgeving'],
    patronen: [
      '(?:planten|bloemen|pollen|stuifmeel|gras|grassen|hooi|tulpen|rozen|bloesem|boomgaard|gazons?|bermen|graslanden|akkerranden|flowers|pollen|lawns?)',
      'bloeiende \\p{L}+',
      "(?:lelies|chrysanten|gerbera's|orchideeen|boeket(?:ten)?|bloemwerk|snijbloemen|perkgoed|plantsoen\\p{L}*|hagen|heggen|struiken|bloembollen|hortensia's|wei(?:land|landen)?|graspollen|berkenpollen)",
      '(?:maait|maai je|maaien|hooien)',
    ],
    waarde: { niveau: 0, niet: ['planten'] },
    aard: 'omstandigheid',
    zekerheid: 0.6,
    voorbeelden: { wel: ['Je verzorgt bloemen en planten.'], niet: ['Je verzorgt de post.'] },
  },
  {
    id: 'huid-09',
    items: ['overig_omgeving'],
    patronen: [
      'wond(?:en|verzorging|zorg)?',
      '(?:vuile )?(?:luiers?|incontinentie\\p{L}*)',
      '(?:braaksel|ziektekiemen|\\p{L}{0,10}bacterien?|mrsa|virussen|tuberculose|legionella|afvalwater)',
      'isolatie(?:kamer|afdeling|verpleging)s?',
      '(?:injecties|bloedprikken|prikaccident\\p{L}*|gebruikte naalden)',
      '(?:vuil|medisch|besmet) (?:afval|wasgoed|linnen)',

      '(?:besmettelijk\\p{L}*|infectie\\p{L}*|zieke (?:mensen|patienten|kinderen)|besmettingsgevaar|infectious|riool\\p{L}*)',
      '(?:griep\\p{L}*|verkoudheid|snotneuz\\p{L}*|verkouden (?:kinderen|mensen|patienten)|buikgriep|waterpokken|hoestende \\p{L}+)',
      '(?:prikt bloed|bloed (?:prikken|afnemen)|bloedafname|bloedmonsters|neemt bloed af)',
      '(?:vuile|vieze|besmette) (?:was|lakens|beddengoed|verbanden|doeken)',
      '(?:stoelgang|po legen|katheters?|stoma\\p{L}*|uitwerpselen|kadavers|mest(?:kelder|put)?)(?! voor)',
    ],
    waarde: { niveau: 0, niet: ['infectie', 'lichaamsvocht'] },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'Je verschoont luiers en verzorgt wonden.',
        'Je verpleegt mensen met besmettelijke ziekten.',
      ],
      niet: ['Een besteld pakket.'],
    },
  },
  {
    id: 'huid-11',
    items: ['overig_omgeving'],
    patronen: [
      '(?:huisdieren|honden|katten|dieren|hond)(?: \\p{L}+){0,6} (?:niet|nooit|verboden)(?: \\p{L}+)? (?:toegestaan|welkom|binnen|toegelaten|mee|aanwezig|in (?:huis|het pand|de praktijk))',
      '(?:huisdieren|honden|katten|dieren|hond)(?: \\p{L}+){0,3} (?:zijn verboden|is verboden|blijven thuis|blijft thuis|blijven buiten|blijft buiten|laat je thuis|laten we thuis)',
      '(?:niemand|geen (?:klant|collega|bewoner|gast))(?: \\p{L}+){0,3} (?:een )?(?:huisdier(?:en)?|hond(?:en)?|kat(?:ten)?|dieren)',
      '(?:huisdier|dier|hond|dieren)vrij\\p{L}*',
      'no (?:pets|animals|dogs)(?: (?:are )?(?:allowed|around))?',
    ],
    waarde: 'afwezig',
    afwezigeSoorten: ['dieren'],
    gaatVoor: ['huid-07'],
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: ['Huisdieren zijn hier niet toegestaan.', 'Huisdieren laten we niet binnen.'],
      niet: ['Je mag je hond meenemen.'],
    },
  },
];
