import { type Taaleis, type Taalniveau, taalrang, type Zoekprofiel } from '@passend/domain';
import { MOGELIJK, NIET_VAN_TOEPASSING, ONBEKEND, VOLLEDIG } from './bevinding.js';
import type { Criterium } from './criterium.js';

type Taalprofiel = Pick<Zoekprofiel, 'talen' | 'taalniveaus'>;

/**
 * Languages that the work asks, against those that are spoken. A language whose level the client did
 * not give is taken to be spoken well enough. A vacancy that says nothing of languages leaves open how
 * much Dutch the work needs, for who speaks it less than well.
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
    const stil = isMinderDanGoed(niveaus.get('nl')) ? ONBEKEND : NIET_VAN_TOEPASSING;
    return ({ talen: gevraagd = [] }) => {
      if (gevraagd.length === 0) return stil;
      if (eigen.length + niveaus.size === 0) return NIET_VAN_TOEPASSING;
      return gevraagd.every(spreekt) ? VOLLEDIG : MOGELIJK;
    };
  },
};

function isMinderDanGoed(niveau: Taalniveau | undefined): boolean {
  return niveau !== undefined && taalrang(niveau) < taalrang('goed');
}
