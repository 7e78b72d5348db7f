import { Toegangslog1795300000580 } from './toegangslog.migration.js';
import {
  ToegangslogEntiteit,
  ToegangszegelEntiteit,
  WachtendeEntiteit,
} from './toegangslog-entiteiten.js';

export * from './keten-lezer.js';
export * from './log-lezer.js';
export * from './toegangslog.opslag.js';
export * from './toegangslog-entiteiten.js';
export { ZegelOpslag } from './zegel.opslag.js';

/** Entities of the log, for the data source. */
export const INZAGE_ENTITIES = [ToegangslogEntiteit, ToegangszegelEntiteit, WachtendeEntiteit];

/** Migrations of the log, for the data source. */
export const INZAGE_MIGRATIONS = [Toegangslog1795300000580];
