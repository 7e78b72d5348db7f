export { BEROEPEN, type Beroep, beroepVanCode } from './beroep.js';
export { type Beroepenbestand, leesBeroepenbestand } from './beroepenbestand.js';
export {
  type Beroepsprofielregel,
  type Beroepsrichting,
  beroepsprofiel,
  beroepsrichting,
} from './beroepsprofiel.js';
export { type Belastingklasse, belastingklasse, verwachtingBron } from './beroepsverwachting.js';
export {
  type ExtraTitels,
  type GelezenExtraTitels,
  leesExtraTitels,
  metExtraTitels,
} from './extra-titels.js';
export type { HerkendBeroep } from './herken-beroep.js';
export * from './import/index.js';
export { beroepenVersie, gebruikBeroepen, herkenBeroep } from './in-gebruik.js';
export { hoofdgroepVan, type Iscogroep, kleineGroepVan } from './isco-groepen.js';
export { type Opleidingsbereik, opleidingsbereik } from './opleidingsbereik.js';
export { sectorVan } from './sector.js';
export {
  type BeroepVergelijking,
  type Doelberoepen,
  leesDoelberoepen,
  vergelijkBeroep,
} from './vergelijk-beroep.js';
export { verwanteBeroepen } from './verwante-beroepen.js';
export { bedoeldeBeroepen, type GevondenBeroep, zoekBeroepen } from './zoek-beroepen.js';
