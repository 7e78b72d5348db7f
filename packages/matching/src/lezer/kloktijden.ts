import type { Eis } from '../types.js';
import {
  DAGDEEL,
  leesTijdstip,
  maakVenster,
  TIJD,
  type Tijdstip,
  UUR,
  type Venster,
} from './tijdstip.js';
import { alle } from './vondst.js';
import type { Werktekst } from './werktekst.js';

const VOORZETSEL = '(?:van|tussen|from|between|vanaf|starttijd:?|werktijd(?:en)?:?)';
const TIJD_EN_DEEL = `(${TIJD})${UUR}(${DAGDEEL})?`;
const GEEN_TIJD =
  '(?![\\d%]|[.,]\\d| ?(?:uur |u )?(?:per (?:week|dag|dienst)|p\\.?w|in de week|a week|kg|kilo|euro|dagen|weken|jaar|graden|km|personen|minuten|mensen|kinderen))';
const VENSTER = new RegExp(
  `(?<![\\d.,\\p{L}])(?:(${VOORZETSEL}) (?:de )?)?(?<![\\d.,\\p{L}])${TIJD_EN_DEEL} ?(?:tot|en|-|to|and|until|till|t/m) ?${TIJD_EN_DEEL}${GEEN_TIJD}`,
  'gu',
);
const GEOPEND =
  /(?:geopend|openingstijden|open |opening hours|winkel is open|bereikbaar|lunch|pauze|vergader|overleg|training|cursus|borrel|(?:bel|app|mail) (?:ons|met|naar|gerust|me|mij))/u;
const NIET_AAN_HET_WERK =
  /^[^.;!?]{0,40}(?<!\p{L})(?:gesloten|dicht|vrij|niet|geen|nooit)(?!\p{L})/u;
/** "Diensten van vier tot zes uur" last so long; "groepen van acht tot tien" are so large. */
const DUUR_ERVOOR =
  /(?:diensten?|shifts?|blok(?:ken|jes)?|dagen|dag|dagdelen|dagdeel|werkdag(?:en)?|ritten?|sessies?|lessen|trainingen)(?: zijn| duren)? $/u;
const GETAL_ERVOOR =
  /(?:contract|baan|functie|groep(?:en|jes)?|teams?|kinderen|jongeren|leerlingen|leeftijd|gezinnen|klassen|weken?|vergoeding|schaal|aantal|ploegen|pallets|dozen|bedrag|salaris|score|cijfer)(?: van)? $/u;
/** What may follow a bare time: the end of the clause, a verb with its subject, a small word. */
const NA_TIJD =
  /^ *(?:[^\p{L}\d ]|$)|^ (?:\p{L}+ (?:je|jij|u|we|wij)|en|of|op|in|elke?|iedere|is|met|bij|aan|achter|voor|zonder|you|on|and|at|each|every|de|het|ben|vijf dagen|vier dagen|drie dagen|twee dagen)(?!\p{L})/u;

/** Evening is 18 to 22 and night 22 to 6, as in the FML item on working hours. */
const AVOND = [18, 22] as const;
const NACHTEN = [
  [22, 30],
  [0, 6],
] as const;
/** Less than this in the evening or night is no more than a hint. */
const RAND_UREN = 1;
const PAUZE = 0.5;
/** An end at or after this hour makes evening work. */
const LAAT = 19;

const BEGIN = new RegExp(
  `(?:start|starten|begin|begint|beginnen|aanvang)(?: je| we| om| al| de dag| de dienst|:)* (?:om )?${TIJD_EN_DEEL}|(?<!\\p{L})om ${TIJD_EN_DEEL} (?:'s nachts |al )?(?:start|begin|begint|starten|beginnen)`,
  'gu',
);
const EIND = new RegExp(
  `(?<!\\p{L})(?:tot|eindigt om|klaar om|until) (?:uiterlijk )?${TIJD_EN_DEEL}(?! ?(?:kg|kilo|euro|uur per|per |dagen|graden|km|%|jaar|minuten))|(?<!\\p{L})om ${TIJD_EN_DEEL} (?:ga je naar huis|ben je klaar|zit je (?:werk)?dag erop|stop je|stoppen we|ben je vrij)`,
  'gu',
);
const PUNT = new RegExp(`(?<![\\d.,\\p{L}])(${TIJD})${UUR}(${DAGDEEL})`, 'gu');

/** Reads the times of the day between which the work is done. */
export function leesWerktijden(werk: Werktekst, tekst: string): readonly Eis[] {
  const vensters = zoekVensters(werk).flatMap((gevonden) => leesVenster(werk, tekst, gevonden));
  const los = vensters.length > 0 ? [] : leesLosseTijden(werk, tekst);
  return [...vensters, ...los, ...(los.length > 0 ? [] : leesPunten(werk, tekst))];
}

/** "Om vijf uur 's ochtends" on its own: work in the night, whatever it is. */
function leesPunten(werk: Werktekst, tekst: string): readonly Eis[] {
  const vensters = zoekVensters(werk);
  return zoekPunten(werk).flatMap(({ van, tot, uur }) => {
    if (uur >= 6 || vensters.some((venster) => van >= venster.van && van < venster.tot)) return [];
    const geopend = isGeenWerk(werk, van, tot);
    return [
      maakEtmaal(['nacht'], Math.max(RAND_UREN, 6 - uur), geopend, maakPlek(tekst, van, tot)),
    ];
  });
}

/**
 * Drops what single words say about the time of the day where a clock time says it: the "'s ochtends"
 * of "zeven uur 's ochtends" ends a night, and "om drie uur 's middags" is none.
 */
export function zonderTijdwoorden(eisen: readonly Eis[], werk: Werktekst): readonly Eis[] {
  const vensters = zoekVensters(werk);
  const punten = zoekPunten(werk);
  return eisen.filter((eis) => {
    if (eis.item !== 'etmaal') return true;
    const kern = eis.tot - 1;
    if (vensters.some(({ van, tot }) => kern >= van && kern < tot)) return false;
    const punt = punten.find(({ van, tot }) => eis.van < tot && eis.tot > van);
    if (punt === undefined) return true;
    const overdag = punt.uur >= 6 && punt.uur <= 18;
    return !(eis.ontkend ? punt.uur < 6 || punt.uur > 18 || kern < punt.tot : overdag);
  });
}

interface Punt extends Pick<Eis, 'van' | 'tot'> {
  readonly uur: number;
}

function zoekPunten(werk: Werktekst): readonly Punt[] {
  return alle(PUNT, werk.metAanbod).flatMap((treffer) => {
    const uur = leesTijdstip(treffer[1] ?? '', treffer[2])?.zeker ?? null;
    return uur === null
      ? []
      : [{ uur, van: treffer.index, tot: treffer.index + treffer[0].length }];
  });
}

function isGeenWerk(werk: Werktekst, van: number, tot: number): boolean {
  return (
    GEOPEND.test(werk.norm.slice(Math.max(0, van - 60), van)) ||
    NIET_AAN_HET_WERK.test(werk.norm.slice(tot, tot + 60))
  );
}

function maakPlek(tekst: string, van: number, tot: number): Plek {
  return { van, tot, bewijs: tekst.slice(van, tot), aard: 'genoemd', sterkte: 'vereist' };
}

/** A beginning and an end that stand apart: "we starten om 7 uur en om 15.30 uur ga je naar huis". */
function leesLosseTijden(werk: Werktekst, tekst: string): readonly Eis[] {
  const begin = eersteTijd(werk, BEGIN);
  const eind = eersteTijd(werk, EIND);
  if (begin === null) return eind === null ? [] : leesEind(werk, tekst, eind);
  const { van, tot, tijd } = begin;
  const plek = maakPlek(tekst, van, tot);
  if (tijd.zeker !== null && tijd.zeker < 6)
    return [maakEtmaal(['nacht'], 6 - tijd.zeker, false, plek)];
  const venster = eind === null ? null : maakVenster(vanMorgen(tijd), eind.tijd);
  if (venster === null || venster.eind > 24) return [];
  return [...etmaalEisen(venster, false, plek), ...dagEis(venster, false, plek)];
}

/** A day that begins at a bare hour from six on begins in the morning. */
function vanMorgen(tijd: Tijdstip): Tijdstip {
  return tijd.zeker === null && tijd.uur >= 6 && tijd.uur < 12
    ? { ...tijd, zeker: tijd.uur }
    : tijd;
}

/** "Tot 23.00 uur": late work, unless it is a place that is open so long. */
function leesEind(werk: Werktekst, tekst: string, { van, tot, tijd }: Tijdplek): readonly Eis[] {
  const uur = tijd.zeker;
  if (uur === null || uur < LAAT) return [];
  const geopend = isGeenWerk(werk, van, tot);
  const plek = maakPlek(tekst, van, tot);
  const nacht = uur > AVOND[1] ? [maakEtmaal(['nacht'], uur - AVOND[1], geopend, plek)] : [];
  return [maakEtmaal(['avond'], uur - AVOND[0], geopend, plek), ...nacht];
}

interface Tijdplek extends Pick<Eis, 'van' | 'tot'> {
  readonly tijd: Tijdstip;
}

function eersteTijd(werk: Werktekst, zoeker: RegExp): Tijdplek | null {
  for (const treffer of alle(zoeker, werk.metAanbod)) {
    const tijd = leesTijdstip(treffer[1] ?? treffer[3] ?? '', treffer[2] ?? treffer[4]);
    if (tijd === null || tijd.uur === 0) continue;
    const cijfers = /^\d/u.test(treffer[1] ?? treffer[3] ?? '') && tijd.uur >= 1;
    const zeker = tijd.zeker ?? (cijfers ? tijd.uur : null);
    const van = treffer.index;
    return { tijd: { ...tijd, zeker }, van, tot: van + treffer[0].trimEnd().length };
  }
  return null;
}

interface GevondenVenster extends Pick<Eis, 'van' | 'tot'> {
  readonly venster: Venster;
}

function zoekVensters(werk: Werktekst): readonly GevondenVenster[] {
  return alle(VENSTER, werk.metAanbod).flatMap((treffer) => {
    const van = treffer.index;
    const tot = van + treffer[0].length;
    const ervoor = werk.norm.slice(Math.max(0, van - 30), van);
    const venster = duidVenster(treffer, ervoor, werk.norm.slice(tot, tot + 40));
    return venster === null ? [] : [{ van, tot, venster }];
  });
}

function leesVenster(
  werk: Werktekst,
  tekst: string,
  { van, tot, venster }: GevondenVenster,
): readonly Eis[] {
  const geopend = isGeenWerk(werk, van, tot);
  const plek = maakPlek(tekst, van, tot);
  return [...etmaalEisen(venster, geopend, plek), ...dagEis(venster, geopend, plek)];
}

function duidVenster(treffer: RegExpMatchArray, ervoor: string, erna: string): Venster | null {
  const [woorden, voorzetsel, tijdVan = '', deelVan, tijdTot = '', deelTot] = treffer;
  const van = leesTijdstip(tijdVan, deelVan);
  const tot = leesTijdstip(tijdTot, deelTot);
  if (van === null || tot === null) return null;
  if (van.uitgesproken || tot.uitgesproken) {
    const metEn = voorzetsel === undefined && / en /u.test(woorden);
    return metEn ? null : maakVenster(van, tot);
  }
  if (voorzetsel === undefined || GETAL_ERVOOR.test(ervoor)) return null;
  if (DUUR_ERVOOR.test(ervoor) && tot.uur > van.uur && tot.uur - van.uur <= 4) return null;
  const metUur = /(?:uur|u|hrs|h)$/u.test(woorden);
  if (!metUur && !NA_TIJD.test(erna)) return null;
  return maakVenster(van, tot);
}

function overlap({ begin, eind }: Venster, [van, tot]: readonly [number, number]): number {
  return Math.max(0, Math.min(eind, tot) - Math.max(begin, van));
}

type Plek = Pick<Eis, 'van' | 'tot' | 'bewijs' | 'aard' | 'sterkte'>;

function etmaalEisen(venster: Venster, geopend: boolean, plek: Plek): readonly Eis[] {
  const avond = overlap(venster, AVOND);
  const nacht = NACHTEN.reduce((som, deel) => som + overlap(venster, deel), 0);
  if (avond === 0 && nacht === 0) return [maakEtmaal(['avond', 'nacht'], 0, geopend, plek)];
  return [maakEtmaal(['avond'], avond, geopend, plek), maakEtmaal(['nacht'], nacht, geopend, plek)];
}

function maakEtmaal(niet: string[], uren: number, geopend: boolean, plek: Plek): Eis {
  const basis = { ...plek, item: 'etmaal', regel: 'kloktijd-01' } as const;
  if (uren === 0)
    return { ...basis, waarde: { niet }, ontkend: true, zekerheid: geopend ? 0.5 : 0.8 };
  const zekerheid = geopend || uren < RAND_UREN ? 0.5 : 0.85;
  return { ...basis, waarde: { niet, niveau: 0 }, ontkend: false, zekerheid };
}

/** A window of 3 to 12 hours is a working day, less half an hour of break from 5 hours on. */
function dagEis({ begin, eind }: Venster, geopend: boolean, plek: Plek): readonly Eis[] {
  const lengte = eind - begin;
  if (geopend || lengte < 3 || lengte > 9.5) return [];
  const uren = lengte > 5 ? lengte - PAUZE : lengte;
  return [
    {
      ...plek,
      item: 'uren_dag',
      waarde: { max: uren },
      ontkend: false,
      zekerheid: 0.7,
      aard: 'omstandigheid',
      regel: 'kloktijd-02',
    },
  ];
}
