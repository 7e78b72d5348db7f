export * from './bronstaat.js';
export * from './punten.js';
export * from './standen.js';
