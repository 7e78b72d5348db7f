import {
  type Reisgrens,
  schatReistijd,
  VERVOERMIDDELEN,
  type Vervoermiddel,
  type Zoekprofiel,
} from '@passend/domain';
import {
  type Bevinding,
  blokkerend,
  GEEN_WENS,
  NIET_VAN_TOEPASSING,
  ONBEKEND,
  VOLLEDIG,
} from './bevinding.js';
import type { Criterium } from './criterium.js';
import { bereidAfstand } from './reisafstand.criterion.js';

type Reiswens = Pick<Zoekprofiel, 'rijbewijs' | 'vervoermiddelen' | 'max_reistijd_min'>;

/** What is wished of the trip to work, and what the limits on `vervoer` leave. */
export interface Reistijdprofiel extends Reiswens, Pick<Zoekprofiel, 'woonplaats' | 'max_reis_km'> {
  readonly reisgrens: Reisgrens;
}

/** One way to get there, with its estimate. */
export interface Reistijd {
  readonly middel: Vervoermiddel;
  readonly minuten: number;
  /** Nothing that is known of the person stands in the way of it. */
  readonly kan: boolean;
  /** What does: a limit of the document, or no licence. */
  readonly belet: 'grens' | 'rijbewijs' | null;
}

/** The estimated trip in every way that is wished; all ways when none is named. */
export function reistijden(km: number, wens: Reiswens, grens: Reisgrens): readonly Reistijd[] {
  return VERVOERMIDDELEN.filter((middel) => wens.vervoermiddelen?.includes(middel) ?? true).map(
    (middel) => {
      const minuten = schatReistijd(km, middel);
      const belet = beletBij(middel, minuten, km, wens, grens);
      return { middel, minuten, kan: belet === null, belet };
    },
  );
}

/**
 * Estimated travel time against the longest that is wished. A place that is in reach only in a way that
 * a limit or a missing licence shuts off stays open as a question: there may be a colleague to ride
 * with. What is beyond the distance is judged there, and not again.
 */
export const reistijd: Criterium<'reistijd', 'plaatsen' | 'thuiswerk', Reistijdprofiel> = {
  id: 'reistijd',
  nodig: ['plaatsen', 'thuiswerk'],
  bereid: (profiel) => {
    if (!telt(profiel)) return GEEN_WENS;
    const afstand = bereidAfstand(profiel.woonplaats);
    return ({ plaatsen, thuiswerk }) => {
      const km = thuiswerk === 'volledig' ? null : afstand(plaatsen);
      return km === null || km > profiel.max_reis_km ? NIET_VAN_TOEPASSING : oordeel(km, profiel);
    };
  },
};

function telt({ max_reistijd_min, reisgrens: { maxMinuten, maxKm } }: Reistijdprofiel): boolean {
  return max_reistijd_min !== undefined || maxKm !== null || Object.keys(maxMinuten).length > 0;
}

function oordeel(km: number, profiel: Reistijdprofiel): Bevinding {
  const langste = profiel.max_reistijd_min ?? Number.POSITIVE_INFINITY;
  const wegen = reistijden(km, profiel, profiel.reisgrens);
  const opTijd = wegen.filter(({ minuten }) => minuten <= langste);
  if (opTijd.some(({ kan }) => kan)) return VOLLEDIG;
  if (opTijd.length > 0) return ONBEKEND;
  const snelste = Math.min(...wegen.map(({ minuten }) => minuten));
  return blokkerend((snelste - langste) / langste);
}

function beletBij(
  middel: Vervoermiddel,
  minuten: number,
  km: number,
  wens: Reiswens,
  { uit, maxMinuten, maxKm }: Reisgrens,
): Reistijd['belet'] {
  if (uit.includes(middel) || km > (maxKm ?? km)) return 'grens';
  if (minuten > (maxMinuten[middel] ?? minuten)) return 'grens';
  const mag = middel !== 'auto' || wens.vervoermiddelen !== undefined || magRijden(wens.rijbewijs);
  return mag ? null : 'rijbewijs';
}

function magRijden(rijbewijs: readonly string[]): boolean {
  return rijbewijs.some((een) => /\bb/iu.test(een));
}
