export { type MeiliSleutels, maakMeiliSleutels } from './meilisearch/meili-sleutels.js';
export { type MeiliConfig, MeiliZoekmachine } from './meilisearch/meili-zoekmachine.js';
export { metTerugval } from './met-terugval.js';
export { PostgresZoekmachine } from './postgres/postgres-zoekmachine.js';
export { SEARCH_MIGRATIONS } from './search.migrations.js';
export * from './zoekmachine.types.js';
