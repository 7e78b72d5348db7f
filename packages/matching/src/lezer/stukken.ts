import type { Mogelijkheden } from '@passend/domain';
import { isLetterOfCijfer } from './letters.js';
import type { Segment } from './segmenten.js';
import { Zoekraam } from './vondst.js';
import { zoekers } from './zoekers.js';

/** Sentences that no separator parts; what can be found there was looked up at once. */
export interface Stuk extends Segment {
  readonly segmenten: readonly Segment[];
  readonly mogelijk: Mogelijkheden;
  readonly raam: Zoekraam;
}

/**
 * Joins the sentences that a pattern can run across, and looks through each piece once.
 * @param norm normalised text
 */
export function maakStukken(norm: string, segmenten: readonly Segment[]): readonly Stuk[] {
  const { voorfilter, nummers } = zoekers();
  return groepeer(norm, segmenten).map((groep) => {
    const van = groep[0]?.van ?? 0;
    const tot = groep.at(-1)?.tot ?? 0;
    const mogelijk = voorfilter.mogelijk(norm, van, tot);
    return { van, tot, segmenten: groep, mogelijk, raam: new Zoekraam(mogelijk, nummers) };
  });
}

function groepeer(norm: string, segmenten: readonly Segment[]): readonly (readonly Segment[])[] {
  const groepen: Segment[][] = [];
  for (const segment of segmenten) {
    const vorige = groepen.at(-1)?.at(-1);
    if (vorige !== undefined && vorige.tot === segment.van && looptDoor(norm, vorige)) {
      groepen.at(-1)?.push(segment);
    } else groepen.push([segment]);
  }
  return groepen;
}

const VRAAGTEKEN = 63;

/** A sentence that was cut, or a question, which the next sentence may answer. */
export function looptDoor(norm: string, { tot }: Segment): boolean {
  const code = norm.charCodeAt(tot - 1);
  return code === VRAAGTEKEN || isLetterOfCijfer(code);
}

/** The piece that holds the offset (binary search: pieces are in order and do not overlap). */
export function zoekStuk<S extends Segment>(stukken: readonly S[], plek: number): S | null {
  let laag = 0;
  let hoog = stukken.length - 1;
  while (laag <= hoog) {
    const midden = (laag + hoog) >> 1;
    const stuk = stukken[midden];
    if (stuk === undefined) return null;
    if (plek < stuk.van) hoog = midden - 1;
    else if (plek >= stuk.tot) laag = midden + 1;
    else return stuk;
  }
  return null;
}
