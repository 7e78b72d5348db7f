import {
  afstandKm,
  type Plaats,
  plaatsVanId,
  type Zoekprofiel,
  zoekPlaatsen,
} from '@passend/domain';
import { blokkerend, gescoord, ONBEKEND, VOLLEDIG } from './bevinding.js';
import type { Criterium } from './criterium.js';

type Reisprofiel = Pick<Zoekprofiel, 'woonplaats' | 'max_reis_km'>;

/** Straight line between place centres; of places with one name the nearest is meant. */
export const reisafstand: Criterium<'reisafstand', 'plaatsen' | 'thuiswerk', Reisprofiel> = {
  id: 'reisafstand',
  nodig: ['plaatsen', 'thuiswerk'],
  bereid: ({ woonplaats, max_reis_km: grens }) => {
    const thuis = zoekPlaatsen(woonplaats);
    return ({ plaatsen, thuiswerk }) => {
      if (thuiswerk === 'volledig') return VOLLEDIG;
      const afstanden = thuis.flatMap((huis) => afstandTot(huis, plaatsen) ?? []);
      if (afstanden.length === 0) return ONBEKEND;
      const kortste = Math.min(...afstanden);
      if (kortste > grens) return blokkerend((kortste - grens) / grens);
      if (Math.max(...afstanden) > grens) return ONBEKEND;
      return gescoord(1 - kortste / grens);
    };
  },
};

/**
 * Kilometres to the nearest workplace, null when a place is unknown. Ready for many vacancies.
 */
export function bereidAfstand(woonplaats: string): (plaatsen: readonly number[]) => number | null {
  const thuis = zoekPlaatsen(woonplaats);
  return (plaatsen) => {
    const afstanden = thuis.flatMap((huis) => afstandTot(huis, plaatsen) ?? []);
    return afstanden.length === 0 ? null : Math.min(...afstanden);
  };
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
