import type { MigrationClass } from '../../migrations.js';
import { Basis1795300000000 } from './basis.migration.js';

/** Migrations of the market side. */
export const MARKET_MIGRATIONS: readonly MigrationClass[] = [Basis1795300000000];
