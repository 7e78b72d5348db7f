export * from './rapport.opslag.js';
export * from './rapport-entiteiten.js';
