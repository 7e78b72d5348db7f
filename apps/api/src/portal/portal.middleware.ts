import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler } from 'express';

const EEN_JAAR_S = 31_536_000;

/**
 * Serves the built portal: hashed files for a year, the page itself never from a cache, and the
 * page for every address that is no file, as the portal has its own routes.
 */
export function portalMiddleware(map: string): RequestHandler[] {
  const pagina = join(map, 'index.html');
  if (!existsSync(pagina)) return [];
  const bestanden = express.static(map, {
    index: false,
    setHeaders: (antwoord, pad) => {
      const gehasht = pad.includes(`${join(map, 'assets')}`);
      antwoord.setHeader(
        'Cache-Control',
        gehasht ? `public, max-age=${EEN_JAAR_S}, immutable` : 'no-cache',
      );
    },
  });
  return [bestanden, toonPagina(pagina)];
}

function toonPagina(pagina: string): RequestHandler {
  return (verzoek, antwoord, verder) => {
    const isPagina = verzoek.method === 'GET' || verzoek.method === 'HEAD';
    if (!isPagina || /^\/api(?:\/|$)/iu.test(verzoek.path)) return verder();
    antwoord.setHeader('Cache-Control', 'no-cache');
    antwoord.sendFile(pagina);
  };
}
