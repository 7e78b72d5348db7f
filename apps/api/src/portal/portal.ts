import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { RequestHandler, Response } from 'express';
import { alsTaal, type Taal, Taalkeuze } from './taalkeuze.js';

const EEN_JAAR_S = 31_536_000;
const PAGINA: Readonly<Record<Taal, string>> = { nl: 'index.html', en: 'en.html' };

/**
 * Serves the built portal: hashed files for a year, the page itself never from a cache, and the
 * page for every address that is no file, as the portal has its own routes. There is one page for each
 * language: who asks gets his.
 * @param origin where the portal stands, as `https://passend.example`
 */
export function toonPortal(app: NestExpressApplication, map: string, origin: string): void {
  if (!existsSync(join(map, PAGINA.nl))) return;
  const keuze = new Taalkeuze(origin);
  const gehasht = join(map, 'assets') + sep;
  app.use(wisselTaal(keuze));
  app.use(stuurIngepakt(map));
  app.useStaticAssets(map, {
    index: false,
    setHeaders: (antwoord: Response, pad: string) => {
      const bewaar = `public, max-age=${EEN_JAAR_S}, immutable`;
      antwoord.setHeader('Cache-Control', pad.startsWith(gehasht) ? bewaar : 'no-cache');
    },
  });
  app.use(toonPagina(map, keuze));
}

/**
 * Sends a hashed file as the build packed it (brotli), to who says that he can unpack that. Nothing is
 * packed here: these files say nothing of anybody, so that their length gives nothing away.
 */
function stuurIngepakt(map: string): RequestHandler {
  return (verzoek, antwoord, verder) => {
    const [, naam, soort] = /^\/(assets\/(?:en\/)?[\w.-]+\.(js|css))$/u.exec(verzoek.path) ?? [];
    const kanUitpakken = /\bbr\b/u.test(verzoek.get('accept-encoding') ?? '');
    if (naam === undefined || soort === undefined || verzoek.method !== 'GET') return verder();
    antwoord.vary('Accept-Encoding');
    const ingepakt = join(map, `${naam}.br`);
    if (!kanUitpakken || !existsSync(ingepakt)) return verder();
    antwoord.type(soort).set({
      'Content-Encoding': 'br',
      'Cache-Control': `public, max-age=${EEN_JAAR_S}, immutable`,
    });
    antwoord.sendFile(ingepakt, { cacheControl: false });
  };
}

/** `/taal/en?naar=/mijn`: keeps the language and goes on. A link, so that it needs no script. */
function wisselTaal(keuze: Taalkeuze): RequestHandler {
  return (verzoek, antwoord, verder) => {
    const taal = alsTaal(/^\/taal\/(\w+)$/u.exec(verzoek.path)?.[1]);
    if (taal === null || verzoek.method !== 'GET') return verder();
    antwoord.set({ 'Cache-Control': 'no-store', 'Set-Cookie': keuze.zet(taal) });
    antwoord.redirect(303, keuze.verder(verzoek.query.naar));
  };
}

/** The page of a language; the Dutch one where only that was built. */
function leesPagina(map: string, taal: Taal): Promise<string> {
  const eigen = join(map, PAGINA[taal]);
  return readFile(existsSync(eigen) ? eigen : join(map, PAGINA.nl), 'utf8');
}

function toonPagina(map: string, keuze: Taalkeuze): RequestHandler {
  return async (verzoek, antwoord, verder) => {
    const isPagina = verzoek.method === 'GET' || verzoek.method === 'HEAD';
    if (!isPagina || /^\/api(?:\/|$)/iu.test(verzoek.path)) return verder();
    const { taal, nieuw } = keuze.van(verzoek);
    const html = await leesPagina(map, taal);
    const merk = createHash('sha256').update(html).digest('base64url').slice(0, 22);
    if (nieuw) antwoord.append('Set-Cookie', keuze.zet(taal));
    // The same address in another language is another page: also to whoever keeps pages on the way.
    antwoord.vary('Cookie').vary('Accept-Language');
    antwoord.set({
      'Cache-Control': 'no-cache',
      'Content-Language': taal,
      ETag: `"${taal}-${merk}"`,
    });
    antwoord.type('html').send(html);
  };
}
