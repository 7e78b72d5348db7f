export { schrijfBeroepenbestand } from '../beroepenbestand.js';
export { belastingUitOnet, type Onetbelasting } from './belasting-uit-onet.js';
export { groepenPerSoc, type Koppeling } from './groepen-per-soc.js';
export { ESCO_BRON, type EscoBeroep, type EscoBeroepen, leesEsco } from './lees-esco.js';
export { leesOnetWaarden, ONET_BRON, type OnetWaarden } from './lees-onet.js';
export { type Titeltelling, titelsUitEsco } from './titels-uit-esco.js';
export type { Beroepenbron, Groepsbelasting, Tabelrij } from './types.js';
