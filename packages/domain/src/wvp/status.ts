import { plusDagen } from '../tijd/dagen.js';
import type { PlainDate } from '../tijd/plain-date.js';
import { gbmOp } from './datums/spoor-2.js';
import type { Mijlpaaldatums, MijlpaalStatus } from './mijlpaal.js';
import { MIJLPAALREGELS } from './regels/index.js';
import { vanSoort, type Ziektegeval } from './ziektegeval.js';

/** An evaluation is prepared in the two weeks before it. */
const VOORBEREIDEN_DAGEN = 14;

/** How a milestone stands on a day. Only the status depends on the day; the dates never do. */
export function statusVan(
  geval: Ziektegeval,
  mijlpaal: Mijlpaaldatums,
  peildatum: PlainDate,
): MijlpaalStatus {
  const { gedaan_op: gedaan } = mijlpaal;
  if (gedaan !== undefined && gedaan <= peildatum) return gedaanStatus(mijlpaal, gedaan);
  if (MIJLPAALREGELS[mijlpaal.code].aard !== 'plicht') return feitStatus(mijlpaal, peildatum);
  if (isAfgeweken(geval, mijlpaal, peildatum)) return 'afgeweken';
  if (mijlpaal.code === 'start_2e_spoor' && gbmOp(geval, peildatum)) return 'opgeschort';
  return plichtStatus(mijlpaal, peildatum);
}

function gedaanStatus({ uiterste_datum: uiterste }: Mijlpaaldatums, gedaan: PlainDate) {
  return uiterste !== undefined && gedaan > uiterste ? 'te_laat_gedaan' : 'gedaan';
}

function feitStatus(mijlpaal: Mijlpaaldatums, peildatum: PlainDate): MijlpaalStatus {
  const { vanaf, uiterste_datum: uiterste = mijlpaal.streefdatum } = mijlpaal;
  if (uiterste !== undefined && uiterste < peildatum) return 'voorbij';
  return vanaf !== undefined && vanaf <= peildatum ? 'loopt' : 'nog_niet';
}

function plichtStatus(mijlpaal: Mijlpaaldatums, peildatum: PlainDate): MijlpaalStatus {
  const { streefdatum = mijlpaal.wettelijke_datum } = mijlpaal;
  const volgende = mijlpaal.data?.[0];
  const vanaf = volgende === undefined ? mijlpaal.vanaf : plusDagen(volgende, -VOORBEREIDEN_DAGEN);
  const uiterste = mijlpaal.uiterste_datum ?? volgende;
  if (uiterste !== undefined && uiterste < peildatum) return 'te_laat';
  if (streefdatum !== undefined && streefdatum < peildatum) return 'dringend';
  return vanaf !== undefined && vanaf <= peildatum ? 'open' : 'nog_niet';
}

function isAfgeweken(geval: Ziektegeval, { code }: Mijlpaaldatums, peildatum: PlainDate): boolean {
  return vanSoort(geval, 'afwijking').some(
    ({ mijlpaal, datum }) => mijlpaal === code && datum <= peildatum,
  );
}
