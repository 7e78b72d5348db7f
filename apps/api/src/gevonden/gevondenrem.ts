import { Injectable } from '@nestjs/common';
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { maakTeller } from '../gedeeld/teller.js';
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
    const perUur = (naam: string, hoogstens: number) =>
      maakTeller(bron, { naam, hoogstens, seconden: UUR_S });
    this.perMens = perUur('gevonden', PER_MENS);
    this.perBureau = perUur('gevonden-bureau', PER_BUREAU);
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
