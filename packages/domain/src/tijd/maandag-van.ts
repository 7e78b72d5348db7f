import { Temporal } from 'temporal-polyfill';
import { plusDagen } from './dagen.js';
import type { PlainDate } from './plain-date.js';

/** The Monday of the calendar week that a day falls in. */
export function maandagVan(dag: PlainDate): PlainDate {
  return plusDagen(dag, 1 - Temporal.PlainDate.from(dag).dayOfWeek);
}
