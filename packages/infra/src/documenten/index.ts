export * from './afbeelding-keuring.js';
export { zonderGegevens } from './afbeelding-zonder-gegevens.js';
export * from './pdf-keuring.js';
export * from './viruscontrole.js';
