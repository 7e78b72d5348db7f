export * from './luisteraar.js';
export { geefSein, type Seinbericht } from './seinbericht.js';
