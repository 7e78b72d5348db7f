import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { RequestHandler, Response } from 'express';

const EEN_JAAR_S = 31_536_000;

/**
 * Serves the built portal: hashed files for a year, the page itself never from a cache, and the
 * page for every address that is no file, as the portal has its own routes.
 */
export function toonPortal(app: NestExpressApplication, map: string): void {
  const pagina = join(map, 'index.html');
  if (!existsSync(pagina)) return;
  const gehasht = join(map, 'assets') + sep;
  app.use(stuurIngepakt(map));
  app.useStaticAssets(map, {
    index: false,
    setHeaders: (antwoord: Response, pad: string) => {
      const bewaar = `public, max-age=${EEN_JAAR_S}, immutable`;
      antwoord.setHeader('Cache-Control', pad.startsWith(gehasht) ? bewaar : 'no-cache');
    },
  });
  app.use(toonPagina(pagina));
}

/**
 * Sends a hashed file as the build packed it (brotli), to who says that he can unpack that. Nothing is
 * packed here: these files say nothing of anybody, so that their length gives nothing away.
 */
function stuurIngepakt(map: string): RequestHandler {
  return (verzoek, antwoord, verder) => {
    const [, naam, soort] = /^\/(assets\/[\w.-]+\.(js|css))$/u.exec(verzoek.path) ?? [];
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

function toonPagina(pagina: string): RequestHandler {
  return (verzoek, antwoord, verder) => {
    const isPagina = verzoek.method === 'GET' || verzoek.method === 'HEAD';
    if (!isPagina || /^\/api(?:\/|$)/iu.test(verzoek.path)) return verder();
    antwoord.setHeader('Cache-Control', 'no-cache');
    antwoord.sendFile(pagina);
  };
}
