export { WisOpslag, type Wisstandrij } from './wis.opslag.js';
