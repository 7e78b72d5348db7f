import { parse, serialize } from 'cookie';

/**
 * The cookie that carries the session. On https it is a `__Host-` cookie; on plain http, which the
 * configuration allows on loopback only, it has another name and no Secure.
 */
export class Sessiecookie {
  readonly naam: string;
  readonly #veilig: boolean;

  constructor(origin: string) {
    this.#veilig = origin.startsWith('https:');
    this.naam = this.#veilig ? '__Host-passend' : 'passend_sessie';
  }

  /** Header value that sets the token. */
  zet(token: string): string {
    return this.#maak(token);
  }

  /** Header value that removes it. */
  wis(): string {
    return this.#maak('', 0);
  }

  /** The token in a Cookie header, or null. */
  lees(header: string | undefined): string | null {
    return parse(header ?? '')[this.naam] || null;
  }

  #maak(waarde: string, maxAge?: number): string {
    return serialize(this.naam, waarde, {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure: this.#veilig,
      ...(maxAge === undefined ? {} : { maxAge }),
    });
  }
}
