import { Injectable } from '@nestjs/common';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { maakTeller, telMee } from '../gedeeld/teller.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';

const UUR_S = 60 * 60;
/** Looking for a client by name is no way to find out who is a client. */
const PER_UUR = 10;

/** Slows down looking for clients of colleagues; shared by all processes. */
@Injectable()
export class Noodrem {
  private readonly perMens: RateLimiterPostgres;

  constructor(bron: DataSource) {
    this.perMens = maakTeller(bron, { naam: 'nood', hoogstens: PER_UUR, seconden: UUR_S });
  }

  /** Counts one. @throws Weigering when there were too many */
  controleer({ id }: ActorGegevens): Promise<void> {
    return telMee(this.perMens, id);
  }
}
