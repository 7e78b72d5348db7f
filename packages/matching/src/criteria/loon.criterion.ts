import { uurloonVan, type Zoekprofiel } from '@passend/domain';
import { LOONDEEL } from '../weights.js';
import { GEEN_WENS, MOGELIJK, ONBEKEND, VOLLEDIG } from './bevinding.js';
import type { Criterium } from './criterium.js';

type Loonprofiel = Pick<Zoekprofiel, 'loon_oud'>;

/**
 * Pay per hour against the least that counts as a satisfactory return. Both sides are hourly, so that
 * part-time work is compared with full-time work.
 */
export const loon: Criterium<'loon', 'uurloon', Loonprofiel> = {
  id: 'loon',
  nodig: ['uurloon'],
  bereid: (profiel) => {
    const minste = loongrens(profiel);
    if (minste === null) return GEEN_WENS;
    return ({ uurloon = null }) => {
      if (uurloon === null) return ONBEKEND;
      return uurloon >= minste ? VOLLEDIG : MOGELIJK;
    };
  },
};

/** The least pay per hour, in tens of cents like the pay of a vacancy; null without an old wage. */
export function loongrens({ loon_oud }: Loonprofiel): number | null {
  if (loon_oud === undefined) return null;
  const oud = uurloonVan(loon_oud.bedrag, loon_oud.periode, loon_oud.uren_week);
  return Math.round(LOONDEEL * oud * 10) / 10;
}
