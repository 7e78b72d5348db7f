export * from './agendalink.opslag.js';
export * from './herinneraar.js';
export * from './herinnering.opslag.js';
export * from './klok-entiteiten.js';
