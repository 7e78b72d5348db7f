import { parse, serialize } from 'cookie';
import type { Request } from 'express';
import { Sessiecookie } from '../sessie/sessiecookie.js';

/** The languages of the portal; the first is what who says nothing gets. */
export const TALEN = ['nl', 'en'] as const;
export type Taal = (typeof TALEN)[number];

const NAAM = 'passend_taal';
const EEN_JAAR_S = 31_536_000;
const LANGSTE_ADRES = 2_000;

/** The language in which a page is shown, and whether the browser has yet to keep it. */
export interface Keuze {
  readonly taal: Taal;
  readonly nieuw: boolean;
}

/** Which language somebody reads: kept by his browser in a cookie that says nothing else. */
export class Taalkeuze {
  readonly #veilig: boolean;
  readonly #sessie: Sessiecookie;

  constructor(readonly origin: string) {
    this.#veilig = origin.startsWith('https:');
    this.#sessie = new Sessiecookie(origin);
  }

  /**
   * What was chosen. Who chose nothing gets Dutch, or before he signs in what his browser asks for;
   * that first guess is then kept, so that the language does not change on him at the next page.
   */
  van(verzoek: Request): Keuze {
    const koekjes = verzoek.get('cookie');
    const gekozen = alsTaal(parse(koekjes ?? '')[NAAM]);
    if (gekozen !== null) return { taal: gekozen, nieuw: false };
    if (this.#sessie.lees(koekjes) !== null) return { taal: TALEN[0], nieuw: false };
    const taal = alsTaal(verzoek.acceptsLanguages(...TALEN)) ?? TALEN[0];
    return { taal, nieuw: taal !== TALEN[0] };
  }

  /** Header value that keeps a language. */
  zet(taal: Taal): string {
    return serialize(NAAM, taal, {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure: this.#veilig,
      maxAge: EEN_JAAR_S,
    });
  }

  /** Where to go on: an address of this portal, and the first page for any other. */
  verder(naar: unknown): string {
    if (typeof naar !== 'string' || naar.length > LANGSTE_ADRES) return '/';
    if (!URL.canParse(naar, this.origin)) return '/';
    const { origin, pathname, search } = new URL(naar, this.origin);
    const eigen = origin === new URL(this.origin).origin && !pathname.startsWith('//');
    return eigen ? `${pathname}${search}` : '/';
  }
}

/** A language of the portal, or null for what is none. */
export function alsTaal(waarde: unknown): Taal | null {
  return TALEN.find((taal) => taal === waarde) ?? null;
}
