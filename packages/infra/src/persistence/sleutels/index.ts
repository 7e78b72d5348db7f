import { Sleutels1795300000600 } from './sleutels.migration.js';

export { SleutelWeg } from './sleutel.opslag.js';

/** Migrations of keys and of what ends, for the data source. */
export const SLEUTEL_MIGRATIONS = [Sleutels1795300000600];
