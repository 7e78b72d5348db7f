export { Marktindex } from './marktindex.js';
export {
  leesMarktrij,
  type Marktrij,
  marktrijSchema,
  schrijfMarktrij,
  vacatureKenmerkenSchema,
} from './marktrij.js';
export type { Marktfilter, Marktregel, Marktuitslag, Regeltelling } from './marktuitslag.js';
