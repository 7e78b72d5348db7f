export * from './attendering.opslag.js';
export * from './attendering-entiteiten.js';
export * from './postblokkade.opslag.js';
export * from './zoekopdracht.opslag.js';
