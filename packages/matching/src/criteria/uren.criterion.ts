import type { Zoekprofiel } from '@passend/domain';
import { GAT_UREN } from '../weights.js';
import { blokkerend, gescoord, ONBEKEND } from './bevinding.js';
import type { Criterium } from './criterium.js';

type Urenprofiel = Pick<Zoekprofiel, 'uren_min' | 'uren_max'>;

/**
 * Hours a week of the zoekprofiel against those of the vacancy: they fit when the ranges overlap.
 * The hours that somebody can bear are FML items and judged there.
 */
export const uren: Criterium<'uren', 'uren', Urenprofiel> = {
  id: 'uren',
  nodig: ['uren'],
  bereid:
    ({ uren_min: wensMin, uren_max: wensMax }) =>
    ({ uren: { min, max } }) => {
      if (min === null && max === null) return ONBEKEND;
      const gat = Math.max((min ?? 0) - wensMax, wensMin - (max ?? Number.POSITIVE_INFINITY));
      if (gat > 0) return blokkerend(gat / GAT_UREN);
      return gescoord(deelBinnen(wensMin, wensMax, min ?? wensMin, max ?? wensMax));
    },
};

/** Share of the wished range that the vacancy offers; one point inside counts for half. */
function deelBinnen(wensMin: number, wensMax: number, min: number, max: number): number {
  const breedte = wensMax - wensMin;
  if (breedte === 0) return 1;
  const overlap = Math.min(wensMax, max) - Math.max(wensMin, min);
  return 0.5 + overlap / breedte / 2;
}
