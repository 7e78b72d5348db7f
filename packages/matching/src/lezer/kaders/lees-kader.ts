import { OOK_DOOR_JOU } from '../../lexicon/anderen.js';
import { AANHEF } from '../../lexicon/kaders/gesloten.js';
import { AL_GENOEMD } from '../../lexicon/kaders/terugwijzing.js';
import type { Segment } from '../segmenten.js';
import type { Leesplek } from '../werktekst.js';
import type { Kader } from './kader.js';
import { leesOntkendKader } from './ontkend.js';
import { doetLezerMee, leesOvername } from './overname.js';
import { type Woord, woordenVan } from './woorden.js';

type Plek = Pick<Leesplek, 'norm' | 'tekst' | 'titelwoorden'>;

/** A clause is read once, however many rules match in it. */
const perClausule = new WeakMap<Segment, { readonly norm: string; readonly kader: Kader | null }>();

/**
 * Reads who bears the load that a clause names: nobody here, somebody else, or (null) the clause
 * does not tell. By the order of its words, not by what they mean.
 * @param segment the sentence of the clause
 */
export function leesKader(plek: Plek, segment: Segment, clausule: Segment): Kader | null {
  const eerder = perClausule.get(clausule);
  if (eerder?.norm === plek.norm) return eerder.kader;
  const eigen = woordenVan(plek.norm, plek.tekst, clausule);
  const kader =
    leesEigen(plek, clausule, eigen) ??
    leesSamen(plek, segment, clausule, eigen) ??
    leesTerugwijzing(plek, clausule, eigen);
  const geldig = kader?.soort === 'ander' && doetOokDeLezer(plek, segment) ? null : kader;
  perClausule.set(clausule, { norm: plek.norm, kader: geldig });
  return geldig;
}

const NET_ALS_JIJ = /(?<![a-z])(?:net (?:als|zoals) jij|like you)(?![a-z])/u;

/** "… ook door jou", "net als jij": whoever else does it, so does the reader. */
function doetOokDeLezer({ norm }: Plek, { van, tot }: Segment): boolean {
  const heel = norm.slice(van, tot);
  return OOK_DOOR_JOU.test(heel) || NET_ALS_JIJ.test(heel);
}

function leesEigen(plek: Plek, clausule: Segment, eigen: readonly Woord[]): Kader | null {
  const woorden = zonderAanhef(eigen);
  const kader = leesWoorden(woorden, plek);
  if (kader !== null) return kader.wijstTerug ? null : kader;
  const komma = plek.norm.lastIndexOf(',', clausule.tot - 1);
  if (komma <= clausule.van + 1) return null;
  const staart = zonderAanhef(woordenVan(plek.norm, plek.tekst, { van: komma, tot: clausule.tot }));
  const erna = leesWoorden(staart, plek);
  if (erna === null) return null;
  return erna.wijstTerug ? { ...erna, van: clausule.van, tot: komma } : erna;
}

/** Longest part of a subject that was cut off before "en". */
const LANGSTE_DEEL = 5;

/** "De rondleidingen | en de telefoon zijn in handen van Petra": one subject in two pieces. */
function leesSamen(
  plek: Plek,
  segment: Segment,
  clausule: Segment,
  deel: readonly Woord[],
): Kader | null {
  if (clausule.tot >= segment.tot || !plek.norm.startsWith(' en ', clausule.tot)) return null;
  if (deel.length === 0 || deel.length > LANGSTE_DEEL || doetLezerMee(deel)) return null;
  if (deel.some(({ tekst }) => /[^s]t$/u.test(tekst))) return null;
  const heel = { van: clausule.van, tot: segment.tot };
  const kader = leesEigen(plek, heel, woordenVan(plek.norm, plek.tekst, heel));
  return kader !== null && kader.van < clausule.tot ? kader : null;
}

function leesWoorden(woorden: readonly Woord[], { titelwoorden }: Plek): Kader | null {
  if (woorden.length < 3) return null;
  return leesOntkendKader(woorden) ?? leesOvername(woorden, titelwoorden);
}

function zonderAanhef(woorden: readonly Woord[]): readonly Woord[] {
  const begin = woorden.findIndex(({ tekst }) => !AANHEF.has(tekst));
  return begin < 0 ? [] : woorden.slice(begin);
}

/** How much of the next clause or sentence is read. */
const BEREIK = 120;

/** "De boor blijft in de werkplaats; daar heb jij niets mee te maken". */
function leesTerugwijzing(plek: Plek, clausule: Segment, eigen: readonly Woord[]): Kader | null {
  if (eigen.length < 2 || doetLezerMee(eigen)) return null;
  const volgende = volgendeMededeling(plek.norm, clausule);
  const woorden = zonderAanhef(woordenVan(plek.norm, plek.tekst, volgende));
  const kader = leesWoorden(woorden, plek);
  const { van, tot } = clausule;
  if (kader !== null) return kader.wijstTerug ? { ...kader, van, tot } : null;
  const genoemd = AL_GENOEMD.exec(plek.norm.slice(volgende.van, volgende.tot));
  if (genoemd === null) return null;
  const einde = volgende.van + genoemd.index + genoemd[0].length;
  return { soort: 'ontkend', deels: false, wijstTerug: true, van, tot, einde };
}

/** The rest of the sentence, or else the sentence after it, up to its first comma. */
function volgendeMededeling(norm: string, clausule: Segment): Segment {
  const van = clausule.tot;
  const verst = Math.min(norm.length, van + BEREIK);
  const rest = norm.slice(van, verst);
  const begin = /^[ ,.;\n]*/u.exec(rest)?.[0].length ?? 0;
  const lengte = rest.slice(begin).search(/[,.;!?\n]| maar | want /u);
  return { van: van + begin, tot: lengte < 0 ? verst : van + begin + lengte };
}
