export * from './database/clone-test-database.js';
