export * from './database/clone-test-database.js';
export * from './database/proefmarkt.js';
