import {
  afstandKm,
  type Plaats,
  plaatsVanId,
  type Zoekprofiel,
  zoekWoonplaatsen,
} from '@passend/domain';
import { blokkerend, gescoord, ONBEKEND, VOLLEDIG } from './bevinding.js';
import type { Criterium } from './criterium.js';

type Reisprofiel = Pick<Zoekprofiel, 'woonplaats' | 'max_reis_km'>;

/** Straight line between place centres; of places with one name the nearest is meant. */
export const reisafstand: Criterium<'reisafstand', 'plaatsen' | 'thuiswerk', Reisprofiel> = {
  id: 'reisafstand',
  nodig: ['plaatsen', 'thuiswerk'],
  bereid: ({ woonplaats, max_reis_km: grens }) => {
    const thuis = zoekWoonplaatsen(woonplaats);
    return ({ plaatsen, thuiswerk }) => {
      if (thuiswerk === 'volledig') return VOLLEDIG;
      const afstand = afstanden(thuis, plaatsen);
      if (afstand === null) return ONBEKEND;
      if (afstand.kortste > grens) return blokkerend((afstand.kortste - grens) / grens);
      if (afstand.langste > grens) return ONBEKEND;
      return gescoord(1 - afstand.kortste / grens);
    };
  },
};

/**
 * Kilometres to the nearest workplace, null when a place is unknown. Ready for many vacancies.
 */
export function bereidAfstand(woonplaats: string): (plaatsen: readonly number[]) => number | null {
  const thuis = zoekWoonplaatsen(woonplaats);
  return (plaatsen) => afstanden(thuis, plaatsen)?.kortste ?? null;
}

/** A home can be one of several places with one name: the distance from each to the nearest work. */
function afstanden(thuis: readonly Plaats[], plaatsen: readonly number[]) {
  let kortste = Number.POSITIVE_INFINITY;
  let langste = 0;
  for (const huis of thuis) {
    const km = afstandTot(huis, plaatsen);
    if (km === null) return null;
    kortste = Math.min(kortste, km);
    langste = Math.max(langste, km);
  }
  return thuis.length === 0 ? null : { kortste, langste };
}

function afstandTot(huis: Plaats, plaatsen: readonly number[]): number | null {
  let kortste: number | null = null;
  for (const id of plaatsen) {
    const plaats = plaatsVanId(id);
    if (plaats === null) continue;
    const km = afstandKm(huis, plaats);
    if (kortste === null || km < kortste) kortste = km;
  }
  return kortste;
}
