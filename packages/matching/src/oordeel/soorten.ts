import type { ItemSlug } from '@passend/domain';

/** Words of a limit and the kinds that they mean, per item; the lexicon uses the same kinds. */
const SOORTEN: Readonly<
  Partial<Record<ItemSlug, readonly (readonly [RegExp, readonly string[]])[]>>
> = {
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
    [/schoonmaak|reinig|desinfect|zeep/u, ['schoonmaakmiddel']],
    [/chemi|oplosmiddel|zuur|zuren|lijm|verf|hars/u, ['chemicalien']],
    [/water|nat(?:te)? |nat$|vocht/u, ['water']],
    [/olie|vet(?:ten)?(?!er)|smeer/u, ['olie']],
    [/latex|rubber/u, ['latex']],
    [/bloed|urine|lichaam/u, ['lichaamsvocht']],
  ],
  overig_omgeving: [
    [/dier|hond|kat|huisstof|paard/u, ['dieren']],
    [/pollen|gras|bloem|plant|hooikoorts/u, ['planten']],
    [/infect|besmet|bacter|virus/u, ['infectie', 'lichaamsvocht']],
  ],
  etmaal: [
    [/avond/u, ['avond']],
    [/nacht/u, ['nacht']],
    [
      /(?:alleen|uitsluitend|enkel|slechts) (?:overdag|dagdienst|daguren|in de dag)/u,
      ['avond', 'nacht'],
    ],
    [/kantoor(?:uren|tijd)/u, ['avond', 'nacht']],
  ],
  overig_tijd: [
    [/weekend|zaterdag|zondag/u, ['weekend']],
    [
      /ploeg|wissel|onregelmat|regelmat|ritme|rooster|rouler|flexib|vaste? (?:werk)?(?:tijd|dag|uren|dienst)/u,
      ['wisselend'],
    ],
    [/bereikbaar|oproep|storing|consignatie|piket|achterwacht|stand-?by/u, ['oproep']],
    [/overwerk|overuren|meerwerk|langer door/u, ['overwerk']],
  ],
  handgebruik: [
    [/repet|herhaal|herhal/u, ['repetitief']],
    [/fijn|pincet|pengreep|motoriek/u, ['fijn']],
    [/knijp|kracht|bolgreep|cilinder/u, ['knijpkracht']],
    [/toetsenbord|muis|typ/u, ['toetsenbord']],
  ],
  vervoer: [
    [/auto|rijden|bestuur|chauff|rijbewijs/u, ['auto']],
    [
      /aangewezen op (?:het )?(?:ov\b|openbaar)|(?:alleen|uitsluitend) (?:met )?(?:het )?(?:ov\b|openbaar)/u,
      ['auto'],
    ],
    [
      /(?<!(?:aangewezen op|alleen|alleen met|uitsluitend|uitsluitend met) (?:het )?)(?:openbaar vervoer|\bov\b|trein|\bbus\b)/u,
      ['ov'],
    ],
    [/fiets/u, ['fiets']],
  ],
};

/** Types of items whose levels are kinds, as kinds. */
const SOORTEN_VAN_CODE: Readonly<Partial<Record<ItemSlug, Readonly<Record<number, string>>>>> = {
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

/** The kinds that words of a document name; empty when they name none that is known. */
export function soortenUitTekst(item: ItemSlug, tekst: string): readonly string[] {
  const klein = zonderToegestaan(tekst.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, ''));
  const gevonden = (SOORTEN[item] ?? []).flatMap(([patroon, soorten]) =>
    patroon.test(klein) ? soorten : [],
  );
  return [...new Set(gevonden)];
}

/** "Geen nachtdienst, avonddienst mag wel": what is allowed is no limit. */
function zonderToegestaan(tekst: string): string {
  return tekst
    .split(/[,;:.()]| maar | en (?=wel )/u)
    .filter((deel) => !TOEGESTAAN.test(deel) || VERBODEN.test(deel))
    .join(' , ');
}

const TOEGESTAAN =
  /(?<!\p{L})(?:wel|toegestaan|(?<!(?:min|veel|weinig|zoveel) )mogelijk|geen bezwaar|geen probleem|aangewezen op|mag gewoon|kan gewoon)(?!\p{L})/u;
const VERBODEN =
  /(?<!\p{L})(?:niet|geen(?! bezwaar| probleem)|nooit|zonder|alleen|uitsluitend|aangewezen op)(?!\p{L})/u;

/** The kinds of the given types of an item; a type without a known kind gives none. */
export function soortenVanCodes(item: ItemSlug, codes: readonly number[]): readonly string[] {
  const tabel = SOORTEN_VAN_CODE[item];
  return codes.flatMap((code) => tabel?.[code] ?? []);
}

/** True when the kinds of the item are told apart by this package. */
export function kentSoorten(item: ItemSlug): boolean {
  return SOORTEN[item] !== undefined;
}
