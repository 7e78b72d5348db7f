import type { PlainDate } from '../tijd/plain-date.js';
import type { Gebeurtenis } from './gebeurtenis.js';
import { GEDANE_SOORTEN } from './gebeurtenis.js';
import type { Mijlpaal, MijlpaalCode } from './mijlpaal.js';

/** What is written down of a step beside the events of the case. */
export interface Vastgelegd {
  readonly uitkomst: 'gedaan' | 'afgeweken';
  readonly datum: PlainDate;
}

/**
 * The milestones with what is written down of them: a step that the events do not show as done is done
 * by its evidence, or left aside with reasons. Dates stay as they are.
 */
export function metBewijs(
  mijlpalen: readonly Mijlpaal[],
  bewijs: ReadonlyMap<MijlpaalCode, readonly Vastgelegd[]>,
  peildatum: PlainDate,
): readonly Mijlpaal[] {
  return mijlpalen.map((mijlpaal) => {
    const laatste = bewijs.get(mijlpaal.code)?.findLast(({ datum }) => datum <= peildatum);
    // An evaluation comes back: the one before says nothing about the next.
    if (laatste === undefined || mijlpaal.code === 'evaluatie') return mijlpaal;
    if (mijlpaal.gedaan_op !== undefined) return mijlpaal;
    if (laatste.uitkomst === 'afgeweken') return { ...mijlpaal, status: 'afgeweken' };
    const uiterste = mijlpaal.uiterste_datum;
    const teLaat = uiterste !== undefined && laatste.datum > uiterste;
    return { ...mijlpaal, gedaan_op: laatste.datum, status: teLaat ? 'te_laat_gedaan' : 'gedaan' };
  });
}

/** Steps whose document has another name as an event. */
const ALS_GEBEURTENIS: Partial<Record<MijlpaalCode, (typeof GEDANE_SOORTEN)[number]>> = {
  riv_upload: 'riv_ingediend',
};

const AFWIJKBAAR = ['probleemanalyse', 'plan_van_aanpak', 'evaluatie', 'start_2e_spoor'] as const;
/** Steps whose term werkgever and werknemer may leave aside with reasons. */
export type Afwijkbaar = (typeof AFWIJKBAAR)[number];
export const isAfwijkbaar = (code: MijlpaalCode): code is Afwijkbaar =>
  AFWIJKBAAR.some((een) => een === code);

/** The event of the case that follows from evidence; null when the dates do not depend on it. */
export function gebeurtenisBij(code: MijlpaalCode, vastgelegd: Vastgelegd): Gebeurtenis | null {
  const { uitkomst, datum } = vastgelegd;
  if (uitkomst === 'afgeweken') {
    return isAfwijkbaar(code) ? { soort: 'afwijking', mijlpaal: code, datum } : null;
  }
  if (code === 'uwv_brief') return { soort: 'uwv_kennisgeving', ontvangen: datum };
  const soort = ALS_GEBEURTENIS[code] ?? GEDANE_SOORTEN.find((een) => een === code);
  return soort === undefined ? null : { soort, datum };
}
