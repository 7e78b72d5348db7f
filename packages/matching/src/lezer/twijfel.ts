import {
  NIEUW_WERKWOORD,
  TERUGNEMEND,
  TERUGNEMEND_ANTWOORD,
  VOORAF_TERUGNEMEND,
} from '../lexicon/twijfel.js';
import { maakPatroon } from './patroon.js';
import type { Segment } from './segmenten.js';
import { heeft } from './vondst.js';
import type { Werktekst } from './werktekst.js';

const terugnemend = maakPatroon(TERUGNEMEND);
const antwoord = maakPatroon(TERUGNEMEND_ANTWOORD);
const voorafTerugnemend = new RegExp(`(?:${maakPatroon(VOORAF_TERUGNEMEND).source}) *$`, 'u');
const nieuwWerkwoord = new RegExp(
  ` en (?=(?:(?:ook|daarbij|daarnaast|soms|dan|vaak|dus|dagelijks) )?${NIEUW_WERKWOORD}(?!\\p{L}))`,
  'gu',
);

/** How far beside a promise a word still takes it back. */
const BEREIK = 60;

/**
 * True when a promise ("een eigen kamer") may be taken back by the words around it. Reads less
 * grammar than the reader of denials: in doubt the promise does not count.
 * @param segment the sentence of the match
 * @param clausule the clause of the match
 */
export function isTwijfelachtig(
  { norm, zonderSchijn }: Pick<Werktekst, 'norm' | 'zonderSchijn'>,
  segment: Segment,
  clausule: Segment,
  { van, tot }: Segment,
): boolean {
  const voor = zonderSchijn.slice(Math.max(clausule.van, van - BEREIK), van);
  if (voorafTerugnemend.test(voor)) return true;
  const wijstTerug = TERUGWIJZEND.test(norm.slice(clausule.tot, clausule.tot + 20));
  const einde = Math.max(wijstTerug ? segment.tot : clausule.tot, tot);
  const achteraf = zonderSchijn.slice(tot, Math.min(einde, tot + BEREIK));
  if (heeft(terugnemend, zelfdeMededeling(achteraf))) return true;
  return isVraag(norm, segment) && heeft(antwoord, eersteZin(norm, segment.tot));
}

function isVraag(norm: string, { van, tot }: Segment): boolean {
  return norm.slice(van, tot).trimEnd().endsWith('?');
}

function eersteZin(norm: string, van: number): string {
  return norm.slice(van, van + BEREIK).split(/[.!?;\n]/u)[0] ?? '';
}

const TERUGWIJZEND = /^, *(?:daar|dat|die|dit|zoiets|dergelijk\p{L}*) /u;
/** A comma that no word points back over, or a subordinate clause, which denies things of its own. */
const EINDE =
  /,(?! *(?:daar|dat|die|dit|zoiets|dergelijk\p{L}*) )|(?<!, *)(?<!\p{L})(?:waar\p{L}*|omdat|zodat|want|als|wanneer|terwijl|die|dat)(?!\p{L})/u;

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
export function vanafNieuwWerkwoord(vooraf: string, woorden: string): string {
  let begin = 0;
  for (const treffer of `${vooraf}${woorden}`.matchAll(nieuwWerkwoord)) {
    if (treffer.index < vooraf.length) begin = treffer.index;
  }
  return ' '.repeat(begin) + vooraf.slice(begin);
}
