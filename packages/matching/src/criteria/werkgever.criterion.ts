import { werkgeverSleutel, type Zoekprofiel } from '@passend/domain';
import { blokkerend, GEEN_WENS, ONBEKEND, VOLLEDIG } from './bevinding.js';
import type { Criterium } from './criterium.js';

type Werkgeversprofiel = Pick<Zoekprofiel, 'werkgevers_niet'>;

/** An employer or agency that the client does not want: the vacancy falls off. */
export const werkgever: Criterium<'werkgever', 'werkgever', Werkgeversprofiel> = {
  id: 'werkgever',
  nodig: ['werkgever'],
  bereid: (profiel) => {
    const niet = uitgesloten(profiel);
    if (niet.size === 0) return GEEN_WENS;
    return ({ werkgever: wie = null }) => {
      if (wie === null) return ONBEKEND;
      return niet.has(wie) ? blokkerend(1) : VOLLEDIG;
    };
  },
};

/** The excluded employers as they stand in a vacancy. */
export function uitgesloten({ werkgevers_niet = [] }: Werkgeversprofiel): ReadonlySet<number> {
  return new Set(werkgevers_niet.map(werkgeverSleutel));
}
