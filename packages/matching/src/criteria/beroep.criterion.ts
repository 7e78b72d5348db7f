import type { Zoekprofiel } from '@passend/domain';
import { type BeroepVergelijking, leesDoelberoepen, vergelijkBeroep } from '../beroepen/index.js';
import { VERWANT_SCORE } from '../weights.js';
import { type Bevinding, gescoord, NIET_VAN_TOEPASSING, ONBEKEND } from './bevinding.js';
import type { Criterium } from './criterium.js';

type Beroepsprofiel = Pick<Zoekprofiel, 'doelberoepen'>;

/** Target, related or other work, by the built-in table. */
export const beroep: Criterium<'beroep', 'beroep' | 'titelkern', Beroepsprofiel> = {
  id: 'beroep',
  nodig: ['beroep', 'titelkern'],
  bereid: (profiel) => {
    const vergelijk = bereidVergelijking(profiel);
    return (vacature) =>
      profiel.doelberoepen.length === 0 ? NIET_VAN_TOEPASSING : bevinding(vergelijk(vacature));
  },
};

/** The comparison itself, for the result; ready for many vacancies. */
export function bereidVergelijking({ doelberoepen }: Beroepsprofiel) {
  const doel = leesDoelberoepen(doelberoepen);
  return (vacature: Parameters<typeof vergelijkBeroep>[1]): BeroepVergelijking =>
    vergelijkBeroep(doel, vacature);
}

function bevinding(vergelijking: BeroepVergelijking): Bevinding {
  switch (vergelijking) {
    case 'doel':
      return gescoord(1);
    case 'verwant':
      return gescoord(VERWANT_SCORE);
    case 'anders':
      return gescoord(0);
    case 'onbekend':
      return ONBEKEND;
  }
}
