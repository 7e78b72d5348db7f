export * from './database/clone-test-database.js';
export * from './database/proefmarkt.js';
export { type NepMeilisearch, startNepMeilisearch } from './nep-meilisearch.js';
export { onthoud } from './onthoud.js';
export { type Schade, schaden } from './schade/schaden.js';
