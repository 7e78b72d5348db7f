import type { LookupFunction } from 'node:net';
import { Client } from 'undici';
import type { FoutReden, OphaalVraag, WeigerReden } from './fetch.types.js';
import { ACCEPT_ENCODING, BodyTooLarge, readBody, unpackFile } from './read-body.js';
import type { GevuldVerzoek } from './sleutels.js';

/** One request to one address that has been checked. */
export interface EnkelVerzoek {
  readonly url: URL;
  /** Where to connect; the name is not looked up again. */
  readonly address: string;
  readonly vraag: OphaalVraag;
  /** What is sent, with its keys filled in. */
  readonly vulling: GevuldVerzoek;
  readonly userAgent: string;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

export interface Headers {
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly retryAfter: string | null;
  readonly location: string | null;
  readonly robots: string | null;
}

export type EnkelAntwoord =
  | {
      readonly soort: 'antwoord';
      readonly status: number;
      readonly headers: Headers;
      /** Empty unless the status is 200. */
      readonly body: Uint8Array;
    }
  | { readonly soort: 'geweigerd'; readonly reden: WeigerReden; readonly status: number | null }
  | { readonly soort: 'fout'; readonly reden: FoutReden };

const ACCEPT = 'text/html,application/xhtml+xml,application/json,application/xml,text/*;q=0.9';

/** Services that are asked by POST answer in JSON when they are asked for it. */
const ACCEPT_POST = 'application/json';

/** What the readers can read: text, JSON, XML and compressed sitemaps. */
const READABLE =
  /^(?:text\/.*|application\/(?:.*\+)?(?:json|xml)|application\/(?:ld\+json|xhtml\+xml|rss\+xml|x-gzip|gzip))$/u;

/**
 * Sends one GET or POST over a connection of its own and reads the answer within the limits. Redirects are
 * not followed.
 */
export async function requestOnce(verzoek: EnkelVerzoek): Promise<EnkelAntwoord> {
  const client = new Client(verzoek.url.origin, {
    connect: { lookup: pinnedLookup(verzoek.address) },
    maxHeaderSize: 32 * 1_024,
  });
  try {
    return await exchange(client, verzoek);
  } catch (error) {
    if (error instanceof BodyTooLarge)
      return { soort: 'geweigerd', reden: 'te_groot', status: 200 };
    return { soort: 'fout', reden: verzoek.signal.aborted ? 'tijd' : reasonOf(error) };
  } finally {
    // Not awaited: an answer that is cut off may never end.
    void client.destroy();
  }
}

async function exchange(client: Client, verzoek: EnkelVerzoek): Promise<EnkelAntwoord> {
  const { statusCode, headers, body } = await client.request({
    method: verzoek.vraag.verzoek?.methode ?? 'GET',
    path: verzoek.vulling.pad,
    body: verzoek.vulling.body,
    headers: requestHeaders(verzoek),
    signal: verzoek.signal,
  });
  body.on('error', () => {});
  const read = pickHeaders(headers);
  const answer = { soort: 'antwoord', status: statusCode, headers: read } as const;
  if (statusCode !== 200) return { ...answer, body: new Uint8Array() };
  if (!isReadable(read.contentType)) {
    return { soort: 'geweigerd', reden: 'inhoudstype', status: statusCode };
  }
  const announced = Number(one(headers['content-length']) ?? 0);
  if (announced > verzoek.maxBytes) throw new BodyTooLarge();
  const packing = one(headers['content-encoding']);
  const unpacked = await readBody(body, packing, verzoek.maxBytes);
  return { ...answer, body: await unpackFile(unpacked, verzoek.maxBytes) };
}

function requestHeaders(enkel: EnkelVerzoek): Record<string, string> {
  const { vraag, vulling, userAgent } = enkel;
  return {
    'user-agent': userAgent,
    accept: vraag.verzoek == null ? ACCEPT : ACCEPT_POST,
    ...vulling.koppen,
    'accept-language': 'nl, en;q=0.8',
    'accept-encoding': ACCEPT_ENCODING,
    ...(vraag.verzoek == null ? onlyChanges(vraag) : { 'content-type': vraag.verzoek.contentType }),
  };
}

function onlyChanges({ etag, lastModified }: OphaalVraag): Record<string, string> {
  return {
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}

type RawHeaders = Readonly<Record<string, string | string[] | undefined>>;

function pickHeaders(headers: RawHeaders): Headers {
  return {
    contentType: one(headers['content-type']),
    etag: one(headers.etag),
    lastModified: one(headers['last-modified']),
    retryAfter: one(headers['retry-after']),
    location: one(headers.location),
    robots: all(headers['x-robots-tag']),
  };
}

/** A server may send this header several times. */
function all(value: string | string[] | undefined): string | null {
  return Array.isArray(value) ? value.join(', ') : (value ?? null);
}

function one(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** An answer without a type is read: many feeds send none. */
function isReadable(contentType: string | null): boolean {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  return type === '' || READABLE.test(type);
}

const CONNECTION_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
]);

function reasonOf(error: unknown): FoutReden {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && CONNECTION_CODES.has(code) ? 'verbinding' : 'antwoord';
}

/** Answers every look-up with the address that was checked. */
export function pinnedLookup(address: string): LookupFunction {
  const family = address.includes(':') ? 6 : 4;
  return (_hostname, options, done) => {
    if (options.all === true) done(null, [{ address, family }]);
    else done(null, address, family);
  };
}
