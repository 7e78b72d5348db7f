import type { Eis } from '../types.js';
import type { Venster } from './tijdstip.js';

/** Evening is 18 to 22 and night 22 to 6, as in the FML item on working hours. */
export const AVOND = [18, 22] as const;
const NACHTEN = [
  [22, 30],
  [0, 6],
] as const;
/** Less than this in the evening or night is no more than a hint. */
export const RAND_UREN = 1;
/** Two times of the clock are a surer sign of free evenings than the name of a shift. */
const ZEKERHEID_VRIJ = 0.83;
const PAUZE = 0.5;
const KORTSTE_DIENST = 1.5;
const LANGSTE_DIENST = 9.5;
/** Shorter windows are more often those in which one may begin. */
const KORT = 3;

/** Where the words stand that a demand rests on. */
export type Plek = Pick<Eis, 'van' | 'tot' | 'bewijs' | 'aard' | 'sterkte'>;

export function maakPlek(tekst: string, van: number, tot: number): Plek {
  return { van, tot, bewijs: tekst.slice(van, tot), aard: 'genoemd', sterkte: 'vereist' };
}

/** What a working day between two times asks of evening and night. */
export function etmaalEisen(venster: Venster, geopend: boolean, plek: Plek): readonly Eis[] {
  const avond = overlap(venster, AVOND);
  const nacht = NACHTEN.reduce((som, deel) => som + overlap(venster, deel), 0);
  if (avond === 0 && nacht === 0) return [maakEtmaal(vrijeDelen(venster), 0, geopend, plek)];
  return [maakEtmaal(['avond'], avond, geopend, plek), maakEtmaal(['nacht'], nacht, geopend, plek)];
}

/** Who begins at seven or later has no early start either. */
const NIET_VROEG = 7;

function vrijeDelen({ begin }: Venster): string[] {
  return begin >= NIET_VROEG ? ['avond', 'nacht', 'vroeg'] : ['avond', 'nacht'];
}

/** @param uren hours worked in these parts of the day; none means that they are free */
export function maakEtmaal(niet: string[], uren: number, geopend: boolean, plek: Plek): Eis {
  const basis = { ...plek, item: 'etmaal', regel: 'kloktijd-01' } as const;
  if (uren === 0)
    return { ...basis, waarde: { niet }, ontkend: true, zekerheid: geopend ? 0.5 : ZEKERHEID_VRIJ };
  const zekerheid = geopend || uren < RAND_UREN ? 0.5 : 0.9;
  return { ...basis, waarde: { niet, niveau: 0 }, ontkend: false, zekerheid };
}

/** An office that opens by day only is worked in by day. */
export function vrijNaKantoor(plek: Plek): Eis {
  const vrij = maakEtmaal(['avond', 'nacht'], 0, false, plek);
  return { ...vrij, zekerheid: ZEKERHEID_KANTOOR };
}

const ZEKERHEID_KANTOOR = 0.62;

/** Hours of work between two times, less half an hour of break from 5 hours on; null for no day. */
export function werkurenVan({ begin, eind }: Venster): number | null {
  const lengte = eind - begin;
  if (lengte < KORTSTE_DIENST || lengte > LANGSTE_DIENST) return null;
  return lengte > 5 ? lengte - PAUZE : lengte;
}

/** @param beginruimte the window may be the one in which a day begins */
export function dagEis(
  venster: Venster,
  geopend: boolean,
  beginruimte: boolean,
  plek: Plek,
): readonly Eis[] {
  const uren = werkurenVan(venster);
  if (geopend || uren === null || (uren < KORT && beginruimte)) return [];
  const basis = { ...plek, item: 'uren_dag', ontkend: false, aard: 'omstandigheid' } as const;
  return [{ ...basis, waarde: { max: uren }, zekerheid: 0.75, regel: 'kloktijd-02' }];
}

function overlap({ begin, eind }: Venster, [van, tot]: readonly [number, number]): number {
  return Math.max(0, Math.min(eind, tot) - Math.max(begin, van));
}
