import type { WeigerReden } from './fetch.types.js';

/** Where the fetcher may go besides the public internet. */
export interface UrlPolicy {
  /** `host:port`, exactly; meant for the demo market on this machine. */
  readonly toegestaan: ReadonlySet<string>;
}

/** An address that may be asked, as far as its text goes. */
export interface GoedAdres {
  readonly ok: true;
  readonly url: URL;
  /** It stands on the allow-list. */
  readonly eigen: boolean;
}

export type UrlCheck = GoedAdres | { readonly ok: false; readonly reden: WeigerReden };

/** Longer addresses are no pages; own choice. */
const MAX_LENGTH = 4_096;

const DEFAULT_PORT: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/**
 * Judges an address by its text alone, before any name is looked up. The URL parser has by then
 * turned every way of writing an IPv4 address (2130706433, 0x7f.1, 0177.0.0.1) into dotted form.
 *
 * @param from - the address that redirected here, or null at the start. A redirect may not drop
 * https, and may not lead from the internet to an address of the allow-list.
 */
export function checkUrl(text: string, policy: UrlPolicy, from: GoedAdres | null): UrlCheck {
  const url = text.length > MAX_LENGTH ? null : URL.parse(text);
  if (url === null) return refuse('adres');
  const standardPort = DEFAULT_PORT[url.protocol];
  if (standardPort === undefined) return refuse('schema');
  if (url.username !== '' || url.password !== '') return refuse('inloggegevens');
  if (from?.url.protocol === 'https:' && url.protocol === 'http:') {
    return refuse('doorverwijzing');
  }
  url.hash = '';
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.replace(/(?<!\.)\.+$/u, '');
  const eigen = policy.toegestaan.has(hostKey(url));
  if (eigen && from !== null && !from.eigen) return refuse('adres');
  if (!eigen && url.port !== '') return refuse('poort');
  return { ok: true, url, eigen };
}

/** `host:port`, the name by which a server's state is kept. */
export function hostKey(url: URL): string {
  return `${url.hostname}:${url.port === '' ? DEFAULT_PORT[url.protocol] : url.port}`;
}

function refuse(reden: WeigerReden): UrlCheck {
  return { ok: false, reden };
}
