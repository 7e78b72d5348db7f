import type { Zoekprofiel } from '@passend/domain';
import { GEEN_WENS, MOGELIJK, ONBEKEND, VOLLEDIG } from './bevinding.js';
import type { Criterium } from './criterium.js';

/** Another kind of contract than the wished ones is a question: it can often be talked about. */
export const contract: Criterium<'contract', 'contract', Pick<Zoekprofiel, 'contracten'>> = {
  id: 'contract',
  nodig: ['contract'],
  bereid: ({ contracten: gewenst = [] }) => {
    if (gewenst.length === 0) return GEEN_WENS;
    return ({ contract: geboden = null }) => {
      if (geboden === null) return ONBEKEND;
      return gewenst.includes(geboden) ? VOLLEDIG : MOGELIJK;
    };
  },
};
