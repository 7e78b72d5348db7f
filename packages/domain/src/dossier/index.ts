export * from './correctie.js';
export * from './keten/bladen.js';
export * from './keten/keten.js';
export * from './regel.js';
export * from './soorten/index.js';
export * from './traject/index.js';
export * from './zicht.js';
