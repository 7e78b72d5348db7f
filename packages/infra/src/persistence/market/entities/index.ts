import type { EntityTarget } from '../../entities.js';

/** Entities of the market side. */
export const MARKET_ENTITIES: readonly EntityTarget[] = [];
