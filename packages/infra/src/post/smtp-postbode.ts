import { createTransport } from 'nodemailer';
import { type Afzender, maakBericht } from './maak-bericht.js';
import { type Mail, type Postbode, Postfout } from './postbode.types.js';

const WACHT_MS = 15_000;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Answers of a mail server from here on are for good (RFC 5321, 4.2.1). */
const BLIJVEND = 500;

/**
 * Sends through a mail server. Outside this machine it insists on TLS, unless the address ends in
 * `?tls=nee`: for a mail catcher on a network of one's own.
 */
export class SmtpPostbode implements Postbode {
  readonly naam = 'smtp';
  readonly #van: Afzender;
  readonly #vervoer;

  constructor(url: string, van: Afzender) {
    const { protocol, hostname, port, username, password, searchParams } = new URL(url);
    const kaal = LOOPBACK.has(hostname) || searchParams.get('tls') === 'nee';
    const veilig = protocol === 'smtps:';
    this.#van = van;
    this.#vervoer = createTransport({
      host: hostname.replace(/^\[|\]$/gu, ''),
      port: Number(port) || (veilig ? 465 : 587),
      secure: veilig,
      requireTLS: !veilig && !kaal,
      ...(username === ''
        ? {}
        : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
      connectionTimeout: WACHT_MS,
      greetingTimeout: WACHT_MS,
      socketTimeout: WACHT_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async verstuur(mail: Mail): Promise<void> {
    const bericht = maakBericht(mail, this.#van);
    try {
      await this.#vervoer.sendMail(bericht);
    } catch (fout) {
      // The error of the library repeats the address, and sometimes what the server said about it.
      throw new Postfout(statusVan(fout) >= BLIJVEND ? 'geweigerd' : 'onbereikbaar');
    }
  }

  async sluit(): Promise<void> {
    this.#vervoer.close();
  }
}

function statusVan(fout: unknown): number {
  if (typeof fout !== 'object' || fout === null || !('responseCode' in fout)) return 0;
  return typeof fout.responseCode === 'number' ? fout.responseCode : 0;
}
