export { type Attendeerrij, Attendeerronde, type Attendeervondst } from './attendeerronde.js';
export type { Facetwaarde, Marktfacetten } from './marktfacetten.js';
export type { Marktfilter } from './marktfilter.js';
export { Marktindex } from './marktindex.js';
export type { Marktkaart, Plaatstelling } from './marktkaart.js';
export type { Marktregel } from './marktregel.js';
export {
  leesMarktrij,
  type Marktrij,
  marktrijSchema,
  schrijfMarktrij,
  vacatureKenmerkenSchema,
} from './marktrij.js';
export type { Marktuitslag, Regeltelling } from './marktuitslag.js';
export type { Marktstand, Marktverschil } from './marktverschil.js';
export { Percolatie } from './percolatie.js';
export type { Regelkosten } from './regelkosten.js';
