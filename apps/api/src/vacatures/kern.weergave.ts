import type { VacatureKern } from '@passend/contracts';
import type { VacatureLijstrij } from '@passend/infra';

/** What every list shows of a vacancy. */
export function toonKern(rij: VacatureLijstrij): VacatureKern {
  const { titel, werkgever, plaats, provincie, land, uren, salaris, geplaatstOp } = rij;
  return { titel, werkgever, plaats, provincie, land, uren, salaris, geplaatstOp };
}
