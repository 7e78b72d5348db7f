import type { OphaalVraag } from './fetch.types.js';
import { type OphalerSettings, userAgent } from './ophaler-settings.js';
import { type EnkelAntwoord, requestOnce } from './request-once.js';
import { type Resolution, type Resolver, resolveAddress } from './resolve-address.js';
import { vulIn, zonderSleutels } from './sleutels.js';
import type { GoedAdres } from './url-guard.js';

/** Looks an address up, judges where it points, and sends one request there. */
export class Verzender {
  constructor(
    private readonly settings: OphalerSettings,
    private readonly resolve: Resolver,
  ) {}

  /** @param durationMs - for the look-up and the request together */
  async zend(
    { url, eigen }: GoedAdres,
    vraag: OphaalVraag,
    durationMs: number,
    maxBytes: number,
  ): Promise<EnkelAntwoord> {
    const signal = AbortSignal.timeout(Math.max(1, durationMs));
    const found = await inTime(resolveAddress(url.hostname, eigen, this.resolve), signal);
    if (found === null) return { soort: 'fout', reden: 'tijd' };
    if (!found.ok) return unresolved(found.reden);
    const vulling = vulIn(url, vraag, this.settings.sleutels);
    if (!vulling.ok) return { soort: 'geweigerd', reden: vulling.reden, status: null };
    const answer = await requestOnce({
      url,
      address: found.address,
      vraag,
      vulling,
      userAgent: userAgent(this.settings),
      maxBytes,
      signal,
    });
    if (answer.soort !== 'antwoord' || vulling.waarden.length === 0) return answer;
    return { ...answer, body: zonderSleutels(answer.body, vulling.waarden) };
  }
}

function unresolved(reden: 'adres' | 'dns'): EnkelAntwoord {
  return reden === 'dns' ? { soort: 'fout', reden } : { soort: 'geweigerd', reden, status: null };
}

/** A look-up cannot be stopped, but it need not be waited for. */
function inTime(looking: Promise<Resolution>, signal: AbortSignal): Promise<Resolution | null> {
  return new Promise((done, fail) => {
    signal.addEventListener('abort', () => done(null), { once: true });
    looking.then(done, fail);
  });
}
