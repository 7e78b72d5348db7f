import { lui } from '@passend/domain';
import { clausuleOp, splitsClausules } from './clausule.js';
import { type Context, leesContext } from './context.js';
import type { PerPlek } from './per-plek.js';
import type { Segment } from './segmenten.js';
import { type Stuk, zoekStuk } from './stukken.js';
import { isTerzijde } from './terzijde.js';
import { isTwijfelachtig } from './twijfel.js';
import { leesVerlichting, type Verlichting } from './verlichting.js';
import type { Leesplek } from './werktekst.js';

/** What is read around the words of a match, whichever rule found them; read when it is asked for. */
export interface Omgeving {
  /** The sentence of the match. */
  readonly segment: Segment;
  readonly context: () => Context;
  readonly terzijde: () => boolean;
  readonly twijfelachtig: () => boolean;
  readonly verlichting: () => Verlichting;
}

/** A piece of a text with what was read around the places in it. */
export interface Omgevingen extends Leesplek {
  readonly stuk: Stuk;
  /** All pieces of the text. */
  readonly stukken: readonly Stuk[];
  readonly omgevingen: PerPlek<Omgeving | null>;
  readonly verlichtingen: PerPlek<Verlichting>;
}

/** The surroundings of a match; null when it stands in no sentence. */
export function omgevingVan(plek: Omgevingen, treffer: Segment): Omgeving | null {
  return plek.omgevingen.van(treffer, () => maakOmgeving(plek, treffer));
}

function maakOmgeving(plek: Omgevingen, treffer: Segment): Omgeving | null {
  const { norm, stuk, verlichtingen } = plek;
  const segment = zoekStuk(stuk.segmenten, treffer.van);
  if (segment === null) return null;
  const clausule = clausuleOp(splitsClausules(norm, segment), treffer.van) ?? segment;
  return {
    segment,
    context: lui(() => leesContext(plek, segment, clausule, treffer)),
    terzijde: lui(() => isTerzijde(plek, segment, clausule, treffer)),
    twijfelachtig: lui(() => isTwijfelachtig(plek, segment, clausule, treffer)),
    verlichting: () => verlichtingen.van(clausule, () => leesVerlichting(plek, segment, clausule)),
  };
}
