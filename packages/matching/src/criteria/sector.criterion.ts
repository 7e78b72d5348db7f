import type { Zoekprofiel } from '@passend/domain';
import { sectorVan } from '../beroepen/index.js';
import { gescoord, MOGELIJK, NIET_VAN_TOEPASSING, ONBEKEND, VOLLEDIG } from './bevinding.js';
import type { Criterium } from './criterium.js';

type Sectorprofiel = Pick<Zoekprofiel, 'sectoren' | 'sectoren_niet'>;

/** The sector of the occupation: one that is not wished is a question, a wished one is preferred. */
export const sector: Criterium<'sector', 'beroep', Sectorprofiel> = {
  id: 'sector',
  nodig: ['beroep'],
  bereid:
    ({ sectoren = [], sectoren_niet = [] }) =>
    ({ beroep }) => {
      if (sectoren.length + sectoren_niet.length === 0) return NIET_VAN_TOEPASSING;
      const eigen = sectorVan(beroep);
      if (eigen === null) return ONBEKEND;
      if (sectoren_niet.includes(eigen)) return MOGELIJK;
      return sectoren.length === 0 || sectoren.includes(eigen) ? VOLLEDIG : gescoord(0);
    },
};
