export * from './bron.js';
export * from './demo.js';
export * from './gedeeld.js';
export * from './gezondheid.js';
export * from './match.js';
export * from './sessie.js';
export * from './vacature.js';
export * from './werknemer.js';
