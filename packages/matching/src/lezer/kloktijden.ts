import type { Eis } from '../types.js';
import type { Werktekst } from './werktekst.js';

const TIJD = '(?:\\d{1,2}[.:]\\d{2}|\\d{1,2})';
const UUR = "(?: ?(?:uur|u|h|hrs|o'clock|am|pm))?";
const VENSTER = new RegExp(
  `(?<![\\d.,])(?:(van|tussen|from|between|vanaf|starttijd:?) )?(${TIJD})${UUR} ?(?:tot|en|-|to|and|until|t/m) ?(${TIJD})${UUR}(?![\\d%]|[.,]\\d| ?(?:per week|p\\.?w|uur per week|kg|kilo|euro|dagen|weken|jaar|graden|km|personen))`,
  'gu',
);
const GEOPEND = /(?:geopend|openingstijden|open |opening hours|winkel is open|bereikbaar)/u;

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
  `(?:start|starten|begin|begint|beginnen|aanvang|beginnen we|starten we)(?: je| we| om| al|:)* (?:om )?(${TIJD}) ?(?:uur|u)?|om (${TIJD}) ?(?:uur )?(?:'s nachts |al )?(?:start|begin|begint|starten|beginnen)`,
  'gu',
);
const EIND = new RegExp(
  `(?:tot|eindigt om|klaar om|until) (${TIJD}) ?(?:uur|u)?(?! ?(?:kg|kilo|euro|uur per|dagen|graden|km|%))|om (${TIJD}) ?(?:uur )?(?:ga je naar huis|ben je klaar|zit je (?:werk)?dag erop|stop je|stoppen we|ben je vrij)`,
  'gu',
);

/** Reads the times of the day between which the work is done. */
export function leesWerktijden(werk: Werktekst, tekst: string): readonly Eis[] {
  const vensters = leesVensters(werk, tekst);
  return vensters.length > 0 ? vensters : leesLosseTijden(werk, tekst);
}

/** A beginning and an end that stand apart: "we starten om 7 uur en om 15.30 uur ga je naar huis". */
function leesLosseTijden(werk: Werktekst, tekst: string): readonly Eis[] {
  const begin = eersteTijd(werk, BEGIN);
  const eind = eersteTijd(werk, EIND);
  if (begin === null) return eind === null ? [] : leesEind(werk, tekst, eind);
  const { van, tot, uur } = begin;
  const plek = {
    van,
    tot,
    bewijs: tekst.slice(van, tot),
    aard: 'genoemd',
    sterkte: 'vereist',
  } as const;
  if (uur < 6) return [maakEtmaal(['nacht'], 6 - uur, false, plek)];
  if (eind === null || eind.uur <= uur) return [];
  const venster = { begin: uur, eind: eind.uur };
  return [...etmaalEisen(venster, false, plek), ...dagEis(venster, false, plek)];
}

/** "Tot 23.00 uur": late work, unless it is a place that is open so long. */
function leesEind(werk: Werktekst, tekst: string, { van, tot, uur }: Tijdstip): readonly Eis[] {
  if (uur < LAAT) return [];
  const geopend = GEOPEND.test(werk.norm.slice(Math.max(0, van - 60), van));
  const plek = {
    van,
    tot,
    bewijs: tekst.slice(van, tot),
    aard: 'genoemd',
    sterkte: 'vereist',
  } as const;
  const nacht = uur > AVOND[1] ? [maakEtmaal(['nacht'], uur - AVOND[1], geopend, plek)] : [];
  return [maakEtmaal(['avond'], uur - AVOND[0], geopend, plek), ...nacht];
}

interface Tijdstip extends Pick<Eis, 'van' | 'tot'> {
  readonly uur: number;
}

function eersteTijd(werk: Werktekst, zoeker: RegExp): Tijdstip | null {
  for (const treffer of werk.metAanbod.matchAll(zoeker)) {
    const uur = alsUur(treffer[1] ?? treffer[2] ?? '');
    if (uur === null || uur === 0) continue;
    return { uur, van: treffer.index, tot: treffer.index + treffer[0].trimEnd().length };
  }
  return null;
}

function leesVensters(werk: Werktekst, tekst: string): readonly Eis[] {
  return [...werk.metAanbod.matchAll(VENSTER)].flatMap((treffer) => {
    const venster = leesVenster(treffer);
    if (venster === null) return [];
    const van = treffer.index;
    const tot = van + treffer[0].length;
    const geopend = GEOPEND.test(werk.norm.slice(Math.max(0, van - 60), van));
    const plek = {
      van,
      tot,
      bewijs: tekst.slice(van, tot),
      aard: 'genoemd',
      sterkte: 'vereist',
    } as const;
    return [...etmaalEisen(venster, geopend, plek), ...dagEis(venster, geopend, plek)];
  });
}

interface Venster {
  readonly begin: number;
  readonly eind: number;
}

function leesVenster(treffer: RegExpMatchArray): Venster | null {
  const [, voorzetsel, van = '', tot = ''] = treffer;
  const metMinuten = /[.:]/u.test(van) || /[.:]/u.test(tot);
  if (!metMinuten && voorzetsel === undefined) return null;
  const begin = alsUur(van);
  const eind = alsUur(tot);
  if (begin === null || eind === null || begin === eind) return null;
  return { begin, eind: eind > begin ? eind : eind + 24 };
}

function alsUur(tijd: string): number | null {
  const [uren, minuten = '0'] = tijd.split(/[.:]/u);
  const uur = Number(uren) + Number(minuten) / 60;
  return uur <= 24 && Number(minuten) < 60 ? uur : null;
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
