export { TERUGMELDING_MAX_BYTES } from './mime.js';
export * from './terugmelding.js';
