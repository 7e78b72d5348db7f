export { type Keuze, type Vereiste, vereisteDelen } from './vereiste-delen.js';
export { Mogelijkheden, Voorfilter } from './voorfilter.js';
