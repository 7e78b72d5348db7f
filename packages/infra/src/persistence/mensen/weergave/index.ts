export * from './weergave.opslag.js';
