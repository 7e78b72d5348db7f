import { HostState1795300000100 } from './host-state.migration.js';

/** Migrations of the fetcher's own table. */
export const HTTP_MIGRATIONS = [HostState1795300000100] as const;
