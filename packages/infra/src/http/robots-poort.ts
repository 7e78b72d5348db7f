import { leesRobots, type Robotsregels, robotsBijStatus } from '@passend/ingestion';
import type { HostBeleid, RobotsKopie } from './host-beleid.js';
import { MAX_REDIRECTS, type OphalerSettings } from './ophaler-settings.js';
import type { EnkelAntwoord } from './request-once.js';
import { stapVan } from './resultaat.js';
import { checkUrl, type GoedAdres, hostKey } from './url-guard.js';
import type { Verzender } from './verzender.js';

/** RFC 9309: a copy serves for at most a day. */
const KEEP_MS = 24 * 3_600_000;
/** A server that failed is asked again soon; until then it is left alone. */
const KEEP_FAILURE_MS = 10 * 60_000;
/** Another worker may have fetched it anew; until this age nobody looks. */
const RECENT_MS = 60_000;
/** Servers whose rules are held in memory. */
const RECENT_HOSTS = 2_000;
/** RFC 9309 asks crawlers to read at least 500 KiB. */
const ROBOTS_BYTES = 512 * 1_024;

/** What robots.txt of a server says now. */
export interface RobotsOordeel {
  /** The server failed to say, so nothing may be fetched until `geldigTot` (epoch milliseconds). */
  readonly onbereikbaar: boolean;
  readonly geldigTot: number;
  readonly regels: Robotsregels;
}

/** The name points nowhere, or to an address that we do not visit. */
export type GeenServer = Exclude<EnkelAntwoord, { soort: 'antwoord' }>;

/** Keeps robots.txt of every server: fetched at most once a day, shared by all workers. */
export class RobotsPoort {
  readonly #toegestaan: ReadonlySet<string>;
  readonly #recent = new Map<string, { readonly tot: number; readonly oordeel: RobotsOordeel }>();

  constructor(
    private readonly beleid: HostBeleid,
    private readonly verzender: Verzender,
    private readonly settings: OphalerSettings,
  ) {
    this.#toegestaan = new Set(settings.toegestaan);
  }

  /** The rules that are known, or null when they must be fetched first. */
  async bekend(adres: GoedAdres): Promise<RobotsOordeel | null> {
    const host = hostKey(adres.url);
    const recent = this.#recent.get(host);
    if (recent !== undefined && recent.tot > Date.now()) return recent.oordeel;
    const copy = await this.beleid.leesRobots(host, Date.now());
    return copy === null ? null : this.#houd(host, this.#oordeel(copy, robotsUrl(adres)));
  }

  /**
   * Fetches robots.txt and keeps what came of it. The caller has the server's turn.
   * @returns the rules, or why there is no such server to ask; the latter is not kept
   */
  async haal(adres: GoedAdres): Promise<RobotsOordeel | GeenServer> {
    const answer = await this.#volg({ ...adres, url: new URL(robotsUrl(adres)) });
    if (isGeenServer(answer)) return answer;
    const copy = toCopy(answer, Date.now());
    await this.beleid.bewaarRobots(hostKey(adres.url), copy);
    return this.#oordeel(copy, robotsUrl(adres));
  }

  /** The oldest make room. */
  #houd(host: string, oordeel: RobotsOordeel): RobotsOordeel {
    const [oudste] = this.#recent.keys();
    if (this.#recent.size >= RECENT_HOSTS && oudste !== undefined) this.#recent.delete(oudste);
    this.#recent.delete(host);
    this.#recent.set(host, { tot: Math.min(oordeel.geldigTot, Date.now() + RECENT_MS), oordeel });
    return oordeel;
  }

  /** Rules found after a redirect count for the server that redirected. */
  async #volg(start: GoedAdres): Promise<EnkelAntwoord | null> {
    let at = start;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const answer = await this.verzender.zend(at, {}, this.settings.maxDuurMs, ROBOTS_BYTES);
      const step = stapVan(at.url, answer, new Date(), new Date());
      if (step.soort === 'klaar') return answer;
      const next = checkUrl(step.naar, { toegestaan: this.#toegestaan }, at);
      if (!next.ok) return null;
      at = next;
    }
    return null;
  }

  #oordeel(copy: RobotsKopie, url: string): RobotsOordeel {
    const onbereikbaar = copy.soort === 'niets';
    return { onbereikbaar, geldigTot: copy.geldigTot, regels: this.#regels(copy, url) };
  }

  #regels(copy: RobotsKopie, url: string): Robotsregels {
    const { productToken } = this.settings;
    if (copy.soort === 'regels') return leesRobots(copy.tekst, url, productToken);
    return robotsBijStatus(copy.soort === 'alles' ? 404 : null, url, productToken);
  }
}

function isGeenServer(answer: EnkelAntwoord | null): answer is GeenServer {
  if (answer === null || answer.soort === 'antwoord') return false;
  return answer.reden === 'adres' || answer.reden === 'dns';
}

function robotsUrl({ url }: GoedAdres): string {
  return new URL('/robots.txt', url).href;
}

/** A body gives rules, 4xx allows all, anything else allows nothing for a while. */
function toCopy(answer: EnkelAntwoord | null, now: number): RobotsKopie {
  const status = answer?.soort === 'antwoord' ? answer.status : 0;
  if (answer?.soort === 'antwoord' && status === 200) {
    const tekst = new TextDecoder().decode(answer.body);
    return { soort: 'regels', tekst, geldigTot: now + KEEP_MS };
  }
  const missing = status >= 400 && status < 500 && status !== 429;
  return missing
    ? { soort: 'alles', tekst: '', geldigTot: now + KEEP_MS }
    : { soort: 'niets', tekst: '', geldigTot: now + KEEP_FAILURE_MS };
}
