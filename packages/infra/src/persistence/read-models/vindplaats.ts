import type { Vindplaats } from '@passend/contracts';
import { herkomstVan } from '../market/bron-opslag.js';
import { ELDERS } from '../market/elders.js';

/** Who is behind the place where a vacancy was seen. */
export function vindplaatsVan(bron: { readonly rang: number; readonly type: string }): Vindplaats {
  return bron.type === ELDERS ? 'elders' : herkomstVan(bron.rang);
}
