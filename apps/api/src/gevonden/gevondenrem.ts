import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { Weigering } from '../gedeeld/weigering.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';

const UUR_S = 60 * 60;
/** More than anybody finds in an hour; a page that is fetched for him costs others their turn. */
const PER_MENS = 30;
const PER_BUREAU = 300;

/** Slows down asking for pages and reading of pasted texts; shared by all processes. */
@Injectable()
export class Gevondenrem {
  private readonly perMens: RateLimiterPostgres;
  private readonly perBureau: RateLimiterPostgres;

  constructor(bron: DataSource) {
    const maak = (keyPrefix: string, points: number) =>
      new RateLimiterPostgres({
        storeClient: bron,
        storeType: 'typeorm',
        tableName: 'poging',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix,
        points,
        duration: UUR_S,
      });
    this.perMens = maak('gevonden', PER_MENS);
    this.perBureau = maak('gevonden-bureau', PER_BUREAU);
  }

  /** Counts one. @throws Weigering when there were too many */
  async controleer({ id, bureauId }: ActorGegevens): Promise<void> {
    try {
      await this.perMens.consume(id);
      await this.perBureau.consume(bureauId);
    } catch (fout) {
      if (fout instanceof RateLimiterRes)
        throw Weigering.teVaak(Math.ceil(fout.msBeforeNext / 1_000));
      throw fout;
    }
  }
}
