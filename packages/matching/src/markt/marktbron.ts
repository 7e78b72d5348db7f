import type { Urenvraag, Werkplek } from '../score/bereid-persoon.js';
import type { Beoordeeltabellen } from './beoordeeltabellen.js';
import type { Kolom } from './kolommen.js';
import type { Kolomtabel } from './kolomtabel.js';
import type { Scorekolommen } from './score-kolommen.js';

/** The market as it was when it was scored, with the scores: what every question is asked of. */
export interface Marktbron extends Scorekolommen {
  readonly tabellen: Beoordeeltabellen;
  readonly lengte: number;
  readonly ids: Float64Array;
  readonly dagen: Uint16Array;
  readonly momenten: Float64Array;
  readonly leeft: Uint8Array;
  readonly land: Kolom<string>;
  readonly werkplek: Kolom<Werkplek>;
  readonly uren: Kolom<Urenvraag>;
  readonly overwogen: number;
}

/** Every table in which a rule can stand. */
export function alleTabellen({ tabellen }: Marktbron): readonly Kolomtabel[] {
  return [...tabellen.profiel, ...tabellen.items];
}

/** Whether a row fell off: by a hard limit that is exceeded, or by a wish of the zoekprofiel. */
export function isAfgevallen({ afvalbits }: Scorekolommen, rij: number): boolean {
  return afvalbits[rij] !== 0;
}
