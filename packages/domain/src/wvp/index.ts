export * from './aandacht.js';
export * from './gebeurtenis.js';
export * from './herinnering.js';
export { leesTijdlijnInvoer, type TijdlijnInvoer } from './invoer.js';
export * from './met-bewijs.js';
export * from './mijlpaal.js';
export {
  type Artikel,
  artikelInWoorden,
  WETTEN,
  ZEKERHEDEN,
  type Zekerheid,
} from './regels/bron.js';
export { MIJLPAALREGELS } from './regels/index.js';
export type { Mijlpaalregel } from './regels/regel.js';
export {
  TERMIJNEN,
  type Termijncode,
  type Termijnregel,
  type Termijntabel,
  type Termijnversie,
  termijnOp,
} from './regels/termijnen.js';
export * from './stand.js';
export { tegenspraken } from './tegenspraak.js';
export type { Periode, Teller } from './teller.js';
export { tijdlijnVan } from './tijdlijn.js';
export { eersteWerkdagVanaf, isVrijeDag, laatsteWerkdagTot } from './werkdagen.js';
export { NIEUW_GEVAL_VANAF_DAGEN, type Ziektegeval, ziektegevalVan } from './ziektegeval.js';
