import { Mensen1764000000000 } from './1764000000000-mensen.migration.js';
import { DOSSIER_ENTITEITEN } from './dossier-entiteiten.js';
import { MENSEN_ENTITEITEN } from './entiteiten.js';

export * from './aanmelden.opslag.js';
export * from './beoordeling.opslag.js';
export * from './bureau.opslag.js';
export * from './caseload.opslag.js';
export * from './dossier.opslag.js';
export * from './dossier-entiteiten.js';
export * from './entiteiten.js';
export * from './in-bureau.js';

/** Entities of the people side, for the data source. */
export const PEOPLE_ENTITIES = [...MENSEN_ENTITEITEN, ...DOSSIER_ENTITEITEN];

/** Migrations of the people side, for the data source. */
export const PEOPLE_MIGRATIONS = [Mensen1764000000000];
