import type { Zoekcriteria } from '@passend/domain';
import { attendering as teksten } from '../../shared/teksten/attendering.js';

/** What a search looks for, in one sentence. */
export function zoektNaar(criteria: Zoekcriteria): string {
  if (criteria.soort === 'zoekprofiel') return teksten.profiel;
  const { beroepen, woorden, maxKm, urenMin, urenMax } = criteria;
  return teksten.eigen([
    ...beroepen,
    ...(woorden === '' ? [] : [teksten.woordenDeel(woorden)]),
    ...(maxKm === null ? [] : [teksten.kmDeel(maxKm)]),
    ...(urenMin === null && urenMax === null ? [] : [teksten.urenDeel(urenMin, urenMax)]),
  ]);
}
