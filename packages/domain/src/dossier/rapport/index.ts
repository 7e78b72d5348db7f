export * from './herinnering.js';
export * from './overgang.js';
export * from './rapport.js';
export * from './stand.js';
export * from './velden.js';
export * from './woordcontrole.js';
