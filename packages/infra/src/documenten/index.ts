export * from './pdf-keuring.js';
export * from './viruscontrole.js';
