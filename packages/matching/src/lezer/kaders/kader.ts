import type { ItemSlug } from '@passend/domain';
import type { Segment } from '../segmenten.js';

/** What a clause says of who bears the load that it names. The span is the part that it is said of. */
export interface Kader extends Segment {
  readonly soort: 'ontkend' | 'ander';
  /** Somebody else does a part of it. */
  readonly deels: boolean;
  /** It is said of "dat" or "daar": of a load that was named before. */
  readonly wijstTerug: boolean;
  /** End of the words that say so. */
  readonly einde: number;
}

/** What others do beside the reader is no answer for these: people, order and hours are a need. */
const BUITEN_KADER: ReadonlySet<ItemSlug> = new Set<ItemSlug>([
  'vw_terugval',
  'vw_toezicht',
  'vw_geen_collega',
  'vw_voorspelbaar',
  'structuur',
  'samenwerken',
  'overig_omgeving',
  'vervoer',
  'uren_week',
  'uren_dag',
  'overig_tijd',
  'zelfstandig_handelen',
]);

export function geldtKader(kader: Kader | null, item: ItemSlug): kader is Kader {
  return kader !== null && !BUITEN_KADER.has(item);
}
