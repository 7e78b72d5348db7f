import { plusMaanden } from '../../tijd/dagen.js';
import type { PlainDate } from '../../tijd/plain-date.js';
import type { GebeurtenisVan } from '../gebeurtenis.js';
import type { Mijlpaaldatums, MijlpaalVorm } from '../mijlpaal.js';
import { vroegste } from '../teller.js';
import { vanSoort, type Ziektegeval } from '../ziektegeval.js';
import { eersteKeer } from './eerste-jaar.js';
import { eindWeek, weken } from './week.js';

/**
 * The start of the 2e spoor: six weeks after the eerstejaarsevaluatie, unless return in the own
 * organisation is expected within three months. When it became clear only after that evaluation what
 * somebody can do: two weeks for the plan and six for the start.
 * Source: BW 7:658a; Beleidsregels beoordelingskader poortwachter; the Werkwijzer second hand.
 */
export function spoor2(geval: Ziektegeval, eindeWachttijd: PlainDate): readonly Mijlpaaldatums[] {
  const evaluatie = vanSoort(geval, 'eerstejaarsevaluatie').at(-1);
  const peil = evaluatie?.datum ?? geval.teller.datumVan(eindWeek(geval.termijn('eerste_jaar')));
  const later = laterVastgesteld(geval, peil);
  if (later !== undefined) {
    const start = geval.teller.plus(
      later,
      weken(geval.termijn('bijstelling') + geval.termijn('spoor_2')),
    );
    return [bijstelling(geval, later), startOp(geval, start, eindeWachttijd)];
  }
  if (evaluatie?.terugkeerBinnen3Maanden === true) {
    return [{ ...basis(geval), vorm: 'niet_nodig_bij_terugkeer' }];
  }
  return [startOp(geval, geval.teller.plus(peil, weken(geval.termijn('spoor_2'))), eindeWachttijd)];
}

/** True while the bedrijfsarts says that nothing can be asked. */
export function gbmOp(geval: Ziektegeval, dag: PlainDate): GebeurtenisVan<'gbm'> | undefined {
  return vanSoort(geval, 'gbm').find(
    ({ van, tot }) => van <= dag && (tot === undefined || dag <= tot),
  );
}

function basis(geval: Ziektegeval): Mijlpaaldatums {
  return { code: 'start_2e_spoor', gedaan_op: eersteKeer(geval, 'start_2e_spoor') };
}

/** The website of the UWV names one year: that is the target, so that nobody is late by a reading. */
function startOp(geval: Ziektegeval, start: PlainDate, eindeWachttijd: PlainDate): Mijlpaaldatums {
  return {
    ...basis(geval),
    streefdatum: vroegste(geval.teller.datumVan(eindWeek(geval.termijn('eerste_jaar'))), start),
    uiterste_datum: start,
    vorm: vormVan(geval, start, eindeWachttijd),
  };
}

function bijstelling(geval: Ziektegeval, vastgesteld: PlainDate): Mijlpaaldatums {
  return {
    code: 'bijstelling_plan_van_aanpak',
    vanaf: vastgesteld,
    uiterste_datum: geval.teller.plus(vastgesteld, weken(geval.termijn('bijstelling'))),
  };
}

function vormVan(
  geval: Ziektegeval,
  start: PlainDate,
  eindeWachttijd: PlainDate,
): MijlpaalVorm | undefined {
  const aow = vanSoort(geval, 'aow')[0]?.datum;
  if (aow !== undefined && aow <= plusMaanden(eindeWachttijd, 12)) {
    return 'mag_achterwege_met_instemming';
  }
  return gbmOp(geval, start) === undefined ? undefined : 'opgeschort';
}

/** The day on which it became clear what somebody can do, when that was after the evaluation. */
function laterVastgesteld(geval: Ziektegeval, peil: PlainDate): PlainDate | undefined {
  const dagen = vanSoort(geval, 'belastbaarheid_vastgesteld').map(({ datum }) => datum);
  const alBekend = dagen.some((dag) => dag <= peil) && gbmOp(geval, peil) === undefined;
  return alBekend ? undefined : dagen.find((dag) => dag > peil);
}
