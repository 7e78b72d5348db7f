export type { DataSource, EntityManager } from 'typeorm';
export * from './beheerstanden/index.js';
export * from './bewaren/index.js';
export { BsnOpslag, type OpenBsn } from './bsn/bsn.opslag.js';
export { createDataSource, type DataSourceOptions } from './data-source.js';
export { APP_ROLE, EXTENSIONS, OWNER_ROLE } from './database-roles.js';
export { ENTITIES, type EntityTarget } from './entities.js';
export { GEGEVENSKAART, maakDatakaart, maakDpiaStart } from './gegevens/index.js';
export * from './inzage/index.js';
export * from './market/index.js';
export * from './mensen/index.js';
export { MIGRATIONS, type MigrationClass } from './migrations.js';
export * from './read-models/index.js';
export * from './rechten/index.js';
export { requireMigrated } from './require-migrated.js';
export { runMigrations } from './run-migrations.js';
export { samen } from './samen.js';
export {
  DossierGeblokkeerd,
  leesSleutelstand,
  type Rotatie,
  Sleutelbeheer,
  type Sleutelregel,
  type Sleuteltelling,
  SleutelWeg,
  type Vernietigingsbewijs,
} from './sleutels/index.js';
export * from './wissen/index.js';
