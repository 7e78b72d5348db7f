export { LEEMTEBRONNEN, type Leemtebron } from './bronnen.js';
export * from './leemte.js';
export { type Leemtebasis, leemtenVan, leemtenVoorWerkgever } from './leemten.js';
export { RIVREGELS, rivstukken } from './riv.js';
