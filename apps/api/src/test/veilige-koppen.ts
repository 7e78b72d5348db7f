import type { Antwoord } from './bezoeker.js';

const VERPLICHT: Readonly<Record<string, RegExp>> = {
  'strict-transport-security': /^max-age=31536000; includeSubDomains$/u,
  'x-content-type-options': /^nosniff$/u,
  'referrer-policy': /^no-referrer$/u,
  'cross-origin-opener-policy': /^same-origin$/u,
  'cross-origin-resource-policy': /^same-origin$/u,
  'x-frame-options': /^DENY$/u,
  'content-security-policy':
    /^(?:default-src 'self';script-src 'self';style-src 'self';.*object-src 'none';base-uri 'none';.*frame-ancestors 'none'|sandbox; default-src 'none'; frame-ancestors 'none')$/u,
};

/** Security headers that are wrong or missing, and headers that tell too much. */
export function onveiligeKoppen({ koppen }: Antwoord): readonly string[] {
  const mis = Object.entries(VERPLICHT).filter(
    ([naam, vorm]) => !vorm.test(koppen.get(naam) ?? ''),
  );
  return [
    ...mis.map(([naam]) => `${naam}: ${koppen.get(naam)}`),
    ...(koppen.has('x-powered-by') ? ['x-powered-by'] : []),
  ];
}
