import { Zoekdocument1795300000101 } from './postgres/zoekdocument.migration.js';

/** Migrations of the search index on PostgreSQL. */
export const SEARCH_MIGRATIONS = [Zoekdocument1795300000101] as const;
