import { Injectable } from '@nestjs/common';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { maakTeller, telMee, telsleutel } from '../gedeeld/teller.js';
import { netwerkVan } from '../sessie/netwerk-van.js';

const KWARTIER_S = 15 * 60;
/** A mail program in the cloud unsubscribes many people from behind one address. */
const PER_NETWERK = 300;

/** Slows down who tries links to unsubscribe; shared by all processes. */
@Injectable()
export class Afmeldrem {
  private readonly perNetwerk: RateLimiterPostgres;

  constructor(bron: DataSource) {
    const telling = { naam: 'afmelden', hoogstens: PER_NETWERK, seconden: KWARTIER_S };
    this.perNetwerk = maakTeller(bron, telling);
  }

  /** Counts one. @throws Weigering when there were too many */
  controleer(ip: string): Promise<void> {
    return telMee(this.perNetwerk, telsleutel(netwerkVan(ip)));
  }
}
