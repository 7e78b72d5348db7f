import { alle } from '@passend/domain';
import type { Eis } from '../types.js';

import {
  dagEis,
  etmaalEisen,
  maakEtmaal,
  maakPlek,
  RAND_UREN,
  vrijNaKantoor,
} from './kloktijd-eisen.js';
import { leesLosseTijden } from './losse-tijden.js';
import { opNorm } from './patroon.js';
import { perTekst } from './per-tekst.js';
import { DAGDEEL, leesTijdstip, TIJD, UUR } from './tijdstip.js';
import { type GevondenVenster, isGeenWerk, isKantoortijd, zoekVensters } from './vensters.js';
import { leesWeekritme } from './weekritme.js';
import type { Werktekst } from './werktekst.js';

const PUNT = opNorm(new RegExp(`(?<![\\d.,\\p{L}])(${TIJD})${UUR}(${DAGDEEL})`, 'gu'));
/** Words that make a window the one in which a day may begin. */
const BEGINRUIMTE = opNorm(/(?<!\p{L})(?:begin|start|aanvang|inloop|flexib)\p{L}*/u);

const vensters = perTekst(zoekVensters);
const punten = perTekst(zoekPunten);

/** Reads the times of the day between which the work is done. */
export function leesWerktijden(werk: Werktekst, tekst: string): readonly Eis[] {
  const gevonden = vensters(werk);
  const metVenster = gevonden.flatMap((venster) => leesVenster(werk, tekst, venster));
  const los = metVenster.length > 0 ? [] : leesLosseTijden(werk, tekst);
  return [
    ...metVenster,
    ...los,
    ...(los.length > 0 ? [] : leesPunten(werk, tekst, gevonden)),
    ...leesWeekritme(werk, tekst, gevonden),
  ];
}

/** "Om vijf uur 's ochtends" on its own: work in the night, whatever it is. */
function leesPunten(
  werk: Werktekst,
  tekst: string,
  gevonden: readonly GevondenVenster[],
): readonly Eis[] {
  return punten(werk).flatMap(({ van, tot, uur }) => {
    if (uur >= 6 || gevonden.some((venster) => van >= venster.van && van < venster.tot)) return [];
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
export function zonderTijdwoorden(
  eisen: readonly Eis[],
  tijden: readonly Eis[],
  werk: Werktekst,
): readonly Eis[] {
  const gevonden = vensters(werk);
  const vrij = tijden.filter(({ item, ontkend }) => item === 'etmaal' && ontkend);
  return eisen.filter((eis) => {
    if (eis.item !== 'etmaal') return true;
    const kern = eis.tot - 1;
    const ligtIn = ({ van, tot }: Pick<Eis, 'van' | 'tot'>) => kern >= van && kern < tot;
    if (gevonden.some(ligtIn) || (!eis.ontkend && vrij.some(ligtIn))) return false;
    const punt = punten(werk).find(({ van, tot }) => eis.van < tot && eis.tot > van);
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

function leesVenster(
  werk: Werktekst,
  tekst: string,
  { van, tot, venster }: GevondenVenster,
): readonly Eis[] {
  const geopend = isGeenWerk(werk, van, tot);
  if (geopend && isKantoortijd(werk, van, venster))
    return [vrijNaKantoor(maakPlek(tekst, van, tot))];
  const plek = maakPlek(tekst, van, tot);
  const rondom = `${werk.norm.slice(Math.max(0, van - 40), van)}${werk.norm.slice(tot, tot + 30)}`;
  return [
    ...etmaalEisen(venster, geopend, plek),
    ...dagEis(venster, geopend, BEGINRUIMTE.test(rondom), plek),
  ];
}
