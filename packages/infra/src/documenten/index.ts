export * from './afbeelding-keuring.js';
export * from './pdf-keuring.js';
export * from './viruscontrole.js';
