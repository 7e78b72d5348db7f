import { dagenTussen } from '../tijd/dagen.js';
import type { PlainDate } from '../tijd/plain-date.js';
import type { Mijlpaal, Mijlpaaldatums } from './mijlpaal.js';

/** A duty whose last day is this near is at risk. */
const GEVAAR_DAGEN = 14;

/** What asks for a look now, and what comes after it. */
export interface Klokaandacht {
  /** The day is past, or so near that it may be missed; the most late first. */
  readonly gevaar: readonly Mijlpaal[];
  /** The first that comes after those; undefined at the end. */
  readonly volgende: Mijlpaal | undefined;
}

/** The day that counts of a milestone: the last day, else the next that repeats, else the target. */
export function teldagVan(mijlpaal: Mijlpaaldatums): PlainDate | undefined {
  return mijlpaal.uiterste_datum ?? mijlpaal.data?.[0] ?? mijlpaal.streefdatum;
}

/** What is at risk and what is next. Only duties: facts and what is voluntary ask nothing. */
export function klokaandacht(mijlpalen: readonly Mijlpaal[], vandaag: PlainDate): Klokaandacht {
  const open = mijlpalen
    .filter((mijlpaal) => isTeDoen(mijlpaal) && teldagVan(mijlpaal) !== undefined)
    .toSorted((a, b) => ((teldagVan(a) ?? '') < (teldagVan(b) ?? '') ? -1 : 1));
  const gevaar = open.filter((mijlpaal) => isInGevaar(mijlpaal, vandaag));
  return { gevaar, volgende: open.find((mijlpaal) => !gevaar.includes(mijlpaal)) };
}

function isTeDoen({ status, vorm }: Mijlpaal): boolean {
  if (vorm === 'vrijwillig' || vorm === 'mag_achterwege_met_instemming') return false;
  return (
    status === 'te_laat' || status === 'dringend' || status === 'open' || status === 'nog_niet'
  );
}

function isInGevaar(mijlpaal: Mijlpaal, vandaag: PlainDate): boolean {
  if (mijlpaal.status === 'te_laat' || mijlpaal.status === 'dringend') return true;
  const dag = teldagVan(mijlpaal);
  return (
    mijlpaal.status === 'open' && dag !== undefined && dagenTussen(vandaag, dag) <= GEVAAR_DAGEN
  );
}
