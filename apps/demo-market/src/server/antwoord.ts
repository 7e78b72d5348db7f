import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a route gives back. */
export interface Antwoord {
  readonly status: number;
  readonly soort: 'html' | 'xml' | 'json' | 'tekst';
  readonly inhoud: string;
  /** When the content last changed; left out when nobody knows. */
  readonly gewijzigd?: Date;
}

const MEDIASOORT: Readonly<Record<Antwoord['soort'], string>> = {
  html: 'text/html; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  tekst: 'text/plain; charset=utf-8',
};

export const html = (inhoud: string, gewijzigd?: Date): Antwoord =>
  gewijzigd === undefined
    ? { status: 200, soort: 'html', inhoud }
    : { status: 200, soort: 'html', inhoud, gewijzigd };
export const xml = (inhoud: string): Antwoord => ({ status: 200, soort: 'xml', inhoud });
export const json = (inhoud: string): Antwoord => ({ status: 200, soort: 'json', inhoud });
export const nietGevonden = (inhoud: string, status = 404): Antwoord => ({
  status,
  soort: 'html',
  inhoud,
});

const etagVan = (inhoud: string): string =>
  `"${createHash('sha1').update(inhoud).digest('base64url').slice(0, 20)}"`;

const noemtEtag = (kop: string, etag: string): boolean =>
  kop.split(',').some((deel) => deel.trim().replace(/^W\//, '') === etag || deel.trim() === '*');

/** RFC 9110, 13.2.2: If-None-Match goes before If-Modified-Since; HTTP dates know whole seconds only. */
const isOngewijzigd = (
  verzoek: IncomingMessage,
  etag: string,
  gewijzigd: Date | undefined,
): boolean => {
  const geenVan = verzoek.headers['if-none-match'];
  if (geenVan !== undefined) return noemtEtag(geenVan, etag);
  const sinds = Date.parse(verzoek.headers['if-modified-since'] ?? '');
  if (Number.isNaN(sinds) || gewijzigd === undefined) return false;
  return Math.floor(gewijzigd.getTime() / 1000) <= Math.floor(sinds / 1000);
};

/** Sends an answer, or 304 when the asker already holds it. */
export const verstuur = (
  verzoek: IncomingMessage,
  reactie: ServerResponse,
  antwoord: Antwoord,
): void => {
  const { status, soort, inhoud, gewijzigd } = antwoord;
  const etag = etagVan(inhoud);
  const koppen = {
    etag,
    'cache-control': 'no-cache',
    ...(gewijzigd === undefined ? {} : { 'last-modified': gewijzigd.toUTCString() }),
  };
  if (status === 200 && isOngewijzigd(verzoek, etag, gewijzigd)) {
    reactie.writeHead(304, koppen).end();
    return;
  }
  const lengte = Buffer.byteLength(inhoud);
  reactie.writeHead(status, {
    ...koppen,
    'content-type': MEDIASOORT[soort],
    'content-length': lengte,
  });
  reactie.end(verzoek.method === 'HEAD' ? undefined : inhoud);
};
