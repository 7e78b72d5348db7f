import type { Beurten, Toegang } from './beurten.js';
import type { OphaalVraag } from './fetch.types.js';
import type { HostBeleid } from './host-beleid.js';
import type { OphalerSettings } from './ophaler-settings.js';
import type { EnkelAntwoord } from './request-once.js';
import {
  geweigerd,
  klaar,
  type Stap,
  stapVan,
  type Uitgesteld,
  uitgesteld,
  vraagtRust,
} from './resultaat.js';
import { restAfterRefusal } from './retry-after.js';
import type { GeenServer, RobotsOordeel, RobotsPoort } from './robots-poort.js';
import { type GoedAdres, hostKey } from './url-guard.js';
import type { Verzender } from './verzender.js';

/** What the hops of one visit share. */
interface Bezoek {
  readonly vraag: OphaalVraag;
  /** Network time that is left, in milliseconds; waiting for a turn does not count. */
  restMs: number;
}

type AanDeBeurt = Extract<Toegang, { soort: 'aan_de_beurt' }>;

/** Makes the hops of a visit: robots.txt, turn, request, and the rest that the server gets after it. */
export class Bezoeker {
  constructor(
    private readonly settings: OphalerSettings,
    private readonly beleid: HostBeleid,
    private readonly beurten: Beurten,
    private readonly robots: RobotsPoort,
    private readonly verzender: Verzender,
  ) {}

  begin(vraag: OphaalVraag): { ga(adres: GoedAdres): Promise<Stap> } {
    const bezoek: Bezoek = { vraag, restMs: this.settings.maxDuurMs };
    return { ga: (adres) => this.#ga(adres, bezoek) };
  }

  async #ga(adres: GoedAdres, bezoek: Bezoek): Promise<Stap> {
    const { url } = adres;
    const uiterlijk = Date.now() + this.settings.maxWachtenMs;
    const oordeel = (await this.robots.bekend(adres)) ?? (await this.#haalRobots(adres, uiterlijk));
    if ('soort' in oordeel) {
      return oordeel.soort === 'uitgesteld'
        ? klaar(oordeel)
        : stapVan(url, oordeel, new Date(), new Date());
    }
    if (oordeel.onbereikbaar) {
      return klaar(uitgesteld(url, 'robots_onbereikbaar', oordeel.geldigTot));
    }
    if (!oordeel.regels.magOphalen(url.href)) return klaar(geweigerd(url.href, 'robots'));
    return this.beurten.neem(hostKey(url), uiterlijk, (toegang) =>
      toegang.soort === 'te_lang'
        ? Promise.resolve(klaar(uitgesteld(url, 'andere_bezoeker', toegang.nietVoor)))
        : this.#vraag(adres, bezoek, toegang, oordeel),
    );
  }

  async #vraag(
    adres: GoedAdres,
    bezoek: Bezoek,
    beurt: AanDeBeurt,
    oordeel: RobotsOordeel,
  ): Promise<Stap> {
    const begin = Date.now();
    const { maxBytes } = this.settings;
    const answer = await this.verzender.zend(adres, bezoek.vraag, bezoek.restMs, maxBytes);
    const now = Date.now();
    bezoek.restMs -= now - begin;
    const fouten = vraagtRust(answer) ? beurt.fouten + 1 : 0;
    const volgendeOp = now + this.#rust(adres, oordeel, answer, fouten, now);
    await this.beleid.geefTerug(hostKey(adres.url), beurt.kaartje, volgendeOp, fouten);
    return stapVan(adres.url, answer, new Date(now), new Date(volgendeOp));
  }

  #rust(
    adres: GoedAdres,
    oordeel: RobotsOordeel,
    answer: EnkelAntwoord,
    fouten: number,
    now: number,
  ): number {
    if (fouten > 0 && answer.soort === 'antwoord') {
      return restAfterRefusal(answer.headers.retryAfter, fouten, now);
    }
    return Math.max(this.#pauze(adres), (oordeel.regels.wachttijdSeconden ?? 0) * 1_000);
  }

  async #haalRobots(
    adres: GoedAdres,
    uiterlijk: number,
  ): Promise<RobotsOordeel | GeenServer | Uitgesteld> {
    const host = hostKey(adres.url);
    return this.beurten.neem(host, uiterlijk, async (toegang) => {
      if (toegang.soort === 'te_lang') {
        return uitgesteld(adres.url, 'andere_bezoeker', toegang.nietVoor);
      }
      // Another visitor may have fetched it while this one waited.
      const oordeel = (await this.robots.bekend(adres)) ?? (await this.robots.haal(adres));
      const volgendeOp = Date.now() + this.#pauze(adres);
      await this.beleid.geefTerug(host, toegang.kaartje, volgendeOp, toegang.fouten);
      return oordeel;
    });
  }

  #pauze({ eigen }: GoedAdres): number {
    return eigen ? this.settings.pauzeEigenMs : this.settings.pauzeMs;
  }
}
