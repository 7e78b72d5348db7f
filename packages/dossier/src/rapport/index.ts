export type { Rapportbron, Rapportstem } from './bron.js';
export { dagInWoorden, periodeInWoorden } from './datum.js';
export { RAPPORTTITELS, rapporttekst, rapportVan } from './rapport-van.js';
