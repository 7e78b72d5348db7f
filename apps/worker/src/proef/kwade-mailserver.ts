import { createServer, type Server, type Socket } from 'node:net';

/** Where in the conversation something goes wrong. */
export const SMTP_PLEKKEN = ['GROET', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'INHOUD'] as const;
export type SmtpPlek = (typeof SMTP_PLEKKEN)[number];

/** What goes wrong there. */
export type SmtpStoring =
  | { readonly plek: SmtpPlek; readonly doet: 'antwoordt'; readonly met: string }
  | { readonly plek: SmtpPlek; readonly doet: 'zwijgt' | 'breekt af' | 'druppelt' }
  /** It has the mail, and goes away before it says so. */
  | { readonly plek: 'INHOUD'; readonly doet: 'neemt aan en breekt af' };

const GOED: Readonly<Record<SmtpPlek, string>> = {
  GROET: '220 kwaad.example ESMTP',
  EHLO: '250 kwaad.example',
  MAIL: '250 OK',
  RCPT: '250 OK',
  DATA: '354 Go ahead',
  INHOUD: '250 OK',
};

/** A mail server on a bare socket that goes wrong where it is told to, and keeps what it took. */
export class KwadeMailserver {
  /** The Message-ID of every mail that it has, as often as it has it. */
  readonly heeft: string[] = [];
  storing: SmtpStoring | null = null;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor() {
    this.#server = createServer((socket) => {
      this.#sockets.add(socket);
      socket.on('error', () => {});
      socket.once('close', () => this.#sockets.delete(socket));
      this.#voer(socket);
    });
  }

  static async start(): Promise<KwadeMailserver> {
    const server = new KwadeMailserver();
    await new Promise<void>((klaar) => server.#server.listen(0, '127.0.0.1', klaar));
    return server;
  }

  get url(): string {
    const adres = this.#server.address();
    return `smtp://127.0.0.1:${typeof adres === 'object' ? adres?.port : 0}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((klaar) => this.#server.close(() => klaar()));
  }

  #voer(socket: Socket): void {
    let rest = '';
    let inhoud: string[] | null = null;
    socket.setEncoding('utf8');
    this.#zeg(socket, 'GROET');
    socket.on('data', (deel: string) => {
      rest += deel;
      for (let einde = rest.indexOf('\r\n'); einde >= 0; einde = rest.indexOf('\r\n')) {
        const regel = rest.slice(0, einde);
        rest = rest.slice(einde + 2);
        if (inhoud === null) {
          if (this.#opdracht(socket, regel)) inhoud = [];
        } else if (regel === '.') {
          this.#neemAan(socket, inhoud);
          inhoud = null;
        } else inhoud.push(regel);
      }
    });
  }

  /** @returns whether the content follows */
  #opdracht(socket: Socket, regel: string): boolean {
    const woord = regel.slice(0, 4).toUpperCase();
    if (woord === 'QUIT') socket.end('221 Bye\r\n');
    else if (woord === 'HELO') this.#zeg(socket, 'EHLO');
    else if (woord === 'RSET') socket.write('250 OK\r\n');
    else {
      const plek = SMTP_PLEKKEN.find((naam) => naam === woord);
      if (plek === undefined) socket.write('502 Not here\r\n');
      else return this.#zeg(socket, plek) && plek === 'DATA';
    }
    return false;
  }

  #neemAan(socket: Socket, regels: readonly string[]): void {
    const [, kenmerk = ''] = /^Message-ID: <([^@>]+)@/imu.exec(regels.join('\n')) ?? [];
    const storing = this.storing?.plek === 'INHOUD' ? this.storing : null;
    if (storing === null || storing.doet === 'neemt aan en breekt af') this.heeft.push(kenmerk);
    if (storing?.doet === 'neemt aan en breekt af') socket.destroy();
    else this.#zeg(socket, 'INHOUD');
  }

  /** @returns whether it said what is right */
  #zeg(socket: Socket, plek: SmtpPlek): boolean {
    const { storing } = this;
    if (storing?.plek !== plek) {
      socket.write(`${GOED[plek]}\r\n`);
      return true;
    }
    if (storing.doet === 'antwoordt') socket.write(`${storing.met}\r\n`);
    if (storing.doet === 'breekt af') socket.destroy();
    if (storing.doet === 'druppelt') druppel(socket, plek);
    return false;
  }
}

/** A line that never ends, so that no silence is ever long. */
function druppel(socket: Socket, plek: SmtpPlek): void {
  const code = GOED[plek].slice(0, 3);
  socket.write(`${code}-`);
  const wekker = setInterval(() => socket.write('x'), 50);
  socket.once('close', () => clearInterval(wekker));
}
