export * from './dossierbestanden.js';
export * from './dossierboek.js';
export * from './dossierboek-entiteiten.js';
