import type { Zoekprofiel } from '@passend/domain';
import { MOGELIJK, NIET_VAN_TOEPASSING, ONBEKEND, VOLLEDIG } from './bevinding.js';
import type { Criterium } from './criterium.js';

/** Another kind of contract than the wished ones is a question: it can often be talked about. */
export const contract: Criterium<'contract', 'contract', Pick<Zoekprofiel, 'contracten'>> = {
  id: 'contract',
  nodig: ['contract'],
  bereid:
    ({ contracten: gewenst = [] }) =>
    ({ contract: geboden = null }) => {
      if (gewenst.length === 0) return NIET_VAN_TOEPASSING;
      if (geboden === null) return ONBEKEND;
      return gewenst.includes(geboden) ? VOLLEDIG : MOGELIJK;
    },
};
