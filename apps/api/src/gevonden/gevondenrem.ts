import { Injectable } from '@nestjs/common';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { maakTeller, telMee } from '../gedeeld/teller.js';
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
    await telMee(this.perMens, id);
    await telMee(this.perBureau, bureauId);
  }
}
