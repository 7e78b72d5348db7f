import { alle, lui, Voorfilter } from '../zoeken/index.js';
import type { Opleiding } from '../zoekprofiel/opleiding.js';
import { mboVan, rang } from './opleiding/niveau.js';
import { sterkteVan } from './opleiding/sterkte.js';
import { deelzinRond, type Zinsdeel, zinnen } from './opleiding/zin.js';

export interface OpleidingVermelding {
  /** Offsets in UTF-16 code units of the text, end exclusive. */
  readonly van: number;
  readonly tot: number;
  /** `tekst.slice(van, tot)`, always. */
  readonly bewijs: string;
  readonly niveau: Opleiding;
  /** `genoeg`: experience will do instead of this level. */
  readonly sterkte: 'vereist' | 'wens' | 'genoeg';
}

export interface GelezenOpleiding {
  readonly vermeldingen: readonly OpleidingVermelding[];
  /** Lowest level that is asked; `geen` when the text says none is needed, null when it is silent. */
  readonly niveau: Opleiding | null;
}

const GEEN =
  /(?<!\p{L})(?:geen|no)\s(?:\p{L}{1,15}\s){0,2}(?:diploma['’]?s?|opleiding(?:seis(?:en)?)?|vooropleiding|degree|diploma|education|qualifications?)(?:\s(?:nodig|vereist|required|needed|necessary))?|(?:diploma['’]?s?|(?:voor)?opleiding(?:sniveau)?|education|degree)\s(?:(?:is|zijn|speelt|spelen|vinden we)\s)?(?:(?:voor|bij)\sons\s)?(?:niet (?:belangrijk|nodig|vereist)|geen (?:eis|rol|vereiste)|not (?:required|needed|important))|(?:diploma['’]?s?|(?:voor)?opleiding|papieren)\s(?:vragen|eisen|verwachten|hoef|hoeft|heb|zijn|is)(?:\s(?:we|wij|je|u|er|hier|bij ons))?\s(?:niet|geen)(?:\s(?:nodig|vereist|te hebben))?|belangrijker dan (?:je |een )?(?:diploma['’]?s?|opleiding)|(?:zonder|without) (?:diploma|degree)/giu;

const MBO =
  /(?<!\p{L})(?:mbo|roc)(?:[- ](?:diploma|opleiding|werk- en denkniveau))?(?:\s?\+)?[-\s]{0,2}(?:\(?(?:op\s)?(?:minimaal\s)?(?:niveau|level)\s?)?(?<a>[1-4])?(?:\s?(?:\/|-|–|of|tot|t\/m|en|or|to)\s?(?:mbo[- ]?)?(?:niveau\s)?(?<b>[1-4])(?!\d))?|(?<!\p{L})niveau\s(?<c>[1-4])(?:\s?(?:\/|-|of|en|or)\s?(?<d>[1-4]))?(?!\d)/giu;

/** Levels that are named by a word, the most specific first. */
const NAMEN: readonly (readonly [RegExp, Opleiding])[] = [
  [
    /(?<!\p{L})(?:vmbo|lbo|mavo|mulo|vbo|lts|pre-vocational)(?:[- ](?:tl|gl|kb|bb|niveau|diploma|opleiding))?(?!\p{L})/giu,
    'vmbo',
  ],
  [/(?<!\p{L})havo(?!\p{L})/giu, 'havo'],
  [/(?<!\p{L})(?:vwo|gymnasium|atheneum)(?!\p{L})/giu, 'vwo'],
  [
    /(?<!\p{L})(?:hbo|hts|heao|bachelor(?:['’]s)?|associate degree|higher (?:vocational|professional) education|university of applied sciences)(?:[- ](?:opleiding|diploma|niveau|degree))?(?!\p{L})/giu,
    'hbo',
  ],
  [
    /(?<!\p{L})(?:wo(?=[- ](?:niveau|opleiding|diploma|werk|master|bachelor)|[.,;)]|\s(?:of|niveau)|$)|universitaire?|academisch(?:e)?(?! ziekenhuis| medisch)|master(?:['’]s)? degree|master(?:opleiding|diploma|titel|graad)|(?:een|je|afgeronde)\smaster(?!\s?class)(?=\s(?:afgerond|behaald|in|op)|[.,;]|$)|university degree|phd)(?!\p{L})/giu,
    'wo',
  ],
  [
    /(?<!\p{L})(?:basisschool|basisonderwijs|lager onderwijs|praktijkonderwijs|praktijkschool|vso)(?!\p{L})/giu,
    'geen',
  ],
  [
    /(?<!\p{L})(?:middelbare school|high school|secondary (?:school|education))(?!\p{L})/giu,
    'vmbo',
  ],
  [/(?<!\p{L})(?:(?<!higher |pre-)vocational|mts|meao)(?!\p{L})/giu, 'mbo-4'],
  [/(?<!\p{L})entree(?:opleiding|[- ]?diploma|niveau)(?!\p{L})/giu, 'mbo-1'],
  [/(?<!\p{L})startkwalificatie(?!\p{L})/giu, 'mbo-2'],
];

/** Most sentences name no level at all; which searches make sense in one is looked up at once. */
const voorfilter = lui(() => new Voorfilter([GEEN, MBO, ...NAMEN.map(([patroon]) => patroon)]));
const EERSTE_NAAM = 2;

/** Words beside a level name that make it no demand: a school as employer, pupils, an internship. */
const ANDERE_ROL =
  /(?:leerlingen|studenten|school voor|docent(?:en)?|onze|scholen|campus|stagiair(?:e|s)?|les(?:geven)? aan|(?:voor|op|in|aan) (?:het|de))\s{0,2}(?:\p{L}{1,15}\s)?$/iu;
const ROL_ERNA = /^[- ]?(?:leerling|student|stag|docent|school|instelling|onderwijs)/iu;

const ERVARING_IS_GENOEG =
  /(?:of|or|dan wel)\s(?:\p{L}{1,20}\s){0,3}(?:werk)?(?:ervaring|experience)(?:\s\p{L}{1,20}){0,3}\s?(?:is|zijn)?\s?(?:ook\s)?(?:genoeg|voldoende|volstaat|goed|enough|sufficient|fine)/iu;

/** mbo without a level is read as its lowest usual vacancy level. */
const MBO_ZONDER_NIVEAU: Opleiding = 'mbo-2';

/**
 * Reads the lowest education level that a vacancy asks, Dutch or English. "mbo-3 of 4" is mbo-3,
 * "vmbo of mbo-2" is vmbo, "geen diploma nodig" is geen; a wish ("is een pré") asks nothing, and
 * "mbo-2 of werkervaring is genoeg" asks no diploma.
 */
export function leesOpleiding(tekst: string): GelezenOpleiding {
  const vermeldingen = zinnen(tekst).flatMap(leesZin);
  return { vermeldingen, niveau: laagste(vermeldingen) };
}

function laagste(vermeldingen: readonly OpleidingVermelding[]): Opleiding | null {
  const gevraagd = vermeldingen.flatMap(({ niveau, sterkte }) => {
    if (sterkte === 'wens') return [];
    return [sterkte === 'genoeg' ? ('geen' as const) : niveau];
  });
  const [eerste, ...rest] = gevraagd;
  if (eerste === undefined) return null;
  return rest.reduce((laag, niveau) => (rang(niveau) < rang(laag) ? niveau : laag), eerste);
}

function leesZin(zin: Zinsdeel): readonly OpleidingVermelding[] {
  const klein = zin.tekst.toLowerCase();
  const mogelijk = voorfilter().mogelijk(klein, 0, klein.length);
  if (mogelijk.lijst.length === 0) return [];
  const geen = vermeld(zin, GEEN, () => 'geen').map((v) => ({ ...v, sterkte: 'vereist' as const }));
  if (geen.length > 0) return geen;
  const gevonden = [
    ...vermeld(zin, MBO, ({ a, b, c, d }) => mboNiveau(a ?? c, b ?? d)),
    ...NAMEN.flatMap(([patroon, niveau], nummer) =>
      mogelijk.heeft(nummer + EERSTE_NAAM) ? vermeld(zin, patroon, () => niveau) : [],
    ),
  ].filter((vermelding) => !isAndereRol(zin, vermelding));
  return gevonden
    .flatMap((vermelding) => {
      const sterkte = sterkteVanNiveau(zin, vermelding);
      return sterkte === null ? [] : [{ ...vermelding, sterkte }];
    })
    .sort((x, y) => x.van - y.van);
}

function sterkteVanNiveau(
  zin: Zinsdeel,
  { van, tot }: Kaal,
): OpleidingVermelding['sterkte'] | null {
  if (ERVARING_IS_GENOEG.test(zin.tekst)) return 'genoeg';
  const sterkte = sterkteVan(deelzinRond(zin.tekst, van - zin.van, tot - zin.van));
  if (sterkte === 'niet_nodig') return null;
  return sterkte === 'vereist' ? 'vereist' : 'wens';
}

function mboNiveau(eerste: string | undefined, tweede: string | undefined): Opleiding {
  const cijfers = [eerste, tweede].filter((cijfer) => cijfer !== undefined).sort();
  const [laag] = cijfers;
  return (laag === undefined ? null : mboVan(laag)) ?? MBO_ZONDER_NIVEAU;
}

type Kaal = Omit<OpleidingVermelding, 'sterkte'>;

function vermeld(
  zin: Zinsdeel,
  patroon: RegExp,
  niveau: (groepen: Readonly<Record<string, string | undefined>>) => Opleiding,
): readonly Kaal[] {
  return alle(patroon, zin.tekst).map((match) => {
    const bewijs = match[0].trimEnd();
    const van = zin.van + match.index;
    return { van, tot: van + bewijs.length, bewijs, niveau: niveau(match.groups ?? {}) };
  });
}

/** "Bachelor docent muziek" names the course, "mbo-docent" somebody's work. */
const GRAAD = /^(?:bachelor|master)/iu;

function isAndereRol(zin: Zinsdeel, { van, tot, bewijs }: Kaal): boolean {
  const begin = van - zin.van;
  if (ANDERE_ROL.test(zin.tekst.slice(Math.max(0, begin - 40), begin))) return true;
  return !GRAAD.test(bewijs) && ROL_ERNA.test(zin.tekst.slice(tot - zin.van, tot - zin.van + 20));
}
