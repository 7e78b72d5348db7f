export { ATS_TYPES, type Ats, type AtsType } from './ats/ats.js';
export { herkenAts } from './ats/herken-ats.js';
export { vindAts } from './ats/vind-ats.js';
export { bewijshash, canoniekeVorm } from './bewijs/bewijshash.js';
export {
  BRON_TYPES,
  type Bronbegin,
  type Bronlezer,
  type BronType,
  type Leesfout,
  type Leesinvoer,
  type Leesresultaat,
  type Lijstdeel,
  type Rol,
  type Sluiting,
  type Verwijzing,
  type Verzoek,
} from './bron/bronlezer.js';
export { type Bronadres, herkenAdres, leesbaarAls } from './bron/herken-adres.js';
export { beginVan, herkenBron, leesBron } from './bron/lees-bron.js';
export { vindFeeds } from './bron/vind-feeds.js';
export { inhoudshash } from './dubbel/inhoudshash.js';
export { bijnaDubbelSleutel, bitverschil } from './dubbel/simhash.js';
export { type Gelijkheid, zelfdeVacature } from './dubbel/zelfde-vacature.js';
export { SLEUTEL_VERSIE, zoeksleutels } from './dubbel/zoeksleutels.js';
export { bouwGeplakt, type GeplakteVacature } from './elders/bouw-geplakt.js';
export { ELDERS, type Keuze, kiesVacature, noemt, zelfdeAdres } from './elders/kies-vacature.js';
export { type GeplaktVoorstel, leesGeplakt } from './elders/lees-geplakt.js';
export { naarTekst } from './html/naar-tekst.js';
export { leesRobots, type Robotsregels, robotsBijStatus } from './lezers/robots/lees-robots.js';
export { isVacatureadres } from './lezers/sitemap/sitemap.lezer.js';
export { veiligeUrl, zonderPersoonlijks } from './normaliseer/url.js';
export {
  leesVacaturestatus,
  type Statusbewijs,
  type Statusvraag,
  type Vacaturestatus,
} from './status/lees-vacaturestatus.js';
