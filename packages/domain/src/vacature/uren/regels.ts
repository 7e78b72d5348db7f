import { isKloktijd, zijnGeenWerkuren } from './geen-werkuren.js';
import { GETAL, GETALWOORD, leesGetal } from './getal.js';
import { KLOKDAGEN, leesKlokdagen } from './klokdagen.js';
import type { UrenLezing, UrenRegel, UrenTreffer } from './vermelding.js';
import { leesWeekdagen, WEEKDAGEN } from './weekdagen.js';

const U =
  '(?:(?:uren|uurtjes?|uur|urige|upw|hours?|hrs?|(?<=\\d[ \u00a0]?)u)(?!\\p{L})|uurs?(?=contract|week|baan))';
const TUSSEN =
  '\\s{0,2}(?:-|–|—|tot en met|tot|t/m|à|á|of|to|/|en|or|and)\\s{0,2}(?:(?:max|maximaal|maximum)\\.?\\s)?';
const BEREIK = `(?<a>${GETAL})(?:\\s?(?:uren|uur|hours?|u)(?!\\p{L}))?(?:${TUSSEN}(?<b>${GETAL}))?`;
const WEEK =
  '(?:\\s?(?:/|p\\.|per|in de|an?|each)\\s?(?:week|wk)(?!\\p{L})|\\s?p\\s?[./]?\\s?w(?!\\p{L})\\.?|\\sop weekbasis|[- ](?:werk)?week(?!\\p{L}))';
const DAGEN =
  '(?:(?:werkdagen|dagen|days|ochtenden|middagen|avonden|diensten|shifts)(?:\\swerk)?|(?:werkdag|dag|ochtend|middag|avond|day)(?=\\s(?:per week|in de week|a week)))(?:\\s(?:per week|in de week|a week|per werkweek))?';

/** A bare "16 per week" counts hours only in a sentence about hours. */
const GAAT_OVER_UREN =
  /(?:\buren|\buur|werkweek|dienstverband|aanstelling|omvang|\bhours)[^.;!?\n]{0,60}$/u;

/** Small words between a shift and its length. */
const ONGEVEER =
  '(?:(?:gemiddeld|ongeveer|circa|ca\\.?|zo.n|steeds|telkens|precies|ruim|iets meer dan|about|around|roughly)\\s){0,2}';
/** The first of two times of the clock: "vijf ochtenden van 8.00 tot 12.00 uur". */
const GEEN_KLOK = '(?!\\d{1,2}[.:]\\d{2}(?:\\s?uur)?\\s?(?:tot|-|–|en\\s))';
/** A lower bound said with a denial: "nooit korter dan zes uur". */
const MINSTENS =
  '(?:(?:minimaal|minstens|ten minste|tenminste|at least|(?:nooit|niet) (?:korter|minder) dan|never (?:shorter|less) than)\\s)?';

/** Legal full-time weeks of collective agreements run from 36 to 40 hours. */
export const VOLTIJD = { min: 36, max: 40 } as const;
/** "Drie dagen van acht uur, in overleg vier van zes": what is said twice is said short. */
const NA_UREN = /(?:uur|uren)[,;]?\s(?:\p{L}+\s)?$/u;
/** "Vijf ochtenden van acht tot twaalf": no part of a day lasts so long, so these are times. */
const DAGDEEL = /^(?:ochtend|middag|avond)/iu;
const LANGSTE_DAGDEEL = 6;
/** Half a working day, when only "ochtenden" or "middagen" is said. */
const UREN_DAGDEEL = 4;
/** Above these no working week or day is meant. */
const HOOGSTE_WEEK = 60;
const HOOGSTE_DAG = 12;
/** Bare "8 uur" is more often a time of the day than a week. */
const LAAGSTE_KALE_WEEK = 10;

/** All ways to write hours, the most specific first: a later one never reads inside an earlier one. */
export const UREN_REGELS: readonly UrenRegel[] = [
  regel(
    `(?<a>${GETAL})\\s?${U}${WEEK}?[,;]?\\s{0,2}\\(?(?:maar\\s|al\\s|but\\s)?(?:vanaf|from)\\s(?<b>${GETAL})(?:\\s?${U})?\\s(?:is\\s|kan\\s|mag\\s)?(?:ook\\s)?(?:bespreekbaar|mogelijk|kan|mag|prima|negotiable|possible|welkom)`,
    ({ groepen }) => weken(getal(groepen.b), getal(groepen.a)),
  ),
  regel(
    `(?<a>${GETAL})(?:\\s?${U})?[,;]?\\s{0,2}\\(?(?:maar\\s)?(?:minder|less)\\s(?:kan\\s|is\\s)?(?:vanaf|tot|from|down to)\\s(?<b>${GETAL})(?:\\s?${U})?(?:\\s(?:bespreekbaar|mogelijk|negotiable|possible))?`,
    ({ groepen }) => weken(getal(groepen.b), getal(groepen.a)),
  ),
  regel(
    `${BEREIK}\\s?${U}${WEEK}?(?:[,;]?\\s{0,2}\\(?(?:maar\\s)?(?:minder|korter|less|fewer)\\s(?:uren\\s)?(?:is\\s|kan\\s)?(?:ook\\s)?(?:bespreekbaar|mogelijk|kan|mag|negotiable|possible)|\\s(?:of|or)\\s(?:minder|less))`,
    ({ groepen }) => weken(null, getal(groepen.b) ?? getal(groepen.a)),
  ),
  regel(
    `(?<!(?:tot|-|–) )(?<a>${GETAL}),\\s(?:${GETAL},\\s)?${GETAL}${TUSSEN}(?<b>${GETAL})\\s?${U}`,
    ({ groepen }) => weken(getal(groepen.a), getal(groepen.b)),
    ',',
  ),
  regel(`(?<a>${GETAL})\\s?${U}${WEEK}?\\s(?:of meer|or more)(?:${WEEK})?`, ({ groepen }) =>
    weken(getal(groepen.a), null),
  ),
  regel(
    `(?:minimaal|minstens|min\\.|at least)\\s(?<a>${GETAL})(?:\\s?${U})?,?\\s(?:en\\s|and\\s)?(?:maximaal|hooguit|hoogstens|max\\.|at most)\\s(?<b>${GETAL})\\s?${U}`,
    ({ groepen }) => weken(getal(groepen.a), getal(groepen.b)),
  ),
  regel(`(?<a>${GETAL})\\s?\\+\\s?${U}`, ({ groepen }) => weken(getal(groepen.a), null), '+'),
  regel(
    `(?<n>${GETAL})(?:${TUSSEN}(?<m>${GETAL}))?\\s?(?:(?:x|×|keer|maal)|(?<soort>${DAGEN})\\s?(?:van|à|á|a|of|x|,))\\s?${ONGEVEER}${GEEN_KLOK}(?<a>${GETAL})(?:${TUSSEN}(?<b>${GETAL}))?(?:\\s?${U}|(?=\\s{0,2}(?:$|[.,;:!?)\\n](?!\\d))))(?:\\s?(?:per dag|a day|p\\.?d\\.?))?`,
    leesDagenMaalUren,
  ),
  regel(
    `(?:of|in overleg|eventueel|desgewenst|liever|ook)\\s(?:kan\\s|mag\\s)?(?<n>${GETAL})\\s(?:van|à)\\s(?<a>${GETAL})(?=\\s{0,2}(?:[.,;:!?)\\n]|kan\\s|mag\\s|is\\s))`,
    (treffer) => (NA_UREN.test(treffer.ervoor) ? leesDagenMaalUren(treffer) : []),
  ),
  regel(
    `(?:diensten|dagen|werkdagen|ochtenden|middagen|shifts|days)\\s(?:van|à|of)\\s${ONGEVEER}(?<a>${GETAL})\\s?${U}(?:\\slang)?,?\\s(?:en dat\\s)?(?<n>${GETAL})(?:\\s(?:keer|maal|dagen|times|days))?\\s(?:per week|in de week|a week|each week)`,
    leesDagenMaalUren,
  ),
  ...KLOKDAGEN.map((bron) => regel(bron, leesKlokdagen)),
  regel(
    `(?<a>${GETAL})\\s?${U}\\s(?:per dag|a day|per day),?\\s(?:en\\s|and\\s)?(?<n>${GETAL})(?:${TUSSEN}(?<m>${GETAL}))?\\s(?:dagen|days)\\s(?:per week|in de week|a week)`,
    leesDagenMaalUren,
  ),
  regel(
    `(?<n>${GETAL})\\s(?:hele|volle|volledige|full)\\s(?:werkdagen|dagen|working days|days)(?!\\s(?:van|of|vrij|vakantie|verlof|off))(?:\\s(?:per week|in de week|a week))?`,
    ({ groepen }) => leesDagenMaalUren({ groepen: { ...groepen, a: '8' }, ervoor: '', erna: '' }),
  ),
  regel(`(?<n>${GETAL})\\s(?<a>${GETAL})[- ]hour\\s(?:days|shifts)`, leesDagenMaalUren),
  regel(
    `(?:dagdelen|dagdeel|blok(?:ken|jes)?|blocks?|rondes?|sessies?|diensten?|shifts?|werkdag(?:en)?|dagen|dag|ochtenden|middagen|avonden|days?)\\s(?:van|à|of)\\s(?:(?<grens>maximaal|max\\.?|hooguit|hoogstens|ten hoogste|niet meer dan|up to|at most)\\s)?${MINSTENS}${ONGEVEER}(?:${GETAL},\\s)?${BEREIK}\\s?${U}`,
    ({ groepen }) => dagen(groepen),
  ),
  regel(
    `(?:(?<grens>maximaal|max\\.?|hooguit|up to)\\s)?${BEREIK}\\s?-?${U}\\s?(?:per (?:werkdag|dag|nacht|avond|ochtend|middag)|/\\s?dag|p\\.?d\\.?(?!\\p{L})|a day|per day|[- ]?(?:werkdag(?:en)?|shifts?|days?|dienst(?:en)?))`,
    (treffer) => (zijnGeenWerkuren(treffer) ? [] : dagen(treffer.groepen)),
  ),
  regel(
    `(?<!\\p{L})(?:dienst(?:en)?|werkdag(?:en)?|dagen|dag|shifts?|dagdelen|dagdeel)\\s(?:duurt|duren|telt|tellen|beslaat|is|zijn|(?:never\\s)?lasts?|is|are)\\s(?:(?:meestal|altijd|nu|dan|usually)\\s)?${MINSTENS}${ONGEVEER}(?:(?<grens>maximaal|max\\.?|hooguit|hoogstens|ten hoogste|(?:nooit|niet) (?:langer|meer) dan|up to|at most|(?:never |no )?(?:longer|more) than)\\s)?${BEREIK}\\s?${U}`,
    ({ groepen }) => dagen(groepen),
  ),
  regel(
    `(?:per (?:keer|dag|dienst|ochtend|middag|beurt)(?:\\s(?:werk|ben|sta|zit)\\s(?:je|u))?|(?:elke|iedere) (?:dag|ochtend|middag|werkdag)(?:\\s(?!(?:om|rond|voor|na|tot|vanaf|tegen)\\s)\\p{L}{2,8}){1,2})\\s(?:(?<grens>hooguit|maximaal|hoogstens|(?:nooit|niet) (?:langer|meer) dan)\\s)?${ONGEVEER}${BEREIK}\\s?${U}`,
    (treffer) => (zijnGeenWerkuren(treffer) ? [] : dagen(treffer.groepen)),
  ),
  regel(
    `(?<!\\p{L})(?:in|met|van)\\s(?:(?:korte|gewone|normale)\\s)?(?:dagen|diensten)\\svan\\s(?<a>${GETALWOORD}|[4-9])(?=\\s{0,2}(?:$|[.,;:!?)\\n]))`,
    ({ groepen }) => dagen(groepen),
  ),
  regel(
    `(?<!\\p{L})(?:steeds|telkens)\\s(?:van\\s)?(?<a>${GETAL})(?:${TUSSEN}(?<b>${GETAL}))?\\s${U}(?!\\s(?:per|in de)\\sweek)`,
    ({ groepen, ervoor }) =>
      /(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:och?tend|middag)?,?\s$/u.test(ervoor)
        ? dagen(groepen)
        : [],
  ),
  regel(
    `(?:kortere|korte)\\s(?:dagen|diensten|werkdagen)\\s\\(?(?<a>${GETAL})(?:${TUSSEN}(?<b>${GETAL}))?\\s${U}`,
    ({ groepen }) => dagen(groepen),
  ),
  regel(
    `(?:samen|in totaal|totaal|bij elkaar)\\s(?:(?:ongeveer|ruim|zo'n|circa|maar)\\s)?${BEREIK}\\s?${U}(?:${WEEK})?`,
    leesTotaal,
  ),
  regel(
    `(?:elke|iedere|per|every|each)\\s(?:dag|werkdag|ochtend|middag|avond|dienst|day|morning|afternoon|shift)\\s(?:een\\suur\\sof\\s(?<a>${GETAL})|${ONGEVEER}(?<c>${GETAL})(?:${TUSSEN}(?<d>${GETAL}))?\\s?${U})`,
    (treffer) => (zijnGeenWerkuren(treffer) ? [] : dagen(tweedeVorm(treffer.groepen))),
  ),
  regel(
    `(?<!\\p{L})(?<a>${GETALWOORD}|\\d{1,2})[- ]?uurs-?(?:dienst(?:en)?|werkdag(?:en)?|shifts?)`,
    ({ groepen }) => dagen(groepen),
  ),
  regel(
    `(?<a>${GETALWOORD}|\\d{1,2})-?urige\\s(?<soort>werkdag(?:en)?|dag(?:en)?|dienst(?:en)?|werkweek|week)`,
    ({ groepen }) =>
      /week/u.test(groepen.soort ?? '')
        ? weken(getal(groepen.a), getal(groepen.a))
        : dagen(groepen),
  ),
  regel(
    // After a number the word is a unit: "26 uur per week: vier ochtenden".
    `(?<!\\p{L}|(?:\\d|${GETALWOORD})[ \u00a0]?)(?:aantal uren|aantal uur|uren|uur|urenomvang|arbeidsduur|werkuren|hours|working hours)(?:\\s(?:per week|p\\.?w\\.?|a week))?\\s?[:=]\\s{0,3}(?<grens>min\\.?|minimaal|vanaf|max\\.?|maximaal)?\\s{0,2}${BEREIK}(?:\\s?${U})?${WEEK}?(?![.:]\\d)`,
    leesWeek(true),
  ),
  regel(
    `(?:(?<grens>minimaal|minimum|min\\.|ten minste|tenminste|minstens|vanaf|at least|from|maximaal|maximum|max\\.?|hooguit|hoogstens|ten hoogste|niet meer dan|tot|up to|at most|no more than)\\s)?(?:van\\s|de\\s)?${BEREIK}\\s?-?${U}(?<week>${WEEK})`,
    leesWeek(true),
  ),
  regel(
    `(?:(?<grens>minimaal|minimum|min\\.|ten minste|tenminste|minstens|vanaf|at least|maximaal|maximum|max\\.?|hooguit|hoogstens|ten hoogste|niet meer dan|tot|up to|at most|no more than)\\s)?${BEREIK}\\s?-?${U}`,
    leesWeek(false),
  ),
  regel(
    `(?:(?<grens>minimaal|minstens|vanaf|maximaal|max\\.?|hooguit)\\s)?(?<a>${GETAL})(?:${TUSSEN}(?<b>${GETAL}))?\\s(?:per week|in de week|a week|per werkweek)(?=\\s{0,2}(?:$|[.,;:!?)\\n]|zijn|is|werkt|kunt|wilt|kan|wil))`,
    (treffer) => (GAAT_OVER_UREN.test(treffer.ervoor) ? leesWeek(true)(treffer) : []),
  ),
  ...WEEKDAGEN.map((bron) => regel(bron, leesWeekdagen)),
  regel(`${BEREIK}\\s?fte(?!\\p{L})`, leesFte),
  regel(
    '(?:aanstelling|dienstverband|betrekking(?:somvang)?|functieomvang|omvang|baan|functie)\\s?(?:van|voor|is|:)\\s?(?<a>[1-9]\\d|100)\\s?(?:%|procent)',
    leesProcent,
  ),
  regel('(?<a>[1-9]\\d|100)\\s?%\\s(?:dienstverband|aanstelling|baan|betrekking|fte)', leesProcent),
  regel(
    '(?<!\\p{L})(?:full-?\\s?time|voltijds?(?:functie|baan|aanstelling|dienstverband)?|volledige werkweek|parttime|part-time|deeltijd)(?!\\p{L})(?<rest>\\s(?:niet|not))?',
    leesWoord,
  ),
  regel(
    '(?<!\\p{L})(?:ochtenden|middagen|mornings|afternoons)(?!\\s(?:van|of)\\s[^.;]{0,20}(?:uur|hours))(?!\\s(?:en|of|and|or|,)\\s?(?:hele|middag|avond|afternoon|evening|whole))(?!\\p{L})',
    ({ ervoor }) =>
      /(?:geen|niet|no|not|en|and|of|or)\s$/u.test(ervoor)
        ? []
        : [{ min: null, max: UREN_DAGDEEL, per: 'dag', soort: 'dagdeel' }],
  ),
];

function regel(bron: string, lees: UrenRegel['lees'], teken = ''): UrenRegel {
  return { patroon: new RegExp(bron, 'giu'), lees, teken };
}

function leesWeek(zeker: boolean): UrenRegel['lees'] {
  return (treffer) => {
    const a = getal(treffer.groepen.a);
    if (a === null || zijnGeenWerkuren(treffer)) return [];
    const b = getal(treffer.groepen.b);
    const grens = treffer.groepen.grens;
    if (!zeker && !isKaleWeek(a, b, grens, treffer)) return [];
    return begrensd(a, b, grens);
  };
}

/** Hours without "per week": neither a time of the day nor too few for a week. */
function isKaleWeek(
  a: number,
  b: number | null,
  grens: string | undefined,
  { groepen, ervoor }: UrenTreffer,
): boolean {
  if (isGeschrevenTijd(groepen.a) || isGeschrevenTijd(groepen.b)) return false;
  if (
    !isInUren(groepen[0]) &&
    isKloktijd(a, b, `${ervoor}${grens === undefined ? '' : `${grens} `}`.toLowerCase())
  ) {
    return false;
  }
  return (b ?? a) >= LAAGSTE_KALE_WEEK;
}

/** The plural never tells the time. */
function isInUren(bewijs: string | undefined): boolean {
  return /(?:uren|hours|hrs)$/iu.test(bewijs ?? '');
}

/** "15.30" and "7.00" are times; "37,5" and "37.5" are hours. */
function isGeschrevenTijd(tekst: string | undefined): boolean {
  return tekst !== undefined && /\.\d{2}$/u.test(tekst);
}

/** "Alles bij elkaar een uurtje" is the length of one task: no week is so short. */
const LAAGSTE_TOTAAL = 4;

function leesTotaal(treffer: UrenTreffer): readonly UrenLezing[] {
  return leesWeek(true)(treffer).filter(({ min, max }) => (max ?? min ?? 0) >= LAAGSTE_TOTAAL);
}

function begrensd(a: number, b: number | null, grens: string | undefined): readonly UrenLezing[] {
  if (b !== null) return weken(Math.min(a, b), Math.max(a, b));
  if (grens === undefined) return weken(a, a);
  return /^(?:max|hooguit|hoogstens|ten hoogste|niet meer|tot|up to|at most|no more)/iu.test(grens)
    ? weken(null, a)
    : weken(a, null);
}

function leesDagenMaalUren({ groepen, ervoor }: UrenTreffer): readonly UrenLezing[] {
  const n = getal(groepen.n);
  const a = getal(groepen.a);
  if (n === null || a === null || n < 1 || n > 7 || a < 2 || /€\s?$/u.test(ervoor)) return [];
  const b = getal(groepen.b);
  if (b !== null && b > LANGSTE_DAGDEEL && DAGDEEL.test(groepen.soort ?? '')) return [];
  const perDag = dagen(groepen);
  if (perDag.length === 0) return [];
  const m = getal(groepen.m) ?? n;
  return [...perDag, ...weken(n * a, m * (b ?? a))];
}

function leesFte({ groepen, erna }: UrenTreffer): readonly UrenLezing[] {
  const a = getal(groepen.a);
  return a === null ? [] : deelVanVoltijd(a, getal(groepen.b) ?? a, erna);
}

function leesProcent({ groepen, erna }: UrenTreffer): readonly UrenLezing[] {
  const deel = (getal(groepen.a) ?? 0) / 100;
  return deelVanVoltijd(deel, deel, erna);
}

/** "0,8 fte op basis van 36 uur": the full week is said. */
const VOLLE_WEEK =
  /^[^.;\n]{0,30}?(?:basis(?: van)?|voltijd(?: van)?|full-?time(?: van)?|werkweek(?: van)?|1 fte(?: is| =)?|=)\s(?:een\s)?(?:[a-z-]{2,20}\s(?:van\s)?){0,2}(?<uren>3[2-9]|40)\s?(?:uur|u)/u;

function deelVanVoltijd(a: number, b: number, erna: string): readonly UrenLezing[] {
  if (a < 0.1 || b > 1.2 || b < a) return [];
  const vol = getal(VOLLE_WEEK.exec(erna)?.groups?.uren);
  const min = rond(a * (vol ?? VOLTIJD.min));
  return [{ min, max: rond(b * (vol ?? VOLTIJD.max)), per: 'week', soort: 'fte' }];
}

function leesWoord(treffer: UrenTreffer): readonly UrenLezing[] {
  const { groepen, ervoor, erna } = treffer;
  if (groepen.rest !== undefined || /(?:geen|niet|no|not)\s$/u.test(ervoor)) return [];
  if (/^\s(?:ervaring|experience|opleiding|studie|study)/u.test(erna)) return [];
  if (zijnGeenWerkuren(treffer) || isBasisVanLoon(treffer)) return [];
  const isDeeltijd = /^(?:part|deel)/iu.test(groepen[0] ?? '');
  return isDeeltijd
    ? [{ min: null, max: null, per: 'week', soort: 'deeltijd' }]
    : [{ ...VOLTIJD, per: 'week', soort: 'voltijd' }];
}

/** "Bij fulltime verdien je" tells the pay of a full week, not what is asked. */
function isBasisVanLoon({ ervoor, erna }: UrenTreffer): boolean {
  return (
    /(?:^|[\s(])(?:bij|op basis van|o\.b\.v\.)(?: een)?\s$/u.test(ervoor) ||
    /^\s(?:verdien|krijg je|is dat|komt dat neer|salaris|salary)/u.test(erna)
  );
}

function weken(min: number | null, max: number | null): readonly UrenLezing[] {
  const laagste = min ?? max;
  const hoogste = max ?? min;
  if (laagste === null || hoogste === null) return [];
  if (laagste < 1 || hoogste > HOOGSTE_WEEK || laagste > hoogste) return [];
  return [{ min, max, per: 'week', soort: 'uren' }];
}

function dagen(groepen: UrenTreffer['groepen']): readonly UrenLezing[] {
  const a = getal(groepen.a);
  const b = getal(groepen.b) ?? a;
  if (a === null || b === null || a < 1 || b > HOOGSTE_DAG || b < a) return [];
  const open = groepen.grens !== undefined;
  return [{ min: open ? null : a, max: b, per: 'dag', soort: 'uren' }];
}

/** A pattern with two ways to write the hours has the second in groups of its own. */
function tweedeVorm(groepen: UrenTreffer['groepen']): UrenTreffer['groepen'] {
  return { ...groepen, a: groepen.a ?? groepen.c, b: groepen.d };
}

function getal(tekst: string | undefined): number | null {
  return tekst === undefined ? null : leesGetal(tekst);
}

function rond(uren: number): number {
  return Math.round(uren * 10) / 10;
}
