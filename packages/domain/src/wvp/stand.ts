import { plusDagen } from '../tijd/dagen.js';
import type { PlainDate } from '../tijd/plain-date.js';
import type { Gebeurtenis } from './gebeurtenis.js';
import { type Periode, vroegste } from './teller.js';
import {
  NIEUW_GEVAL_VANAF_DAGEN,
  vanSoort,
  type Ziektegeval,
  ziektegevalVan,
} from './ziektegeval.js';

/** Where a case is on a day. */
export interface Verzuimstand {
  readonly eersteZiektedag: PlainDate;
  /** Week of illness by counting days; 0 before the first day. It stands still in a pause. */
  readonly week: number;
  /** Weeks of the wachttijd, a voluntary extension included. */
  readonly totWeken: number;
  /**
   * `staat_stil`: recovered or on leave for a while; `hersteld`: recovered, and a relapse until
   * `tot` is the same case; `gestopt`: nothing has to be done any more.
   */
  readonly loop: 'loopt' | 'staat_stil' | 'hersteld' | 'gestopt';
  /** Last day of the pause, or of the watch after recovery. */
  readonly tot: PlainDate | null;
  /** The day on which the bedrijfsarts looks again, while he says that nothing can be asked. */
  readonly rustTot: PlainDate | null;
}

/** @param vandaag the day on which it is asked */
export function verzuimstandVan(
  eersteZiektedag: PlainDate,
  gebeurtenissen: readonly Gebeurtenis[],
  vandaag: PlainDate,
): Verzuimstand {
  const geval = ziektegevalVan(eersteZiektedag, gebeurtenissen);
  const verlenging = vanSoort(geval, 'vrijwillige_verlenging')[0]?.weken ?? 0;
  const { hersteldVanaf } = geval;
  const peil =
    hersteldVanaf === undefined ? vandaag : vroegste(vandaag, plusDagen(hersteldVanaf, -1));
  return {
    eersteZiektedag: geval.eersteZiektedag,
    week: Math.max(0, Math.ceil(geval.teller.nummerVan(peil) / 7)),
    totWeken: geval.termijn('wachttijd') + verlenging,
    ...loopVan(geval, vandaag),
    rustTot: rustTot(geval, vandaag),
  };
}

function loopVan(geval: Ziektegeval, vandaag: PlainDate): Pick<Verzuimstand, 'loop' | 'tot'> {
  const { hersteldVanaf } = geval;
  if (vanSoort(geval, 'overlijden').some(({ datum }) => datum <= vandaag)) {
    return { loop: 'gestopt', tot: null };
  }
  if (hersteldVanaf !== undefined && hersteldVanaf <= vandaag) {
    const tot = plusDagen(hersteldVanaf, NIEUW_GEVAL_VANAF_DAGEN - 1);
    return vandaag <= tot ? { loop: 'hersteld', tot } : { loop: 'gestopt', tot: null };
  }
  const pauze = pauzes(geval).find(({ van, tot }) => van <= vandaag && vandaag <= tot);
  return pauze === undefined
    ? { loop: 'loopt', tot: null }
    : { loop: 'staat_stil', tot: pauze.tot };
}

function pauzes(geval: Ziektegeval): readonly Periode[] {
  const herstel = vanSoort(geval, 'hersteld').flatMap(({ van, tot }) =>
    tot === undefined ? [] : [{ van, tot }],
  );
  return [...herstel, ...vanSoort(geval, 'wazo_verlof')];
}

/** The first day on which something can be asked again, or the day of the next review. */
function rustTot(geval: Ziektegeval, vandaag: PlainDate): PlainDate | null {
  const gbm = vanSoort(geval, 'gbm').findLast(
    ({ van, tot }) => van <= vandaag && (tot === undefined || vandaag <= tot),
  );
  if (gbm === undefined) return null;
  return gbm.tot === undefined ? gbm.herbeoordeling : plusDagen(gbm.tot, 1);
}
