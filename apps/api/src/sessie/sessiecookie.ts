import { createHash, randomBytes } from 'node:crypto';
import { parse, serialize } from 'cookie';

/** 256 bits from the system's generator; only its hash is stored. */
export function maakToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database knows of a token. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

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
