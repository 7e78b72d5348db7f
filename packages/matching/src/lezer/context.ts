import { GEDEELD, HULPMIDDELEN, INCIDENTEEL, WENS } from '../lexicon/wendingen.js';
import type { Sterkte } from '../types.js';
import { leesDrager } from './anderen.js';
import { leesOntkenning } from './ontkenning.js';
import { maakPatroon } from './patroon.js';
import type { Segment } from './segmenten.js';
import { heeft } from './vondst.js';
import type { Werktekst } from './werktekst.js';

/** What the words around a match do to the demand. */
export interface Context {
  readonly sterkte: Sterkte;
  readonly ontkend: boolean;
  /** Denied only in its degree ("geen zwaar tilwerk"). */
  readonly beperktOntkend: boolean;
  /** Somebody else bears it. */
  readonly vanAnderen: boolean;
  /** "Onze chauffeurs tillen dozen": somebody else, or the reader by the name of his trade. */
  readonly misschienJij: boolean;
  readonly gedeeld: boolean;
  readonly hulpmiddel: boolean;
  /** The match with the words that deny it. */
  readonly van: number;
  readonly tot: number;
}

const gedeeld = maakPatroon(GEDEELD);
const hulpmiddel = maakPatroon(HULPMIDDELEN);
const wens = maakPatroon(WENS);
const incidenteel = maakPatroon(INCIDENTEEL);

/**
 * Reads the words around a match.
 * @param werk the whole advert, made ready
 * @param segment the sentence of the match
 * @param clausule the clause of the match
 */
export function leesContext(
  werk: Pick<Werktekst, 'norm' | 'zonderSchijn' | 'titelwoorden'>,
  segment: Segment,
  clausule: Segment,
  treffer: Segment,
): Context {
  const { norm } = werk;
  const heel = norm.slice(clausule.van, Math.max(clausule.tot, treffer.tot));
  const ontkenning = leesOntkenning(werk, segment, clausule, treffer);
  const drager = leesDrager(werk, segment, clausule, treffer);
  return {
    sterkte: bepaalSterkte(
      heel,
      nabij(norm, clausule, treffer),
      norm.slice(treffer.van, segment.tot),
    ),
    ontkend: ontkenning.ontkend,
    beperktOntkend: ontkenning.beperkt,
    vanAnderen: drager.vanAnderen,
    misschienJij: drager.misschienJij,
    gedeeld: heeft(gedeeld, heel),
    hulpmiddel: heeft(hulpmiddel, heel),
    van: ontkenning.van,
    tot: Math.max(ontkenning.tot, drager.tot),
  };
}

/** The words that rarity is read from: back to a comma, on to a comma or the next "en". */
function nabij(norm: string, clausule: Segment, treffer: Segment): string {
  const voor = norm.slice(clausule.van, treffer.van);
  const na = norm.slice(treffer.tot, Math.max(clausule.tot, treffer.tot));
  const begin = voor.lastIndexOf(',') + 1;
  const eind = na.search(/,| en | and /u);
  const woorden = norm.slice(treffer.van, treffer.tot);
  return `${voor.slice(begin)}${woorden}${eind < 0 ? na : na.slice(0, eind)}`;
}

function bepaalSterkte(clausule: string, rondom: string, rest: string): Sterkte {
  if (heeft(wens, clausule) || heeft(wens, rest.slice(0, 90))) return 'wens';
  return heeft(incidenteel, rondom) ? 'incidenteel' : 'vereist';
}
