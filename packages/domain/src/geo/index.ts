export { afstandKm } from './afstand.js';
export { allePlaatsen } from './gazetteer.js';
export { type GelezenPostcodes, leesPostcodes, schrijfPostcodes } from './lees-postcodes.js';
export { alleProvincies, type Plaats, type Provincie } from './plaats.js';
export { tekstHash } from './plaats-id.js';
export {
  gebruikPostcodes,
  type Postcoderij,
  plaatsenVersie,
  plaatsVanId,
} from './postcodes.js';
export { provincieVan } from './provincie.js';
export { reikwijdteKm } from './reikwijdte.js';
export { schatReistijd, VERVOERMIDDELEN, type Vervoermiddel } from './reistijd.js';
export { zoekWoonplaatsen } from './woonplaats.js';
export {
  dichtstbijzijndePlaats,
  isGewoonWoord,
  zoekPlaatsen,
  zoekPlaatsenIn,
} from './zoek-plaatsen.js';
