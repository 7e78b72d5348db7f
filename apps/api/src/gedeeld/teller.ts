import { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';

/** What is counted: so many in so many seconds, under a name of its own. */
export interface Telling {
  readonly naam: string;
  readonly hoogstens: number;
  readonly seconden: number;
}

/** Counts in the table `poging`, so that all processes share the counts. */
export function maakTeller(bron: DataSource, telling: Telling): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: bron,
    storeType: 'typeorm',
    tableName: 'poging',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: telling.naam,
    points: telling.hoogstens,
    duration: telling.seconden,
  });
}
