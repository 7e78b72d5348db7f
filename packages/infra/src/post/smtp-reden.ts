import type { Postreden } from './postbode.types.js';

/** Answers of a mail server from here on are for good, and from there on for now (RFC 5321, 4.2.1). */
const BLIJVEND = 500;
const TIJDELIJK = 400;

/** What the library says of an answer, as far as this needs it. */
interface Antwoord {
  readonly code: number;
  readonly opdracht: string;
  /** The enhanced status of RFC 3463 without its class, as `1.1`; empty when there was none. */
  readonly detail: string;
}

/**
 * What an error of sending means.
 * @param begonnen whether the content had begun to go over: without an answer nobody can tell then
 */
export function postredenVan(fout: unknown, begonnen: boolean): Postreden {
  const antwoord = antwoordIn(fout);
  if (antwoord.code >= BLIJVEND) return blijvend(antwoord);
  if (antwoord.code >= TIJDELIJK) return 'onbereikbaar';
  return begonnen ? 'onbekend' : 'onbereikbaar';
}

/**
 * Only what a server says of the receiver or of the mail is about them. A refusal of the sign-in, of the
 * sender or of us altogether is to be mended by people, and then all mail goes that waited.
 */
function blijvend({ opdracht, detail }: Antwoord): Postreden {
  const overAdres = /^(?:1\.|2\.1$)/u.test(detail);
  if (opdracht === 'RCPT TO') {
    return overAdres || detail === '' ? 'adres_geweigerd' : 'onbereikbaar';
  }
  if (opdracht === 'DATA') return overAdres ? 'adres_geweigerd' : 'geweigerd';
  return 'onbereikbaar';
}

function antwoordIn(fout: unknown): Antwoord {
  const veld = (naam: string): unknown =>
    typeof fout === 'object' && fout !== null ? Reflect.get(fout, naam) : undefined;
  const code = veld('responseCode');
  const tekst = veld('response');
  const [, detail = ''] =
    /^\d{3}[ -]\d\.(\d{1,3}\.\d{1,3})\b/u.exec(typeof tekst === 'string' ? tekst : '') ?? [];
  return { code: typeof code === 'number' ? code : 0, opdracht: String(veld('command')), detail };
}
