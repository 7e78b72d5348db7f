import { Injectable } from '@nestjs/common';
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { maakTeller } from '../gedeeld/teller.js';
import { Weigering } from '../gedeeld/weigering.js';
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
  async controleer({ id }: ActorGegevens): Promise<void> {
    try {
      await this.perMens.consume(id);
    } catch (fout) {
      if (fout instanceof RateLimiterRes)
        throw Weigering.teVaak(Math.ceil(fout.msBeforeNext / 1_000));
      throw fout;
    }
  }
}
