import { Client } from 'undici';
import { ACCEPT_ENCODING, readBody } from './read-body.js';
import { pinnedLookup } from './request-once.js';
import { type Resolver, resolveAddress, systemResolver } from './resolve-address.js';
import { checkUrl, type UrlPolicy } from './url-guard.js';

/** A request as an OpenID Connect client makes it: short, and never to follow a redirect. */
export interface BewaaktVerzoek {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | URLSearchParams | null;
  readonly signal?: AbortSignal | null;
}

/** An address that may not be asked, or a server that did not answer as it should. Names no address. */
export class NietBereikt extends Error {
  override readonly name = 'NietBereikt';
}

const MAX_BYTES = 1024 * 1024;
const GEDULD_MS = 10_000;

/**
 * Asks servers whose address somebody typed in: https on the public internet only, with the address
 * that was checked pinned, no redirects, at most a megabyte and ten seconds.
 * @param policy what may be asked besides that: a provider on this machine, in tests and demos
 */
export function maakBewaakteFetch(policy: UrlPolicy, resolve: Resolver = systemResolver) {
  return async (adres: string, verzoek: BewaaktVerzoek): Promise<Response> => {
    const goed = checkUrl(adres, policy, null);
    if (!goed.ok || (goed.url.protocol !== 'https:' && !goed.eigen)) throw new NietBereikt('adres');
    const plek = await resolveAddress(goed.url.hostname, goed.eigen, resolve);
    if (!plek.ok) throw new NietBereikt(plek.reden);
    return vraag(goed.url, plek.address, verzoek);
  };
}

async function vraag(url: URL, address: string, verzoek: BewaaktVerzoek): Promise<Response> {
  const client = new Client(url.origin, { connect: { lookup: pinnedLookup(address) } });
  const tijd = AbortSignal.timeout(GEDULD_MS);
  try {
    const { statusCode, headers, body } = await client.request({
      method: verzoek.method === 'POST' ? 'POST' : 'GET',
      path: `${url.pathname}${url.search}`,
      headers: { ...verzoek.headers, 'accept-encoding': ACCEPT_ENCODING },
      body: verzoek.body == null ? null : String(verzoek.body),
      signal: verzoek.signal == null ? tijd : AbortSignal.any([tijd, verzoek.signal]),
    });
    body.on('error', () => {});
    const inhoud = await readBody(body, een(headers['content-encoding']), MAX_BYTES);
    const type = een(headers['content-type']);
    return new Response(magLeegZijn(statusCode) ? null : Buffer.from(inhoud), {
      status: statusCode,
      headers: type === null ? {} : { 'content-type': type },
    });
  } catch (fout) {
    throw fout instanceof NietBereikt ? fout : new NietBereikt('verbinding');
  } finally {
    void client.destroy();
  }
}

function magLeegZijn(status: number): boolean {
  return status === 204 || status === 304;
}

function een(waarde: string | string[] | undefined): string | null {
  return (Array.isArray(waarde) ? waarde[0] : waarde) ?? null;
}
