export * from './dossierbestanden.js';
export * from './dossierboek.js';
export * from './dossierboek-entiteiten.js';
export * from './ondertekening.opslag.js';
export * from './ondertekening-entiteiten.js';
