import type { MarktRij } from '@passend/infra';
import { type Marktrij, vacatureKenmerkenSchema } from '@passend/matching';
import { vandaagInNederland } from '../gedeeld/vandaag.js';

const ONBEKEND_LAND = 'NL';

/** Null when what is stored of the vacancy has another form than the engine knows. */
export function alsMarktrij({ id, kenmerken, filters }: MarktRij): Marktrij | null {
  const gelezen = vacatureKenmerkenSchema.safeParse(kenmerken);
  if (!gelezen.success) return null;
  return {
    id,
    kenmerken: gelezen.data,
    land: filters.landen[0] ?? ONBEKEND_LAND,
    eerstGezien: vandaagInNederland(filters.eerstGezien),
    opgeslagenOp: filters.opgeslagenOp,
  };
}
