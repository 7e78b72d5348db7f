import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { Weigering } from './weigering.js';

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

/** Counts one. @throws Weigering (429) with the seconds to wait when there were too many */
export async function telMee(teller: RateLimiterPostgres, wie: string): Promise<void> {
  try {
    await teller.consume(wie);
  } catch (fout) {
    if (!(fout instanceof RateLimiterRes)) throw fout;
    throw Weigering.teVaak(Math.max(1, Math.ceil(fout.msBeforeNext / 1_000)));
  }
}

/** Who or what is counted, as a digest: the table holds no addresses. */
export function telsleutel(wie: string): string {
  return createHash('sha256').update(wie.toLowerCase()).digest('base64url');
}
