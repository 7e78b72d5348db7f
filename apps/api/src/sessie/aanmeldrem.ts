import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { Weigering } from '../gedeeld/weigering.js';

const KWARTIER_S = 15 * 60;

/** Tries per address and network address: more is guessing, and a victim is free again soon. */
const PER_ACCOUNT = 10;
/** Tries from one network address: an office signs in behind one. */
const PER_IP = 100;

/** Slows down guessing. Shared by all processes, as the counts are in the database. */
@Injectable()
export class Aanmeldrem {
  private readonly perAccount: RateLimiterPostgres;
  private readonly perIp: RateLimiterPostgres;

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
        duration: KWARTIER_S,
      });
    this.perAccount = maak('account', PER_ACCOUNT);
    this.perIp = maak('ip', PER_IP);
  }

  /** Counts a try. @throws Weigering when there were too many */
  async controleer(email: string, ip: string): Promise<void> {
    try {
      await this.perIp.consume(sleutel(ip));
      await this.perAccount.consume(sleutel(email, ip));
    } catch (fout) {
      if (fout instanceof RateLimiterRes)
        throw Weigering.teVaak(Math.ceil(fout.msBeforeNext / 1000));
      throw fout;
    }
  }

  /** After a success the tries of this address from here no longer count. */
  async vergeet(email: string, ip: string): Promise<void> {
    await this.perAccount.delete(sleutel(email, ip));
  }
}

/** The table holds no addresses, only digests. */
function sleutel(...delen: string[]): string {
  return createHash('sha256').update(delen.join('\n').toLowerCase()).digest('base64url');
}
