import type { ItemSlug } from '../item-slug.js';

type Woordsoort = readonly [patroon: RegExp, soorten: readonly string[]];

const OV = '(?:openbaar vervoer|\\bov\\b|trein|\\bbus\\b)';
const AANGEWEZEN = '(?:aangewezen op|alleen|uitsluitend|reist|reizen|afhankelijk van)';

const FEL_LICHT =
  /(?:fel|flikkerend|knipperend|flitsend|stroboscopisch|verblindend|schel)\p{L}*(?: of \p{L}+)? (?:\p{L}+ )?(?:licht|lampen|verlichting)(?!\p{L})|flikker|stroboscoop|flitslicht|lichtflits/u;

/**
 * Words in one part of a limit and the kinds that they mean, per item; the lexicon of demands uses
 * the same kinds. Kinds that no demand of the item has ("weekend" on etmaal) stand here so that what
 * is denied never seems to cover the whole limit.
 */
export const SOORTEN: Readonly<Partial<Record<ItemSlug, readonly Woordsoort[]>>> = {
  bescherming: [
    [/mask|mond|adem|ffp|perslucht/u, ['adembescherming']],
    [/gehoor|oor(?:dop|kap|bescherm)/u, ['gehoorbescherming']],
    [/handschoen|latex/u, ['handschoenen']],
    [/(?<!hand)schoen|laars|laarzen/u, ['schoenen']],
    [/helm/u, ['helm']],
    [/bril/u, ['bril']],
    [/kleding|pak|overall/u, ['kleding']],
  ],
  huidcontact: [
    [/schoonmaak|reinig|desinfect|zeep|shampoo/u, ['schoonmaakmiddel']],
    [/chemi|oplosmiddel|zuur|zuren|lijm|verf|hars|cement|bestrijdingsmiddel/u, ['chemicalien']],
    [/water|nat(?:te)? |nat$|vocht/u, ['water']],
    [/olie|vet(?:ten)?(?!er)|smeer/u, ['olie']],
    [/latex|rubber/u, ['latex']],
    [/bloed|urine|lichaam/u, ['lichaamsvocht']],
  ],
  overig_omgeving: [
    [
      /dier(?:en|haren)?(?!baar)|(?<!\p{L})(?:hond|kat)(?!er)|huisstof|paard|vogel|vacht/u,
      ['dieren'],
    ],
    [/pollen|gras|bloem|plant|hooikoorts|stuifmeel/u, ['planten']],
    [/(?<!\p{L})meel(?:stof)?(?!\p{L})|bakkers/u, ['meel']],
    [/infect|besmet|bacter|virus|immuun|afweer|vatbaar/u, ['infectie', 'lichaamsvocht']],
    [/bloed(?!druk)|lichaamsvocht/u, ['lichaamsvocht']],
    [/zieke?n?(?!\p{L})|zieke (?:mensen|kinderen)/u, ['infectie']],
    [
      /(?<!\p{L})(?:dag|zon|tl-?|kunst|led-?)?licht(?!\p{L})|flikker|stroboscoop|flits|laser/u,
      ['licht'],
    ],
    [
      /(?:op|aan|bij|boven|nabij|langs) (?:of (?:op|aan|bij) )?(?:het |open )?water|open water|spatwater|varen/u,
      ['open water'],
    ],
    [/menigte|mensenmassa|groepen|veel mensen|publiek|drukte/u, ['menigte']],
    [/afval(?!water)|zwerfvuil|vuilnis/u, ['afval']],
    [/riool|afvalwater/u, ['infectie']],
    [/straling|magne|rontgen/u, ['straling']],
    [/insect|bijen|wespen/u, ['insecten']],
  ],
  overig_persoonlijk: [
    [
      /besloten|afgesloten|(?:in )?kleine(?! kans)|lift(?!en)|kelder|kruipruimte|claustro/u,
      ['besloten'],
    ],
    [/donker/u, ['donker']],
    [FEL_LICHT, ['licht']],
  ],
  vw_persoonlijk_overig: [
    [/toilet|(?<!\p{L})wc(?!\p{L})|weglopen|even weg|op (?:ieder|elk) moment/u, ['weglopen']],
    [FEL_LICHT, ['licht']],
  ],
  overig_dynamisch: [
    [/(?<!\p{L})(?:rennen|hardlopen|sprinten|springen|huppelen|hollen)/u, ['rennen']],
  ],
  overig_sociaal: [
    [/menigte|mensenmassa|massa.?s?(?!\p{L})|drukte|veel mensen|evenementen|publiek/u, ['menigte']],
    [/groep|kantine|vergader|bijeenkomst|training|gezelschap/u, ['groepen']],
  ],
  vw_sociaal_overig: [
    [/overleg|vergader|groep|bijeenkomst|teamoverleg/u, ['groepen']],
    [
      /(?:vaste?|bekende?|dezelfde|eigen) (?:\p{L}+ )?(?:persoon|aanspreek\p{L}*|gezicht\p{L}*|begeleider|collega\p{L}*|mensen|team|leidinggevende)/u,
      ['wisselende mensen'],
    ],
  ],
  overig_statisch: [
    [
      /vooruitgestrekt|armen (?:lang )?(?:vooruit|gestrekt)|gestrekte armen|dwanghouding/u,
      ['armen vooruit'],
    ],
    [/lage? (?:stoel|kruk|zit)|laag zitten|kleermakers|op de grond/u, ['laag zitten']],
  ],
  etmaal: [
    [/avond|late dienst/u, ['avond']],
    [/nacht/u, ['nacht']],
    [/dagdienst|daguren|daglicht|(?<!niet )overdag/u, ['avond', 'nacht']],
    [
      /(?<!buiten )kantoor(?:uren|tijd)|(?:normale|reguliere|gewone) (?:werk)?(?:tijd|uren)/u,
      ['avond', 'nacht', 'vroeg'],
    ],
    [/buiten kantoor(?:uren|tijd)/u, ['avond', 'nacht', 'vroeg']],
    [/vroege dienst|ochtenddienst|vroeg beginnen/u, ['vroeg']],
    [/volcontinu|(?:drie|vier|vijf|3|4|5)[- ]?ploegen/u, ['avond', 'nacht']],
    [/(?:twee|2)[- ]?ploegen/u, ['avond']],
    [/weekend|zaterdag|zondag|feestdag/u, ['weekend']],
    [/(?<!(?:twee|drie|vier|vijf|\d)[- ]?)ploegen|wissel|onregelmat|rouler/u, ['wisselend']],
    [/bereikbaar|oproep|storing|consignatie|piket/u, ['oproep']],
  ],
  overig_tijd: [
    [/weekend|zaterdag|zondag|feestdag/u, ['weekend']],
    [
      /ploeg|wissel|onregelmat|regelma|ritme|rooster|rouler|flexib|vaste? (?:werk|begin|start)?(?:tijd|dag|uren|dienst|moment)/u,
      ['wisselend'],
    ],
    [/bereikbaar|oproep|storing|consignatie|piket|achterwacht|stand-?by/u, ['oproep']],
    [/overwerk|overuren|meerwerk|langer door/u, ['overwerk']],
    [/pauze|rustmoment|(?:tussendoor|tussentijds) rust/u, ['pauze']],
    [/avond(?!ritme)/u, ['avond']],
    [/nacht(?!-?ritme)/u, ['nacht']],
    [
      /(?:niet|nooit|geen|max\p{L}*|hooguit|hoogstens|ten hoogste) (?:meer dan )?(?:een|1|twee|2|drie|3) (?:werk)?dag(?:en)? (?:(?:na|achter) elkaar|achtereen|aaneen|op rij)|om de (?:andere )?dag|na (?:een|elke|iedere) (?:werkdag|dag werk\p{L}*|dienst) |^(?:en )?(?:dan|daarna) (?:\p{L}+ )?(?:een )?(?:rustdag|dag rust|dag vrij)/u,
      ['dagenreeks'],
    ],
    [
      /tussen (?:twee )?(?:werkdagen|diensten) (?:\p{L}+ ){0,2}(?:dag rust|rustdag|dag vrij)|om de andere dag|geen twee dagen (?:na|achter) elkaar/u,
      ['opeenvolgend'],
    ],
  ],
  stof: [
    [/(?<!\p{L})(?:\p{L}*stof(?!fen)|stoffig)|meel|zaagsel|asbest|vezel|pluis/u, ['stof']],
    [/rook|roet/u, ['rook']],
    [/damp|gas|nevel|oplosmiddel|verf|lijm|chemi/u, ['damp']],
    [/geur|parfum|stank|luchtjes/u, ['geur']],
    [
      /prikkel|irriter|luchtweg|longklacht|astma|copd|luchtverontrein/u,
      ['stof', 'rook', 'damp', 'geur'],
    ],
  ],
  trilling: [
    [/gereedschap|hand-?arm|handtril|slijptol|boor/u, ['hand']],
    [/voertuig|lichaam|lijf|truck|vrachtwagen|schok|rijden|tractor|trekker/u, ['lijf']],
    [/machine/u, ['hand', 'lijf']],
    [
      /(?<!\p{L})(?:trilling(?:en|sbelasting)?|vibratie\p{L}*)(?!\p{L})(?! van)(?! door)/u,
      ['hand', 'lijf'],
    ],
  ],
  zien: [
    [
      /(?:beperkt|slecht|weinig|verminderd|minder) (?:zicht|zien)|slechtziend|visus|gezichtsvermogen/u,
      ['kleur', 'detail'],
    ],
    [/gezichtsveld|blikveld|gezichtshelft|hemianop/u, ['veld']],
    [/kleur|(?<!\p{L})rood|groen/u, ['kleur']],
    [/weinig licht|donker|schemer|nachtblind|slecht(?:e)? (?:licht|verlicht)/u, ['donker']],
    [/detail|klein|fijn|letter|scherp|precisie|dichtbij|priegel/u, ['detail']],
    [/(?<!\p{L})(?:ver|verte|afstand)(?!\p{L})|diepte/u, ['afstand']],
  ],
  vw_risico: [
    // Every demand of this item has this kind as well: with these words the kinds are examples.
    [
      /verhoogd|persoonlijk risico|gevaarlijke? (?:werk|situatie|omgeving|plek)|risicovol/u,
      ['gevaar'],
    ],
    [/hoogte|ladder|steiger|(?<!\p{L})dak|klim/u, ['hoogte']],
    [/machine|draaiend|bewegende|(?<!\p{L})\p{L}*zaag|(?<!\p{L})zagen/u, ['machines']],
    [/(?<!\p{L})mes(?:sen)?(?!\p{L})|scherp|snij/u, ['scherp']],
    [/(?<!\p{L})(?:heet|hete|kokend\p{L}*|frituur)/u, ['heet']],
    [/vuur|(?<!\p{L})brand|open vlam|lassen/u, ['vuur']],
    [/water(?!damp)/u, ['water']],
    [/verkeer|(?<!\p{L})(?:weg|spoor|wegen)(?!\p{L})|rijden|besturen|chauff/u, ['verkeer']],
    [/intern transport|heftruck|reachtruck/u, ['transport']],
    [/alleen (?:werk|zijn|staan|in |op )|solitair|solo|zonder collega/u, ['alleen']],
    [/spanning|elektr|stroom/u, ['spanning']],
    [/signa|alarm|sirene/u, ['signalen']],
    [/chemi|giftig|explosi|gevaarlijke stof/u, ['stoffen']],
  ],
  handgebruik: [
    [/repet|herhaal|herhal|monoto|kortcycl/u, ['repetitief']],
    [/fijn|pincet|pengreep|motoriek|precisie/u, ['fijn']],
    [/knijp|kracht|bolgreep|cilinder/u, ['knijpkracht']],
    [/toetsenbord|muis|typ/u, ['toetsenbord']],
  ],
  vervoer: [
    [
      /^(?!.*(?:alleen|uitsluitend) (?:met |per )?(?:de |een |eigen )*auto).*(?:auto|rijden|rijontzegging|rijverbod|rijongeschikt|bestuur|chauff|rijbewijs|stuur)/u,
      ['auto'],
    ],
    [/(?:alleen|uitsluitend) (?:met |per )?(?:de |een |eigen )*auto/u, ['ov', 'fiets']],
    [new RegExp(`${AANGEWEZEN}(?! niet).*${OV}`, 'u'), ['auto', 'fiets']],
    [new RegExp(`^(?!.*${AANGEWEZEN}(?! niet)).*${OV}`, 'u'), ['ov']],
    [/^(?!.*(?:alleen|uitsluitend|reist)).*fiets/u, ['fiets']],
  ],
};

/** Types of items whose levels are kinds, as kinds. */
export const SOORTEN_VAN_CODE: Readonly<
  Partial<Record<ItemSlug, Readonly<Record<number, string>>>>
> = {
  etmaal: { 1: 'avond', 2: 'nacht' },
  handgebruik: {
    1: 'knijpkracht',
    2: 'fijn',
    3: 'fijn',
    5: 'knijpkracht',
    6: 'knijpkracht',
    7: 'fijn',
    8: 'repetitief',
    9: 'toetsenbord',
  },
};
