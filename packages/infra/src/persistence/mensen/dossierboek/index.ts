export * from './dossierbestanden.js';
export * from './dossierboek.js';
export * from './dossierboek-entiteiten.js';
export { sha256 } from './hash.js';
export { type Herbouwd, herbouwLeesmodellen } from './herbouw.js';
export * from './ondertekening.opslag.js';
export * from './ondertekening-entiteiten.js';
