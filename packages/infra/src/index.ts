export * from './queue/index.js';
export * from './persistence/index.js';
export * from './embedded-postgres/index.js';
