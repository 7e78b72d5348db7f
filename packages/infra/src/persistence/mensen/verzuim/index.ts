export * from './verzuim.opslag.js';
export * from './verzuim-entiteit.js';
