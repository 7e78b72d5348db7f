import type { MigrationInterface } from 'typeorm';
import { HTTP_MIGRATIONS } from '../http/http.migrations.js';
import { Levend1795300001410 } from '../levend/levend.migration.js';
import { Motor1795300000350 } from '../motor/motor.migration.js';
import { SEARCH_MIGRATIONS } from '../search/search.migrations.js';
import { INZAGE_MIGRATIONS } from './inzage/index.js';
import { MARKET_MIGRATIONS } from './market/migrations/index.js';
import { PEOPLE_MIGRATIONS } from './mensen/index.js';
import { RECHTEN_MIGRATIONS } from './rechten/index.js';
import { SLEUTEL_MIGRATIONS } from './sleutels/index.js';

/** A migration class; TypeORM orders them by the time in the last 13 digits of the class name. */
export type MigrationClass = new () => MigrationInterface;

/** Every migration of the database. A landed migration is never edited. */
export const MIGRATIONS: readonly MigrationClass[] = [
  ...MARKET_MIGRATIONS,
  ...PEOPLE_MIGRATIONS,
  ...SLEUTEL_MIGRATIONS,
  ...INZAGE_MIGRATIONS,
  ...RECHTEN_MIGRATIONS,
  ...HTTP_MIGRATIONS,
  ...SEARCH_MIGRATIONS,
  Motor1795300000350,
  Levend1795300001410,
];
