import { GRAADWOORDEN, LEZER, ONTKENNERS } from '../../lexicon/kaders/gesloten.js';
import type { Kader } from './kader.js';
import { isKop } from './kop.js';
import { type Woord, zin, zoekWoord } from './woorden.js';

const HOEVEN = new Set(['hoef', 'hoeft', 'hoeven']);
/** Words between verb, reader and denial ("hoef je hier dus nooit"). */
const LANGSTE_TUSSEN = 3;
/** Longer than this is more than one load. */
const LANGSTE_LAST = 6;
/** What the reader need not have or be is no load that is denied. */
const GEEN_LAST =
  /^(?:alleen|altijd|steeds|elke|iedere|constant|meteen|direct|bang|ervaring|diploma|opleiding|kennis|certificaat|rijbewijs|papieren|achtergrond|per|zo|meer|hele|uren|lang|langer|verder|te|perfect|sterk|topfit)$/u;

/**
 * "Zodat jij niet met dozen hoeft te slepen", "hier hoef je nooit de trap op", "je hoeft geen kratten
 * te sjouwen": the load stands between the denial and the end of the clause.
 */
export function leesHoeftNiet(woorden: readonly Woord[]): Kader | null {
  const hoeven = zoekWoord(woorden, (woord) => HOEVEN.has(woord));
  if (hoeven < 0) return null;
  const lezer = zoekWoord(woorden, (woord) => LEZER.has(woord));
  const nee = zoekWoord(woorden, (woord) => ONTKENNERS.has(woord), lezer + 1);
  if (lezer < 0 || nee < 0) return null;
  // "Optillen hoef je nooit": the load stands in front, which is another frame.
  if (lezer === hoeven + 1 && heeftLast(woorden.slice(0, hoeven))) return null;
  const aaneen = Math.abs(hoeven - lezer) === 1;
  const begin = aaneen ? Math.max(hoeven, lezer) : lezer;
  if (nee - begin > LANGSTE_TUSSEN) return null;
  const tussen = woorden.slice(begin + 1, nee);
  if (tussen.some(({ tekst }) => GRAADWOORDEN.has(tekst) || tekst === 'alleen')) return null;
  return maakKader(woorden, nee, zonderHoeven(woorden.slice(nee + 1), aaneen));
}

function heeftLast(kop: readonly Woord[]): boolean {
  return isKop(kop) && !/^(?:hier|er|daarbij|ook|dus|verder|gelukkig)$/u.test(zin(kop));
}

/** The load and its verb; null when the clause does not end there. */
function zonderHoeven(rest: readonly Woord[], aaneen: boolean): readonly Woord[] | null {
  const te = zoekWoord(rest, (woord) => woord === 'te');
  if (aaneen) return te < 0 || te === rest.length - 2 ? rest : null;
  const hoeven = zoekWoord(rest, (woord) => HOEVEN.has(woord));
  const aanHetEind = hoeven >= rest.length - 3 && te >= 0;
  return hoeven < 0 || !aanHetEind ? null : rest.filter((_, plek) => plek !== hoeven);
}

function maakKader(
  woorden: readonly Woord[],
  nee: number,
  last: readonly Woord[] | null,
): Kader | null {
  if (last === null || last.length === 0) return null;
  const te = zoekWoord(last, (woord) => woord === 'te');
  const ding = te < 0 ? last : last.slice(0, te);
  if (
    ding.length > LANGSTE_LAST ||
    last.some(({ tekst }) => GEEN_LAST.test(tekst) && tekst !== 'te')
  )
    return null;
  if (ding.length > 0 && !isKop(ding)) return null;
  const van = woorden[nee]?.tot ?? 0;
  const einde = woorden.at(-1)?.tot ?? 0;
  return { soort: 'ontkend', deels: false, wijstTerug: false, van, tot: einde, einde };
}
