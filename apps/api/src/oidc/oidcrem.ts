import { Injectable } from '@nestjs/common';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { maakTeller, telMee, telsleutel } from '../gedeeld/teller.js';
import { netwerkVan } from '../sessie/netwerk-van.js';

const KWARTIER_S = 15 * 60;
/** An office of a hundred people signs in at nine behind one address; three requests each. */
const PER_NETWERK = 300;

/** Slows down beginning sign-ins, each of which asks something of a provider. */
@Injectable()
export class Oidcrem {
  private readonly perNetwerk: RateLimiterPostgres;

  constructor(bron: DataSource) {
    const telling = { naam: 'oidc', hoogstens: PER_NETWERK, seconden: KWARTIER_S };
    this.perNetwerk = maakTeller(bron, telling);
  }

  /** Counts one. @throws Weigering when there were too many */
  controleer(ip: string): Promise<void> {
    return telMee(this.perNetwerk, telsleutel(netwerkVan(ip)));
  }
}
