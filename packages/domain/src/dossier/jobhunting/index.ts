export * from './contact.js';
export * from './werkgevers.js';
