import { BUREAU_KAART } from './bureau.kaart.js';
import { DOSSIER_KAART } from './dossier.kaart.js';
import type { Kaart } from './kaart.js';
import { MARKT_KAART } from './markt.kaart.js';

export { maakDatakaart } from './datakaart.js';
export { maakDpiaStart } from './dpia-start.js';
export type { Kaart } from './kaart.js';
export { type VersleuteldeKolom, versleuteldeKolommen } from './versleutelde-kolommen.js';

/** Every table and column of the database: what it says of whom, why it is there, how long it stays. */
export const GEGEVENSKAART: Kaart = { ...DOSSIER_KAART, ...BUREAU_KAART, ...MARKT_KAART };
