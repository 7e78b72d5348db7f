import { parse, serialize } from 'cookie';

const TIEN_MINUTEN_S = 600;

/**
 * Ties a try to the browser that began it. Lax, as the way back comes from another site; gone after ten
 * minutes or when it was used.
 */
export class Oidccookie {
  readonly naam: string;
  readonly #veilig: boolean;

  constructor(origin: string) {
    this.#veilig = origin.startsWith('https:');
    this.naam = this.#veilig ? '__Host-passend-oidc' : 'passend_oidc';
  }

  zet(waarde: string): string {
    return this.#maak(waarde, TIEN_MINUTEN_S);
  }

  wis(): string {
    return this.#maak('', 0);
  }

  lees(header: string | undefined): string | null {
    return parse(header ?? '')[this.naam] || null;
  }

  #maak(waarde: string, maxAge: number): string {
    return serialize(this.naam, waarde, {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure: this.#veilig,
      maxAge,
    });
  }
}
