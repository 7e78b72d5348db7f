export * from './berichten/berichten.js';
export * from './berichten/berichten.types.js';
export * from './berichten/opmaak.js';
export * from './map-postbode.js';
export * from './post-instellingen.js';
export * from './postbode.types.js';
export * from './smtp-postbode.js';
