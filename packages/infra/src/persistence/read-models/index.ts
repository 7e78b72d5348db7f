export * from './bron.read-model.js';
export * from './bron-detail.read-model.js';
export * from './gesloten.read-model.js';
export * from './moment.read-model.js';
export * from './vacature.read-model.js';
export * from './werkgever.read-model.js';
