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
  app.useStaticAssets(map, {
    index: false,
    setHeaders: (antwoord: Response, pad: string) => {
      const bewaar = `public, max-age=${EEN_JAAR_S}, immutable`;
      antwoord.setHeader('Cache-Control', pad.startsWith(gehasht) ? bewaar : 'no-cache');
    },
  });
  app.use(toonPagina(pagina));
}

function toonPagina(pagina: string): RequestHandler {
  return (verzoek, antwoord, verder) => {
    const isPagina = verzoek.method === 'GET' || verzoek.method === 'HEAD';
    if (!isPagina || /^\/api(?:\/|$)/iu.test(verzoek.path)) return verder();
    antwoord.setHeader('Cache-Control', 'no-cache');
    antwoord.sendFile(pagina);
  };
}
