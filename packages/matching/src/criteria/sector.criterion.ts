import type { Zoekprofiel } from '@passend/domain';
import { sectorVan } from '../beroepen/index.js';
import { GEEN_WENS, gescoord, MOGELIJK, ONBEKEND, VOLLEDIG } from './bevinding.js';
import type { Criterium } from './criterium.js';

type Sectorprofiel = Pick<Zoekprofiel, 'sectoren' | 'sectoren_niet'>;

/** The sector of the occupation: one that is not wished is a question, a wished one is preferred. */
export const sector: Criterium<'sector', 'beroep', Sectorprofiel> = {
  id: 'sector',
  nodig: ['beroep'],
  bereid: ({ sectoren = [], sectoren_niet = [] }) => {
    if (sectoren.length + sectoren_niet.length === 0) return GEEN_WENS;
    return ({ beroep }) => {
      const eigen = sectorVan(beroep);
      if (eigen === null) return ONBEKEND;
      if (sectoren_niet.includes(eigen)) return MOGELIJK;
      return sectoren.length === 0 || sectoren.includes(eigen) ? VOLLEDIG : gescoord(0);
    };
  },
};
