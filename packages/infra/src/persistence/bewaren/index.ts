export {
  type Bewaardossier,
  BewaarOpslag,
  type Blokkade,
  type NieuweBlokkade,
  type Opruimbewijs,
} from './bewaar.opslag.js';
export { Opruimer, type Opruiming } from './opruimer.js';
