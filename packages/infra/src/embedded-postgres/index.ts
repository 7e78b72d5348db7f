export { EmbeddedPostgresError } from './embedded-postgres-error.js';
export { prepareDatabase, type RolePasswords } from './prepare-database.js';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from './start-embedded-postgres.js';
