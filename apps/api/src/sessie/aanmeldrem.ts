import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { maakTeller } from '../gedeeld/teller.js';
import { Weigering } from '../gedeeld/weigering.js';
import { netwerkVan } from './netwerk-van.js';

const KWARTIER_S = 15 * 60;
const DAG_S = 24 * 60 * 60;

/** Tries per address and network address: more is guessing, and a victim is free again soon. */
const PER_ACCOUNT = 10;
/** Tries from one network address: an office signs in behind one. */
const PER_IP = 100;

/**
 * Tries per account in a day over all networks: guessing from many addresses stays under the other
 * limits. From here each try has to wait for the one before, twice as long each time up to an hour,
 * so that an account is never closed for good: about 80 tries a day in all.
 */
const PER_DAG = 50;
const LANGSTE_PAUZE_S = 60 * 60;
/** A count that never refuses by itself. */
const ONBEGRENSD = 1_000_000;

/** Who signed in from a network in this time is not made to wait for guesses from elsewhere. */
const BEKEND_S = 30 * DAG_S;

/** Slows down guessing. Shared by all processes, as the counts are in the database. */
@Injectable()
export class Aanmeldrem {
  private readonly perAccount: RateLimiterPostgres;
  private readonly perNetwerk: RateLimiterPostgres;
  private readonly perDag: RateLimiterPostgres;
  private readonly pauze: RateLimiterPostgres;
  private readonly bekend: RateLimiterPostgres;

  constructor(bron: DataSource) {
    const maak = (naam: string, hoogstens: number, seconden: number) =>
      maakTeller(bron, { naam, hoogstens, seconden });
    this.perAccount = maak('account', PER_ACCOUNT, KWARTIER_S);
    this.perNetwerk = maak('ip', PER_IP, KWARTIER_S);
    this.perDag = maak('dag', ONBEGRENSD, DAG_S);
    this.pauze = maak('pauze', 1, LANGSTE_PAUZE_S);
    this.bekend = maak('bekend', ONBEGRENSD, BEKEND_S);
  }

  /** Counts a try. @throws Weigering when there were too many */
  async controleer(email: string, ip: string): Promise<void> {
    const netwerk = netwerkVan(ip);
    try {
      await this.perNetwerk.consume(sleutel(netwerk));
      await this.perAccount.consume(sleutel(email, netwerk));
      if ((await this.bekend.get(sleutel(email, netwerk))) === null) await this.telDag(email);
    } catch (fout) {
      if (fout instanceof RateLimiterRes)
        throw Weigering.teVaak(Math.ceil(fout.msBeforeNext / 1000));
      throw fout;
    }
  }

  /** After a success the tries of this address from here no longer count, and here is known. */
  async vergeet(email: string, ip: string): Promise<void> {
    const hier = sleutel(email, netwerkVan(ip));
    await this.perAccount.delete(hier);
    await this.bekend.set(hier, 1, BEKEND_S);
  }

  /** A try that is refused does not count, or the waiting would grow while nothing is guessed. */
  private async telDag(email: string): Promise<void> {
    const account = sleutel(email);
    const { consumedPoints } = await this.perDag.consume(account);
    if (consumedPoints <= PER_DAG) return;
    try {
      await this.pauze.consume(account, 1, { customDuration: pauzeNa(consumedPoints - PER_DAG) });
    } catch (fout) {
      await this.perDag.reward(account);
      throw fout;
    }
  }
}

/** Seconds until the next try: one minute after the first one too many, then twice as long. */
export function pauzeNa(teVeel: number): number {
  return Math.min(60 * 2 ** (teVeel - 1), LANGSTE_PAUZE_S);
}

/** The table holds no addresses, only digests. */
function sleutel(...delen: string[]): string {
  return createHash('sha256').update(delen.join('\n').toLowerCase()).digest('base64url');
}
