import { alle } from '@passend/domain';
import { CONTEXTZOEKERS } from './contextzoekers.js';
import { opNorm } from './patroon.js';
import type { Segment } from './segmenten.js';
import { OVERAL, type Zoekraam } from './vondst.js';
import type { Leesplek } from './werktekst.js';

const { terugnemend, antwoord, nieuwWerkwoord, voorafTerugnemend } = CONTEXTZOEKERS;

/** How far beside a promise a word still takes it back. */
const BEREIK = 60;

/**
 * True when a promise ("een eigen kamer") may be taken back by the words around it. Reads less
 * grammar than the reader of denials: in doubt the promise does not count.
 * @param segment the sentence of the match
 * @param clausule the clause of the match
 */
export function isTwijfelachtig(
  { norm, zonderSchijn, raam }: Pick<Leesplek, 'norm' | 'zonderSchijn' | 'raam'>,
  segment: Segment,
  clausule: Segment,
  { van, tot }: Segment,
): boolean {
  const voor = zonderSchijn.slice(Math.max(clausule.van, van - BEREIK), van);
  if (raam.heeft(voorafTerugnemend, voor)) return true;
  const wijstTerug = TERUGWIJZEND.test(norm.slice(clausule.tot, clausule.tot + 20));
  const einde = Math.max(wijstTerug ? segment.tot : clausule.tot, tot);
  const achteraf = zonderSchijn.slice(tot, Math.min(einde, tot + BEREIK));
  if (raam.heeft(terugnemend, zelfdeMededeling(achteraf))) return true;
  return isVraag(norm, segment) && OVERAL.heeft(antwoord, eersteZin(norm, segment.tot));
}

function isVraag(norm: string, { van, tot }: Segment): boolean {
  return norm.slice(van, tot).trimEnd().endsWith('?');
}

function eersteZin(norm: string, van: number): string {
  return norm.slice(van, van + BEREIK).split(/[.!?;\n]/u)[0] ?? '';
}

const TERUGWIJZEND = opNorm(/^, *(?:daar|dat|die|dit|zoiets|dergelijk\p{L}*) /u);
/** A comma that no word points back over, or a subordinate clause, which denies things of its own. */
const EINDE = opNorm(
  /,(?! *(?:daar|dat|die|dit|zoiets|dergelijk\p{L}*) )|(?<!, *)(?<!\p{L})(?:waar\p{L}*|omdat|zodat|want|als|wanneer|terwijl|die|dat)(?!\p{L})/u,
);

/** Up to a comma, a subordinate clause, or "en" with a verb of its own. */
function zelfdeMededeling(achteraf: string): string {
  const komma = achteraf.search(EINDE);
  const kop = komma < 0 ? achteraf : achteraf.slice(0, komma);
  const plek = kop.search(nieuwWerkwoord);
  return plek < 0 ? kop : kop.slice(0, plek);
}

/**
 * Hides what stands before "en" with a verb of its own; the length stays the same.
 * @param vooraf the words before the match
 * @param woorden the match, which may begin with that verb
 */
export function vanafNieuwWerkwoord(raam: Zoekraam, vooraf: string, woorden: string): string {
  if (!raam.kan(nieuwWerkwoord)) return vooraf;
  let begin = 0;
  for (const treffer of alle(nieuwWerkwoord, `${vooraf}${woorden}`)) {
    if (treffer.index < vooraf.length) begin = treffer.index;
  }
  return ' '.repeat(begin) + vooraf.slice(begin);
}
