import { Readable } from 'node:stream';
import { createTransport, type SendMailOptions } from 'nodemailer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { type Afzender, maakBericht } from './maak-bericht.js';
import { type Mail, type Postbode, Postfout } from './postbode.types.js';
import { postredenVan } from './smtp-reden.js';

const WACHT_MS = 15_000;
/** Everything together; shorter than others leave a mail alone that somebody has in hand. */
const ALLES_MS = 90_000;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** What tests have otherwise: nobody waits a quarter of a minute for a server that says nothing. */
export interface Smtpgeduld {
  readonly wachtMs?: number;
  readonly allesMs?: number;
}

/** Who it is from and for, as the mail servers among themselves say it. */
interface Envelop {
  from: string;
  to: string[];
}

type Verbinding = Pick<SMTPConnection, 'connect' | 'login' | 'send' | 'quit' | 'close' | 'on'>;

/**
 * Sends through a mail server. Outside this machine it insists on TLS, unless the address ends in
 * `?tls=nee`: for a mail catcher on a network of one's own. The content is read only when the server asks
 * for it, so that whoever wants to know can note the moment before.
 */
export class SmtpPostbode implements Postbode {
  readonly naam = 'smtp';
  readonly #van: Afzender;
  readonly #maak: () => Verbinding;
  readonly #toegang: { readonly user: string; readonly pass: string } | null;
  readonly #allesMs: number;
  readonly #opmaak = createTransport({ streamTransport: true, buffer: true });

  constructor(
    url: string,
    van: Afzender,
    { wachtMs = WACHT_MS, allesMs = ALLES_MS }: Smtpgeduld = {},
  ) {
    const { protocol, hostname, port, username, password, searchParams } = new URL(url);
    const kaal = LOOPBACK.has(hostname) || searchParams.get('tls') === 'nee';
    const veilig = protocol === 'smtps:';
    this.#van = van;
    this.#allesMs = allesMs;
    this.#toegang =
      username === ''
        ? null
        : { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
    this.#maak = () =>
      new SMTPConnection({
        host: hostname.replace(/^\[|\]$/gu, ''),
        port: Number(port) || (veilig ? 465 : 587),
        secure: veilig,
        requireTLS: !veilig && !kaal,
        connectionTimeout: wachtMs,
        greetingTimeout: wachtMs,
        socketTimeout: wachtMs,
        dnsTimeout: wachtMs,
        socketCloseTimeout: 0,
      });
  }

  async verstuur(mail: Mail, voorOvergave: () => Promise<void> = async () => {}): Promise<void> {
    const bericht = await this.maakOp(maakBericht(mail, this.#van));
    const verloop = { begonnen: false, eigenFout: null as unknown };
    const inhoud = Readable.from(
      (async function* () {
        try {
          await voorOvergave();
        } catch (fout) {
          verloop.eigenFout = fout;
          throw fout;
        }
        verloop.begonnen = true;
        yield bericht;
      })(),
    );
    const verbinding = this.#maak();
    try {
      await this.binnenTijd(verbinding, (mislukt) =>
        this.geefOver(verbinding, this.envelop(mail), inhoud, mislukt),
      );
    } catch (fout) {
      if (verloop.eigenFout !== null) throw verloop.eigenFout;
      // The error of the library repeats the address, and sometimes what the server said about it.
      throw new Postfout(postredenVan(fout, verloop.begonnen));
    } finally {
      verbinding.close();
      inhoud.destroy();
    }
  }

  async sluit(): Promise<void> {
    this.#opmaak.close();
  }

  private async maakOp(bericht: SendMailOptions): Promise<Buffer> {
    try {
      const { message } = await this.#opmaak.sendMail(bericht);
      return Buffer.isBuffer(message) ? message : Buffer.from(String(message));
    } catch {
      throw new Postfout('ongeldige_kop');
    }
  }

  private envelop({ kenmerk, aan }: Mail): Envelop {
    return { from: this.#van.terug?.adres(kenmerk) ?? this.#van.adres, to: [aan.adres] };
  }

  private async geefOver(
    verbinding: Verbinding,
    envelop: Envelop,
    inhoud: Readable,
    mislukt: Promise<never>,
  ): Promise<void> {
    const stap = (doe: (klaar: (fout?: Error | null) => void) => void): Promise<unknown> =>
      Promise.race([
        mislukt,
        new Promise<void>((goed, fout) => doe((waarom) => (waarom ? fout(waarom) : goed()))),
      ]);
    await stap((klaar) => verbinding.connect(klaar));
    const toegang = this.#toegang;
    if (toegang !== null) await stap((klaar) => verbinding.login({ credentials: toegang }, klaar));
    await stap((klaar) => verbinding.send(envelop, inhoud, (fout) => klaar(fout)));
    verbinding.quit();
  }

  /** Errors of the connection come as events, at any moment; a server that drips has a limit too. */
  private async binnenTijd(
    verbinding: Verbinding,
    werk: (mislukt: Promise<never>) => Promise<void>,
  ): Promise<void> {
    let wekker: NodeJS.Timeout | undefined;
    const mislukt = new Promise<never>((_goed, fout) => {
      verbinding.on('error', fout);
      verbinding.on('end', () => fout(new Error('The connection ended.')));
      wekker = setTimeout(() => fout(new Error('It took too long.')), this.#allesMs);
    });
    mislukt.catch(() => {});
    try {
      await werk(mislukt);
    } finally {
      clearTimeout(wekker);
    }
  }
}
