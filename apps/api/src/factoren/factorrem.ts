import { Injectable } from '@nestjs/common';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { maakTeller, telMee, telsleutel } from '../gedeeld/teller.js';
import { netwerkVan } from '../sessie/netwerk-van.js';

/** Codes that somebody may try: of six digits, three count at any moment. */
const PER_KEER = { naam: 'factor', hoogstens: 5, seconden: 5 * 60 };
/**
 * Codes in a day. Five in five minutes, day after day, would find one in months; with this it takes
 * some twelve years to come to one chance in two. Only who knows the password can use it up, and a
 * passkey goes on working.
 */
const PER_DAG = { naam: 'factordag', hoogstens: 50, seconden: 24 * 60 * 60 };
/** Challenges that one network may ask for before anybody is known: each is a row. */
const VRAGEN = { naam: 'passkey', hoogstens: 100, seconden: 15 * 60 };

/** Slows down guessing of codes. Shared by all processes, as the counts are in the database. */
@Injectable()
export class Factorrem {
  private readonly perKeer: RateLimiterPostgres;
  private readonly perDag: RateLimiterPostgres;
  private readonly vragen: RateLimiterPostgres;

  constructor(bron: DataSource) {
    this.perKeer = maakTeller(bron, PER_KEER);
    this.perDag = maakTeller(bron, PER_DAG);
    this.vragen = maakTeller(bron, VRAGEN);
  }

  /** Counts a try of one user. @throws Weigering when there were too many */
  async controleer(gebruikerId: string): Promise<void> {
    await telMee(this.perKeer, telsleutel(gebruikerId));
    await telMee(this.perDag, telsleutel(gebruikerId));
  }

  /** After a success the tries of the last minutes no longer count. */
  async vergeet(gebruikerId: string): Promise<void> {
    await this.perKeer.delete(telsleutel(gebruikerId));
  }

  /** Counts a challenge for somebody who is not known yet. @throws Weigering when there were too many */
  async telVraag(ip: string): Promise<void> {
    await telMee(this.vragen, telsleutel(netwerkVan(ip)));
  }
}
