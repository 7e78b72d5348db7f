export * from './config/index.js';
export * from './embedded-postgres/index.js';
export * from './http/index.js';
export * from './persistence/index.js';
export * from './queue/index.js';
export * from './search/index.js';
export * from './secrets/bureausleutel.js';
export * from './secrets/versleuteling.js';
