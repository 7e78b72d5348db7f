import { createHash } from 'node:crypto';
import {
  applyDecorators,
  CanActivate,
  ExecutionContext,
  Injectable,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { netwerkVan } from '../sessie/netwerk-van.js';
import type { VerzoekMetAangemelde } from '../toegang/toegang.decorators.js';
import { maakTeller, type Telling, telMee } from './teller.js';

const REM = 'passend:rem';

/** A search or a calculation: faster than anybody types, slower than a program asks. */
export const ZOEKEN: Telling = { naam: 'zoeken', hoogstens: 240, seconden: 60 };

/** What costs a visit to a site of others. */
export const PROEVEN: Telling = { naam: 'proeven', hoogstens: 60, seconden: 60 * 60 };

/** Files and texts to keep: more than anybody has in an hour. */
export const BEWAREN: Telling = { naam: 'bewaren', hoogstens: 120, seconden: 60 * 60 };

/** Files to take along, made or opened: reports, evidence. */
export const OPHALEN: Telling = { naam: 'ophalen', hoogstens: 240, seconden: 60 * 60 };

/** A route that one person may ask so often; more is 429, with the time to wait. */
export const Geremd = (telling: Telling) => applyDecorators(SetMetadata(REM, telling));

/** Counts per person, or per network for who is not signed in; all processes share the counts. */
@Injectable()
export class RemGuard implements CanActivate {
  readonly #tellers = new Map<string, RateLimiterPostgres>();

  constructor(
    private readonly reflector: Reflector,
    private readonly bron: DataSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const telling = this.reflector.get<Telling | undefined>(REM, context.getHandler());
    if (telling === undefined) return true;
    const verzoek = context.switchToHttp().getRequest<VerzoekMetAangemelde>();
    await telMee(this.teller(telling), wie(verzoek));
    return true;
  }

  private teller(telling: Telling): RateLimiterPostgres {
    const bekend = this.#tellers.get(telling.naam) ?? maakTeller(this.bron, telling);
    this.#tellers.set(telling.naam, bekend);
    return bekend;
  }
}

/** A digest: the table of counts names nobody. */
function wie({ aangemeld, ip }: VerzoekMetAangemelde): string {
  const naam = aangemeld?.gebruiker.id ?? netwerkVan(ip ?? '');
  return createHash('sha256').update(naam).digest('base64url');
}
