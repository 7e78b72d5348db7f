import { KOPPEN, type Sectie } from '../lexicon/secties.js';
import type { Segment } from './segmenten.js';
import type { Stuk } from './stukken.js';
import { zoekers } from './zoekers.js';

const LANGSTE_KOP = 60;

const koppen = KOPPEN.map(({ sectie, patronen }) => ({
  sectie,
  zoeker: new RegExp(`^(?:${patronen.join('|')})$`, 'u'),
}));

/** For every segment the part of the advert that it belongs to. */
export function bepaalSecties(norm: string, stukken: readonly Stuk[]): readonly Sectie[] {
  let lopend: Sectie = 'functie';
  return stukken.flatMap((stuk) =>
    stuk.segmenten.map((segment) => {
      const zin = norm.slice(segment.van, segment.tot).trim();
      const kop = isHeleRegel(norm, segment) ? leesKop(zin) : null;
      if (kop !== null) {
        lopend = kop;
        return kop;
      }
      return lopend === 'functie' ? (leesSectiezin(stuk, zin) ?? lopend) : lopend;
    }),
  );
}

/** A heading has a line to itself; "Vragen?" within a paragraph is none. */
function isHeleRegel(norm: string, { van, tot }: Segment): boolean {
  const ervoor = norm.slice(0, van).trimEnd().length;
  const erna = norm.slice(tot - 1, tot + 3);
  return (
    (van === 0 || norm.slice(ervoor, van).includes('\n') || norm.charAt(van - 1) === '\n') &&
    (tot === norm.length || /^.?[ ]*\n/u.test(erna))
  );
}

function leesKop(zin: string): Sectie | null {
  if (zin.length > LANGSTE_KOP) return null;
  const kaal = zin.replace(/^[^\p{L}]+/u, '').replace(/(?<![^\p{L}')])[^\p{L}')]+$/u, '');
  if (/[.,;]$/u.test(zin)) return null;
  return koppen.find(({ zoeker }) => zoeker.test(kaal))?.sectie ?? null;
}

/** The part that the sentence belongs to by its beginning; the patterns that are named first go first. */
function leesSectiezin({ mogelijk, raam }: Stuk, zin: string): Sectie | null {
  const begin = zin.replace(/^[^\p{L}(]+/u, '');
  const { secties, eersteSectie } = zoekers();
  const kansrijk = mogelijk.lijst
    .map((nummer) => nummer - eersteSectie)
    .filter((nummer) => nummer >= 0 && nummer < secties.length)
    .sort((a, b) => a - b);
  for (const nummer of kansrijk) {
    const gevonden = secties[nummer];
    if (gevonden && raam.vooraan(gevonden.zoeker, begin) !== null) return gevonden.sectie;
  }
  return null;
}
