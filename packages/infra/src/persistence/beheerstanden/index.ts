export { Bureaustanden } from './bureaustanden.js';
export * from './machinestanden.js';
