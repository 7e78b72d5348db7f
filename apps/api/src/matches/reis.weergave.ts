import type { Reis } from '@passend/contracts';
import { reisgrensVan } from '@passend/domain';
import { type Persoon, type Reistijd, reistijden, type VacatureKenmerken } from '@passend/matching';
import { korteWegen } from './reistijd.teksten.js';

type Werkplek = Pick<VacatureKenmerken, 'thuiswerk'>;

/** The ways to get to vacancies, for one person. */
export function bereidReizen({ zoekprofiel, belastbaarheid }: Persoon) {
  const grens = reisgrensVan(belastbaarheid.beperkingen);
  return ({ thuiswerk }: Werkplek, km: number | null): Reis[] => {
    if (km === null || thuiswerk === 'volledig') return [];
    return wegen(reistijden(km, zoekprofiel, grens)).map(({ middel, minuten, belet }) => ({
      middel,
      minuten,
      belet,
    }));
  };
}

/** What cannot be used stays, so that nobody wonders where it went. */
function wegen(alle: readonly Reistijd[]): readonly Reistijd[] {
  const kort = new Set(korteWegen(alle));
  return alle.filter((weg) => kort.has(weg) || !weg.kan);
}
