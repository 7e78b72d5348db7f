export { metTerugval } from './met-terugval.js';
export { PostgresZoekmachine } from './postgres/postgres-zoekmachine.js';
export { SEARCH_MIGRATIONS } from './search.migrations.js';
export * from './zoekmachine.types.js';
