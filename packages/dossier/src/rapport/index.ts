export type { Rapportbron, Rapportstem } from './bron.js';
export { tabelAlsCsv } from './csv.js';
export { dagInWoorden, periodeInWoorden } from './datum.js';
export { RAPPORTTITELS, rapporttekst, rapportVan } from './rapport-van.js';
