export { afstandKm } from './afstand.js';
export { allePlaatsen, PLAATSEN_VERSIE, plaatsVanId } from './gazetteer.js';
export { alleProvincies, type Plaats, type Provincie } from './plaats.js';
export { provincieVan } from './provincie.js';
export { schatReistijd, VERVOERMIDDELEN, type Vervoermiddel } from './reistijd.js';
export {
  dichtstbijzijndePlaats,
  isGewoonWoord,
  zoekPlaatsen,
  zoekPlaatsenIn,
} from './zoek-plaatsen.js';
