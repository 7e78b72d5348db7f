export * from './bron.read-model.js';
export * from './vacature.read-model.js';
