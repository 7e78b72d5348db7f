import type { RequestHandler } from 'express';
import helmet from 'helmet';

const EEN_JAAR_S = 31_536_000;

/** The page that shows the API description comes from a library, with styles inside the page. */
const LEESPAGINA = /^\/api\/docs(?:\/|$)/u;

/** Headers on every answer; tighter than helmet's defaults: no inline style, no framing at all. */
export function beveiligingskoppen(): RequestHandler {
  const overal = koppen(["'self'"]);
  const opLeespagina = koppen(["'self'", "'unsafe-inline'"]);
  return (verzoek, antwoord, verder) =>
    (LEESPAGINA.test(verzoek.path) ? opLeespagina : overal)(verzoek, antwoord, verder);
}

function koppen(styleSrc: string[]) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc,
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: { maxAge: EEN_JAAR_S, includeSubDomains: true },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
}

/** Of a file that is sent to be saved: should a browser show it after all, it may do nothing. */
export const BIJLAGE_BELEID = "sandbox; default-src 'none'; frame-ancestors 'none'";

/** Answers about people are never kept by a browser or a proxy. */
export const nietBewaren: RequestHandler = (_verzoek, antwoord, verder) => {
  antwoord.setHeader('Cache-Control', 'no-store');
  verder();
};

/** JSON is UTF-8; another alphabet, such as UTF-7, only hides what is said from who looks at it. */
export const alleenUtf8: RequestHandler = (verzoek, _antwoord, verder) => {
  const alfabet = /;\s*charset\s*=\s*"?([^\s;"]+)/iu.exec(verzoek.get('content-type') ?? '')?.[1];
  if (alfabet === undefined || alfabet.toLowerCase() === 'utf-8') return verder();
  verder(Object.assign(new Error('The body is in another alphabet.'), { statusCode: 415 }));
};
