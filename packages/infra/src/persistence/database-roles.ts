/** Owns the tables; used by migrations only. */
export const OWNER_ROLE = 'passend_owner';

/** Used by api and worker: no bypass of row-level security, owner of nothing but the queue schema. */
export const APP_ROLE = 'passend_app';

/** Extensions that the migrations rely on; all are trusted, so the database owner may make them. */
export const EXTENSIONS = ['unaccent', 'pg_trgm', 'btree_gin'] as const;
