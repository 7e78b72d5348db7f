import {
  ANTWOORD_NEE,
  GEEN_BARE_VRAAG,
  JIJ_NIET,
  NEGATIEVE_KOP,
  OMLIJSTINGEN,
  OPSOMTEKEN,
} from '../lexicon/omlijstingen.js';
import { CONTEXTZOEKERS } from './contextzoekers.js';
import type { Ontkenning } from './ontkenning.js';
import type { Segment } from './segmenten.js';
import type { Zoekraam } from './vondst.js';
import type { Leesplek } from './werktekst.js';

/** How far beyond a sentence its answer is read. */
const BEREIK_ANTWOORD = 60;
/** How far above a list its heading is sought. */
const BEREIK_LIJST = 700;

/**
 * Denials that stand around a whole load, whatever its grammar: a heading over a list, an answer to a
 * question, "noch … noch …", "de tijd dat … is voorbij". Null when there is none.
 */
export function leesOmlijsting(
  { norm, raam }: Pick<Leesplek, 'norm' | 'raam'>,
  segment: Segment,
  treffer: Segment,
): Ontkenning | null {
  const voor = norm.slice(segment.van, treffer.van);
  const na = norm.slice(treffer.tot, segment.tot);
  if (
    !isOmlijst(voor, na) &&
    !isAntwoord(norm, segment, treffer, voor) &&
    !isOnderKop(norm, segment, voor)
  )
    return null;
  return {
    ontkend: true,
    zelden: false,
    beperkt: isGraad(raam, voor, norm.slice(treffer.van, treffer.tot)),
    van: treffer.van,
    tot: treffer.tot,
  };
}

function isGraad(raam: Zoekraam, voor: string, woorden: string): boolean {
  const ervoor = /\p{L}+ *$/u.exec(voor)?.[0] ?? '';
  return raam.heeft(CONTEXTZOEKERS.beperkend, `${ervoor}${woorden}`);
}

function isOmlijst(voor: string, na: string): boolean {
  return OMLIJSTINGEN.some(
    ({ vooraf, achteraf }) => (vooraf?.test(voor) ?? true) && (achteraf?.test(na) ?? true),
  );
}

/** "Dozen tillen? Nee hoor." */
function isAntwoord(norm: string, segment: Segment, treffer: Segment, voor: string): boolean {
  const na = norm.slice(treffer.tot, segment.tot + BEREIK_ANTWOORD);
  if (JIJ_NIET.test(na)) return true;
  if (!/[?:]/u.test(na) || GEEN_BARE_VRAAG.test(voor)) return false;
  return ANTWOORD_NEE.test(na);
}

/** "Wat je niet doet: dozen tillen", and the same over a list. */
function isOnderKop(norm: string, segment: Segment, voor: string): boolean {
  const dubbelePunt = voor.lastIndexOf(':');
  if (dubbelePunt >= 0) return NEGATIEVE_KOP.test(voor.slice(0, dubbelePunt));
  if (!OPSOMTEKEN.test(norm.slice(segment.van, segment.van + 12))) return false;
  const erboven = norm.slice(Math.max(0, segment.van - BEREIK_LIJST), segment.van);
  const regels = erboven.split('\n').filter((regel) => regel.trim() !== '');
  const titel = regels.findLast((regel) => !OPSOMTEKEN.test(`\n${regel}`));
  if (titel === undefined || !titel.trimEnd().endsWith(':')) return false;
  return NEGATIEVE_KOP.test(titel.trimEnd().slice(0, -1));
}
