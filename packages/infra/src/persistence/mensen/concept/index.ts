export * from './concept.opslag.js';
export * from './concept-entiteit.js';
