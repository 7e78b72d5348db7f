import type { OphaalResultaat, UitstelReden, WeigerReden } from './fetch.types.js';
import type { EnkelAntwoord } from './request-once.js';

/** One hop: the end, or where it redirects to. */
export type Stap =
  | { readonly soort: 'klaar'; readonly resultaat: OphaalResultaat }
  | { readonly soort: 'verder'; readonly naar: string };

export type Uitgesteld = Extract<OphaalResultaat, { soort: 'uitgesteld' }>;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const REFUSED_BY_SOURCE = new Set([401, 403, 451]);

/** A source that asks for rest: too many requests, or not available for now. */
export function vraagtRust(answer: EnkelAntwoord): boolean {
  return answer.soort === 'antwoord' && (answer.status === 429 || answer.status === 503);
}

/** What one answer means for the visit. `nietVoor` counts only when the source asks for rest. */
export function stapVan(url: URL, answer: EnkelAntwoord, opgehaaldOp: Date, nietVoor: Date): Stap {
  const at = { url: url.href, opgehaaldOp };
  if (answer.soort !== 'antwoord') return klaar({ status: null, ...answer, ...at });
  const { status, headers } = answer;
  if (REDIRECTS.has(status)) return redirect(url, headers.location, at, status);
  const { etag, lastModified, contentType } = headers;
  if (status === 304) return klaar({ soort: 'ongewijzigd', status, etag, lastModified, ...at });
  if (status === 404 || status === 410) return klaar({ soort: 'weg', status, ...at });
  if (vraagtRust(answer)) {
    return klaar({ soort: 'uitgesteld', reden: 'bron_vraagt_rust', status, nietVoor, ...at });
  }
  if (REFUSED_BY_SOURCE.has(status)) {
    return klaar({ soort: 'geweigerd', reden: 'status', status, ...at });
  }
  if (status !== 200) return klaar({ soort: 'fout', reden: 'status', status, ...at });
  const { body } = answer;
  const { robots: robotsKop } = headers;
  return klaar({
    soort: 'inhoud',
    status,
    contentType,
    etag,
    lastModified,
    robotsKop,
    body,
    ...at,
  });
}

function redirect(
  url: URL,
  location: string | null,
  at: { readonly url: string; readonly opgehaaldOp: Date },
  status: number,
): Stap {
  const target = location === null ? null : URL.parse(location, url.href);
  if (target === null) return klaar({ soort: 'fout', reden: 'antwoord', status, ...at });
  return { soort: 'verder', naar: target.href };
}

export function klaar(resultaat: OphaalResultaat): Stap {
  return { soort: 'klaar', resultaat };
}

export function uitgesteld(url: URL, reden: UitstelReden, nietVoorMs: number): Uitgesteld {
  const nietVoor = new Date(nietVoorMs);
  return {
    soort: 'uitgesteld',
    reden,
    status: null,
    nietVoor,
    url: url.href,
    opgehaaldOp: new Date(),
  };
}

export function geweigerd(url: string, reden: WeigerReden): OphaalResultaat {
  return { soort: 'geweigerd', reden, status: null, url, opgehaaldOp: new Date() };
}
