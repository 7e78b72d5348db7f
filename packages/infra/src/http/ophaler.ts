import { Beurten } from './beurten.js';
import { Bezoeker } from './bezoeker.js';
import type { OphaalResultaat, OphaalVraag, Ophaler } from './fetch.types.js';
import type { HostBeleid } from './host-beleid.js';
import { MAX_REDIRECTS, OPHALER_DEFAULTS, type OphalerSettings } from './ophaler-settings.js';
import { type Resolver, systemResolver } from './resolve-address.js';
import { geweigerd } from './resultaat.js';
import { RobotsPoort } from './robots-poort.js';
import { vraagtSleutel, vulIn } from './sleutels.js';
import { checkUrl, type GoedAdres } from './url-guard.js';
import { Verzender } from './verzender.js';

export interface OphalerDeps {
  readonly beleid: HostBeleid;
  readonly settings: Partial<OphalerSettings> & Pick<OphalerSettings, 'contact'>;
  /** Looks names up; the system's own unless a test plays a resolver. */
  readonly resolve?: Resolver;
}

/**
 * Makes the one way in which this product fetches from the web: public addresses only (and those of
 * an explicit allow-list), robots.txt obeyed, one visit at a time for each server, limits on time
 * and size, conditional requests. Each hop of a redirect is judged anew, robots.txt and turn
 * included.
 */
export function createOphaler({
  beleid,
  settings,
  resolve = systemResolver,
}: OphalerDeps): Ophaler {
  const full: OphalerSettings = { ...OPHALER_DEFAULTS, ...settings };
  const policy = { toegestaan: new Set(full.toegestaan) };
  const verzender = new Verzender(full, resolve);
  const robots = new RobotsPoort(beleid, verzender, full);
  const bezoeker = new Bezoeker(full, beleid, new Beurten(beleid), robots, verzender);

  return {
    async haalOp(address, vraag = {}) {
      const bezoek = bezoeker.begin(vraag);
      let at = checkUrl(address, policy, null);
      if (at.ok && vraagtEenServer(at.url, vraag, full)) return eenmaal(bezoek, at, vraag, full);
      let current = address;
      for (let hop = 0; at.ok && hop <= MAX_REDIRECTS; hop += 1) {
        const stap = await bezoek.ga(at);
        if (stap.soort === 'klaar') return stap.resultaat;
        current = stap.naar;
        at = checkUrl(stap.naar, policy, at);
      }
      return geweigerd(current, at.ok ? 'doorverwijzing' : at.reden);
    },
  };
}

/** What is sent along, a body or a key, is meant for one server and never for where it redirects to. */
function vraagtEenServer(url: URL, vraag: OphaalVraag, { sleutels }: OphalerSettings): boolean {
  return vraag.verzoek != null || vraagtSleutel(url, vraag, sleutels);
}

async function eenmaal(
  bezoek: ReturnType<Bezoeker['begin']>,
  adres: GoedAdres,
  vraag: OphaalVraag,
  { sleutels }: OphalerSettings,
): Promise<OphaalResultaat> {
  const vulling = vulIn(adres.url, vraag, sleutels);
  if (!vulling.ok) return geweigerd(adres.url.href, vulling.reden);
  const stap = await bezoek.ga(adres);
  if (stap.soort === 'verder') return geweigerd(adres.url.href, 'doorverwijzing');
  const { resultaat } = stap;
  const geenToegang = resultaat.soort === 'geweigerd' && resultaat.reden === 'status';
  if (!geenToegang || vulling.waarden.length === 0) return resultaat;
  return { ...resultaat, reden: 'sleutel_geweigerd' };
}
