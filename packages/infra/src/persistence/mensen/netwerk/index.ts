export * from './netwerk.opslag.js';
export * from './netwerk-entiteit.js';
