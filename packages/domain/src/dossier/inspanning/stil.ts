import { plusDagen } from '../../tijd/dagen.js';
import type { PlainDate } from '../../tijd/plain-date.js';
import type { Gebeurtenis } from '../../wvp/gebeurtenis.js';
import { laatste } from '../../wvp/teller.js';
import { ziektegevalVan } from '../../wvp/ziektegeval.js';
import type { StillePeriode } from './norm.js';

/** A day that nobody lives to see: a period without an end. */
const ALTIJD = '9999-12-31';

/**
 * Days on which nothing can be asked, from what happened in the case. No usable possibilities (GBM)
 * are rest; leave and short recovery stand still; after recovery or death nothing follows.
 * Rest without an end lasts until the day of review, or until today when that is later.
 */
export function stillePerioden(
  eersteZiektedag: PlainDate,
  gebeurtenissen: readonly Gebeurtenis[],
  vandaag: PlainDate,
): readonly StillePeriode[] {
  const geval = ziektegevalVan(eersteZiektedag, gebeurtenissen);
  const perioden = geval.gebeurtenissen.flatMap((een): StillePeriode[] => {
    switch (een.soort) {
      case 'gbm': {
        const tot = een.tot ?? laatste(plusDagen(een.herbeoordeling, -1), vandaag);
        return [{ van: een.van, tot, stilte: 'rust' }];
      }
      case 'wazo_verlof':
        return [{ van: een.van, tot: een.tot, stilte: 'pauze' }];
      case 'hersteld':
        return een.tot === undefined ? [] : [{ van: een.van, tot: een.tot, stilte: 'pauze' }];
      case 'overlijden':
        return [{ van: een.datum, tot: ALTIJD, stilte: 'buiten' }];
      default:
        return [];
    }
  });
  if (geval.hersteldVanaf === undefined) return perioden;
  return [...perioden, { van: geval.hersteldVanaf, tot: ALTIJD, stilte: 'buiten' }];
}
