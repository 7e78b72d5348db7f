import type { RequestHandler } from 'express';
import helmet from 'helmet';

const EEN_JAAR_S = 31_536_000;

/** Headers on every answer; tighter than helmet's defaults: no inline style, no framing at all. */
export function beveiligingskoppen(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
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

/** Answers about people are never kept by a browser or a proxy. */
export const nietBewaren: RequestHandler = (_verzoek, antwoord, verder) => {
  antwoord.setHeader('Cache-Control', 'no-store');
  verder();
};
