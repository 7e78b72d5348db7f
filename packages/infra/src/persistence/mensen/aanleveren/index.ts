export * from './aanleverbesluit.opslag.js';
export * from './aanleveren-entiteiten.js';
export * from './document.opslag.js';
export * from './terugkoppeling.opslag.js';
export * from './uploadlink.opslag.js';
