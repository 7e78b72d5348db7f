import type { Sterkte } from '../types.js';
import { leesDrager } from './anderen.js';
import { CONTEXTZOEKERS } from './contextzoekers.js';
import { leesOntkenning } from './ontkenning.js';
import type { Segment } from './segmenten.js';
import type { Zoekraam } from './vondst.js';
import type { Leesplek } from './werktekst.js';

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

const { gedeeld, hulpmiddel, wens, incidenteel } = CONTEXTZOEKERS;

/**
 * Reads the words around a match.
 * @param werk the piece of the advert that holds the match
 * @param segment the sentence of the match
 * @param clausule the clause of the match
 */
export function leesContext(
  werk: Leesplek,
  segment: Segment,
  clausule: Segment,
  treffer: Segment,
): Context {
  const { norm, raam } = werk;
  const heel = norm.slice(clausule.van, Math.max(clausule.tot, treffer.tot));
  const ontkenning = leesOntkenning(werk, segment, clausule, treffer);
  const drager = leesDrager(werk, segment, clausule, treffer);
  return {
    sterkte: bepaalSterkte(
      raam,
      heel,
      nabij(norm, clausule, treffer),
      norm.slice(treffer.van, segment.tot),
    ),
    ontkend: ontkenning.ontkend,
    beperktOntkend: ontkenning.beperkt,
    vanAnderen: drager.vanAnderen,
    misschienJij: drager.misschienJij,
    gedeeld: raam.heeft(gedeeld, heel),
    hulpmiddel: raam.heeft(hulpmiddel, heel),
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

function bepaalSterkte(raam: Zoekraam, clausule: string, rondom: string, rest: string): Sterkte {
  if (raam.heeft(wens, clausule) || raam.heeft(wens, rest.slice(0, 90))) return 'wens';
  return raam.heeft(incidenteel, rondom) ? 'incidenteel' : 'vereist';
}
