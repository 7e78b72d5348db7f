import { type Taaleis, taalrang, type Zoekprofiel } from '@passend/domain';
import { MOGELIJK, NIET_VAN_TOEPASSING, VOLLEDIG } from './bevinding.js';
import type { Criterium } from './criterium.js';

type Taalprofiel = Pick<Zoekprofiel, 'talen' | 'taalniveaus'>;

/**
 * Languages that the work asks, against those that are spoken. A language whose level the client did
 * not give is taken to be spoken well enough.
 */
export const taaleis: Criterium<'taaleis', 'talen', Taalprofiel> = {
  id: 'taaleis',
  nodig: ['talen'],
  bereid: ({ talen: eigen, taalniveaus = {} }) => {
    const niveaus = new Map(Object.entries(taalniveaus));
    const spreekt = ({ taal, niveau }: Taaleis) => {
      const eigenNiveau = niveaus.get(taal);
      if (eigenNiveau === undefined) return eigen.includes(taal);
      return taalrang(eigenNiveau) >= taalrang(niveau);
    };
    return ({ talen: gevraagd = [] }) => {
      if (gevraagd.length === 0 || eigen.length + niveaus.size === 0) return NIET_VAN_TOEPASSING;
      return gevraagd.every(spreekt) ? VOLLEDIG : MOGELIJK;
    };
  },
};
