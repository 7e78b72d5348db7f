import { Bewaren1795300000601 } from '../bewaren/bewaren.migration.js';
import { Bsn1795300000602 } from '../bsn/bsn.migration.js';
import { Sleutels1795300000600 } from './sleutels.migration.js';

export type { Sleuteltelling } from './controleer.js';
export type { Rotatie } from './roteer.js';
export { SleutelWeg } from './sleutel.opslag.js';
export { Sleutelbeheer } from './sleutelbeheer.js';
export { leesSleutelstand, type Sleutelregel } from './sleutelstand.js';
export { DossierGeblokkeerd, type Vernietigingsbewijs } from './vernietig.js';

/** Migrations of keys and of what ends, for the data source. */
export const SLEUTEL_MIGRATIONS = [Sleutels1795300000600, Bewaren1795300000601, Bsn1795300000602];
