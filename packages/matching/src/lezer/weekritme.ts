import { TELWOORDEN } from '@passend/domain';
import type { Eis } from '../types.js';
import { maakPlek, type Plek, werkurenVan } from './kloktijd-eisen.js';
import { opNorm } from './patroon.js';
import { zoekStuk } from './stukken.js';
import { type GevondenVenster, isGeenWerk } from './vensters.js';
import type { Werktekst } from './werktekst.js';

const DAGNAMEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const KORT = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const DAG = `(?:${[...DAGNAMEN, ...DAYS].join('|')})`;
const REEKS = opNorm(
  new RegExp(
    `(?<!\\p{L})(?:(${DAG}|${KORT.join('|')}) ?(?:tot en met|t/m|tot|to|through|-) ?(${DAG}|${KORT.join('|')}))(?!\\p{L})`,
    'u',
  ),
);
const LOSSE_DAGEN = opNorm(
  new RegExp(`(?<!\\p{L})${DAG}(?:en|s)?(?:och?tend|middag|avond)?(?!\\p{L})`, 'gu'),
);
const AANTAL = opNorm(
  /(?<!\p{L}|(?<!\p{L})(?:tot|of|a|to|or|-|t\/m) )(?<n>[1-7]|een|twee|drie|vier|vijf|zes|zeven|one|two|three|four|five|six|seven) (?:hele |volle |lange |korte |halve |doordeweekse |vaste |full |long )?(?:werk)?(?:dagen|dag|ochtenden|middagen|avonden|keer(?= (?:per|in de) week)|days?|mornings|afternoons|evenings)(?: (?:per|in de|a) (?:week|werkweek))?(?!\p{L})/u,
);
/** "Twee tot vier dagen" leaves the number open. */
const AANTAL_ONZEKER = opNorm(
  /(?<!\p{L})(?:[1-7]|een|twee|drie|vier|vijf|zes|two|three|four|five) ?(?:tot|of|a|to|or|-|t\/m) ?(?:[2-7]|twee|drie|vier|vijf|zes|zeven|three|four|five|six) (?:werk)?(?:dagen|keer|ochtenden|middagen|avonden|diensten|days|times)/u,
);
const WERKDAGEN = opNorm(
  /(?<!\p{L})(?:elke|iedere|alle|every|each) (?:werk|doordeweekse )?(?:dag|dagen|day|weekday|working day|ochtend|middag|morning|afternoon)(?!\p{L})|(?<!\p{L})(?:doordeweeks|op werkdagen|weekdays)(?!\p{L})/u,
);
/** With these words one pair of times holds for every day. */
const VAST = opNorm(
  /(?<!\p{L})(?:elke|iedere|alle|altijd|steeds|vaste?|dezelfde|hetzelfde|nooit anders|het hele jaar|werktijden|every|each|always|fixed|same|dag in,? dag uit)(?!\p{L})/u,
);
const WISSELT = opNorm(
  /(?<!\p{L})(?:vroeg|vroege|late|laat|wissel\p{L}*|afwissel\p{L}*|rouler\p{L}*|de ene|andere|ploeg\p{L}*|tussen|between|flexib\p{L}*)(?!\p{L})/u,
);
const ZEKERHEID_WEEK = 0.7;
const ZEKERHEID_VAST = 0.7;
/** One pair of times, and no word that it may differ. */
const ZEKERHEID_EENMALIG = 0.62;

/**
 * What days and one pair of times in the same sentence make of the week: its hours ("maandag t/m
 * vrijdag van 8.00 tot 16.30 uur" is forty hours), and a rhythm that stays the same.
 */
export function leesWeekritme(
  werk: Werktekst,
  tekst: string,
  vensters: readonly GevondenVenster[],
): readonly Eis[] {
  const [venster, tweede] = vensters;
  if (venster === undefined) return [];
  if (tweede !== undefined) return wisselRitme(werk, tekst, venster, tweede);
  if (isGeenWerk(werk, venster.van, venster.tot)) return [];
  const segment = zoekStuk(werk.segmenten, venster.van);
  if (segment === null) return [];
  const zin = werk.norm.slice(segment.van, segment.tot);
  return [...weekuren(zin, tekst, venster), ...vastRitme(zin, tekst, venster)];
}

/** Words by which two shifts take turns, and those by which the reader picks one of them. */
const OM_BEURTEN = opNorm(
  /(?<!\p{L})(?:om de (?:week|andere week|beurt)|om en om|afwissel\p{L}*|beurtelings|wissel\p{L}*|rouler\p{L}*|de ene|een week|vroeg|vroege|laat|late|early|late|alternat\p{L}*|rotat\p{L}*)(?!\p{L})/u,
);
const KEUZE = opNorm(
  /(?<!\p{L})(?:kies|kiest|keuze|kiezen|voorkeur|zelf|mag|naar wens|choose|prefer|flexib\p{L}*)(?!\p{L})/u,
);
/** Shifts that begin further apart are no slip of the pen. */
const ANDERE_DIENST = 3;
const ZEKERHEID_WISSEL = 0.7;

/** "De ene week van 6 tot 14, de andere van 14 tot 22 uur": two shifts that take turns. */
function wisselRitme(
  { norm, segmenten }: Werktekst,
  tekst: string,
  eerste: GevondenVenster,
  tweede: GevondenVenster,
): readonly Eis[] {
  const segment = zoekStuk(segmenten, eerste.van);
  if (segment === null || tweede.van >= segment.tot) return [];
  const zin = norm.slice(segment.van, segment.tot);
  if (KEUZE.test(zin)) return [];
  const plek = maakPlek(tekst, eerste.van, tweede.tot);
  if (new Set(zin.match(LOSSE_DAGEN) ?? []).size > 1 && !OM_BEURTEN.test(zin))
    return [opVasteDagen(plek)];
  const verschil = Math.abs(eerste.venster.begin - tweede.venster.begin);
  if (verschil < ANDERE_DIENST || !OM_BEURTEN.test(zin)) return [];
  if (new RegExp(LOSSE_DAGEN.source, 'u').test(zin)) return [];
  const basis = { ...plek, item: 'overig_tijd' } as const;
  const waarde = { niveau: 0, niet: ['wisselend'] };
  return [{ ...basis, ontkend: false, waarde, zekerheid: ZEKERHEID_WISSEL, regel: 'kloktijd-05' }];
}

/** "Maandag van 8 tot 12 en donderdag van 13 tot 17 uur": each day its own times, every week. */
function opVasteDagen(plek: Plek): Eis {
  const waarde = { niet: ['wisselend'] };
  const basis = { ...plek, item: 'overig_tijd', ontkend: true, waarde } as const;
  return { ...basis, zekerheid: ZEKERHEID_EENMALIG, regel: 'kloktijd-04' };
}

function weekuren(zin: string, tekst: string, { van, tot, venster }: GevondenVenster): Eis[] {
  const perDag = werkurenVan(venster);
  const dagen = telDagen(zin);
  if (perDag === null || dagen === null || /(?<!\p{L})tussen(?!\p{L})/u.test(zin)) return [];
  const plek = { ...maakPlek(tekst, van, tot), aard: 'omstandigheid' } as const;
  const basis = { ...plek, item: 'uren_week', ontkend: false, regel: UIT_DAGEN } as const;
  return [{ ...basis, waarde: { max: dagen * perDag }, zekerheid: ZEKERHEID_WEEK }];
}

/** Rule of hours a week that follow from days and times; stated hours a week beat it. */
export const UIT_DAGEN = 'kloktijd-03';

function vastRitme(zin: string, tekst: string, { van, tot, venster }: GevondenVenster): Eis[] {
  if (WISSELT.test(zin) || werkurenVan(venster) === null) return [];
  const vast = VAST.test(zin) || telDagen(zin) !== null;
  const basis = { ...maakPlek(tekst, van, tot), item: 'overig_tijd', ontkend: true } as const;
  const waarde = { niet: ['wisselend'] };
  const zekerheid = vast ? ZEKERHEID_VAST : ZEKERHEID_EENMALIG;
  const aard = vast ? 'genoemd' : 'omstandigheid';
  return [{ ...basis, aard, waarde, zekerheid, regel: 'kloktijd-04' }];
}

/** Working days a week that a sentence names; null when it names none. */
export function telDagen(zin: string): number | null {
  if (AANTAL_ONZEKER.test(zin)) return null;
  const reeks = REEKS.exec(zin);
  if (reeks !== null) return lengteVan(reeks[1] ?? '', reeks[2] ?? '');
  const aantal = AANTAL.exec(zin)?.groups?.n;
  if (aantal !== undefined) return TELWOORDEN.get(aantal) ?? Number(aantal);
  const dagen = new Set(zin.match(LOSSE_DAGEN) ?? []);
  if (dagen.size > 0) return dagen.size;
  return WERKDAGEN.test(zin) ? 5 : null;
}

function lengteVan(van: string, tot: string): number | null {
  const dagen = dagnummer(tot) - dagnummer(van) + 1;
  return dagen > 0 ? dagen : null;
}

function dagnummer(dag: string): number {
  return Math.max(DAGNAMEN.indexOf(dag), DAYS.indexOf(dag), KORT.indexOf(dag));
}
