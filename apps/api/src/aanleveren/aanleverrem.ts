import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { maakTeller } from '../gedeeld/teller.js';
import { Weigering } from '../gedeeld/weigering.js';
import { netwerkVan } from '../sessie/netwerk-van.js';

const KWARTIER_S = 15 * 60;
/** An arbodienst sends in for many clients from behind one address. */
const PER_NETWERK = 100;

/** Slows down who comes with links, right or wrong; shared by all processes. */
@Injectable()
export class Aanleverrem {
  private readonly perNetwerk: RateLimiterPostgres;

  constructor(bron: DataSource) {
    const telling = { naam: 'aanleveren', hoogstens: PER_NETWERK, seconden: KWARTIER_S };
    this.perNetwerk = maakTeller(bron, telling);
  }

  /** Counts one. @throws Weigering when there were too many */
  async controleer(ip: string): Promise<void> {
    try {
      await this.perNetwerk.consume(
        createHash('sha256').update(netwerkVan(ip)).digest('base64url'),
      );
    } catch (fout) {
      if (fout instanceof RateLimiterRes)
        throw Weigering.teVaak(Math.ceil(fout.msBeforeNext / 1_000));
      throw fout;
    }
  }
}
