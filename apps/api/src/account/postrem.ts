import { Injectable } from '@nestjs/common';
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { maakTeller, telMee, telsleutel } from '../gedeeld/teller.js';
import { netwerkVan } from '../sessie/netwerk-van.js';

const UUR_S = 3_600;

/** Mails that one address gets because somebody asked for a new password. */
const PER_ADRES = 3;
/** Requests from one place on the network: an office sits behind one. */
const PER_NETWERK = 30;
/** Invitations by one person; more is not work but spam. */
const PER_UITNODIGER = 60;
/** Links that are tried from one place: they are not to be guessed, only to be held up. */
const LINKS_PER_NETWERK = 60;

/** Limits what makes mail, and what opens with a link. Shared by all processes. */
@Injectable()
export class Postrem {
  private readonly adres: RateLimiterPostgres;
  private readonly netwerk: RateLimiterPostgres;
  private readonly uitnodiger: RateLimiterPostgres;
  private readonly links: RateLimiterPostgres;

  constructor(bron: DataSource) {
    const maak = (naam: string, hoogstens: number) =>
      maakTeller(bron, { naam, hoogstens, seconden: UUR_S });
    this.adres = maak('post-adres', PER_ADRES);
    this.netwerk = maak('post-ip', PER_NETWERK);
    this.uitnodiger = maak('uitnodiger', PER_UITNODIGER);
    this.links = maak('link-ip', LINKS_PER_NETWERK);
  }

  /**
   * Counts a wish for a new password.
   * @returns false when this address had its mails; the answer must not tell
   * @throws Weigering when this place asks too much
   */
  async magHerstel(email: string, ip: string): Promise<boolean> {
    await telMee(this.netwerk, telsleutel(netwerkVan(ip)));
    try {
      await this.adres.consume(telsleutel(email));
      return true;
    } catch (fout) {
      if (fout instanceof RateLimiterRes) return false;
      throw fout;
    }
  }

  /** @throws Weigering when this person invited too many */
  telUitnodiging(gebruikerId: string): Promise<void> {
    return telMee(this.uitnodiger, telsleutel(gebruikerId));
  }

  /** @throws Weigering when this place tried too many links */
  telLink(ip: string): Promise<void> {
    return telMee(this.links, telsleutel(netwerkVan(ip)));
  }
}
