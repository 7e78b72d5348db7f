/** What of one line of the log is held by the chain, in the order in which it is hashed. */
export interface Ketenregel {
  readonly id: string;
  readonly bureauId: string;
  /** Moment, ISO 8601 in UTC with milliseconds. */
  readonly op: string;
  readonly code: string;
  readonly uitkomst: string;
  readonly gebruikerId: string | null;
  readonly rol: string;
  readonly namensId: string | null;
  readonly sessie: string | null;
  readonly netwerk: string | null;
  readonly apparaat: string | null;
  readonly werknemerId: string | null;
  readonly objectSoort: string;
  readonly objectId: string | null;
  readonly veldgroep: string;
  readonly wat: string;
  readonly doel: string;
  readonly regel: string | null;
  readonly toestemmingId: string | null;
  readonly correlatieId: string | null;
}

/** One seal: its place in the chain of its agency, the line it is about, and both hashes. */
export interface Zegel {
  readonly nummer: number;
  readonly logId: string;
  /** Hash of the seal before; of the first one `KETENBEGIN`. */
  readonly vorige: string;
  readonly hash: string;
}

/** What the first seal of an agency rests on. */
export const KETENBEGIN = '0'.repeat(64);

const VERSIE = 'passend-log-1';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export type Hasher = (tekst: string) => string;

/**
 * Text of one link, of which the hash is taken: its number, the hash before it and every field of the
 * line, as a JSON list in a fixed order. Anybody can compute it without Passend.
 */
export function ketentekst(vorige: string, nummer: number, regel: Ketenregel): string {
  const velden = [
    regel.id,
    regel.bureauId,
    regel.op,
    regel.code,
    regel.uitkomst,
    regel.gebruikerId,
    regel.rol,
    regel.namensId,
    regel.sessie,
    regel.netwerk,
    regel.apparaat,
    regel.werknemerId,
    regel.objectSoort,
    regel.objectId,
    regel.veldgroep,
    regel.wat,
    regel.doel,
    regel.regel,
    regel.toestemmingId,
    regel.correlatieId,
  ];
  return JSON.stringify([VERSIE, nummer, vorige, ...velden]);
}

/** The last seal that somebody wrote down elsewhere: a cut tail shows by it. */
export interface Anker {
  readonly nummer: number;
  readonly hash: string;
}

export type Ketenbreuk =
  | { readonly soort: 'regel_weg'; readonly nummer: number; readonly logId: string }
  | { readonly soort: 'regel_veranderd'; readonly nummer: number; readonly logId: string }
  | { readonly soort: 'schakel_mist'; readonly nummer: number }
  | { readonly soort: 'schakel_past_niet'; readonly nummer: number }
  | { readonly soort: 'niet_verzegeld'; readonly logId: string; readonly op: string }
  | { readonly soort: 'staart_weg'; readonly nummer: number }
  | { readonly soort: 'anker_past_niet'; readonly nummer: number };

/** Checks a chain link by link, in one pass and without holding it. */
export class Ketencontrole {
  #nummer: number;
  #hash: string;
  #anker: Anker | null;
  readonly #breuken: Ketenbreuk[] = [];

  /**
   * @param anker the last seal that is known from elsewhere; null when nothing is
   * @param gewistTot lines up to this seal went at the end of their term; their seals stay
   * @param begin the seal before the first one that is given, to check the end of a chain only
   */
  constructor(
    private readonly hash: Hasher,
    anker: Anker | null = null,
    private readonly gewistTot = 0,
    begin: Anker = { nummer: 0, hash: KETENBEGIN },
  ) {
    this.#anker = anker;
    this.#nummer = begin.nummer;
    this.#hash = begin.hash;
  }

  /** The next seal by number, with the line that it names; null when that line is not there. */
  volgende({ nummer, logId, vorige, hash }: Zegel, regel: Ketenregel | null): void {
    if (nummer !== this.#nummer + 1)
      this.#breek({ soort: 'schakel_mist', nummer: this.#nummer + 1 });
    else if (vorige !== this.#hash) this.#breek({ soort: 'schakel_past_niet', nummer });
    if (regel === null) {
      if (nummer > this.gewistTot) this.#breek({ soort: 'regel_weg', nummer, logId });
    } else if (regel.id !== logId || this.hash(ketentekst(vorige, nummer, regel)) !== hash) {
      this.#breek({ soort: 'regel_veranderd', nummer, logId });
    }
    if (this.#anker?.nummer === nummer && this.#anker.hash !== hash) {
      this.#breek({ soort: 'anker_past_niet', nummer });
    }
    this.#nummer = nummer;
    this.#hash = hash;
  }

  /** A line that no seal names although it is older than sealing takes. */
  zonderZegel(logId: string, op: string): void {
    this.#breek({ soort: 'niet_verzegeld', logId, op });
  }

  /** @returns the last seal, and every break in the order in which it was met */
  einde(): { readonly kop: Anker; readonly breuken: readonly Ketenbreuk[] } {
    if (this.#anker !== null && this.#anker.nummer > this.#nummer) {
      this.#breek({ soort: 'staart_weg', nummer: this.#nummer + 1 });
      this.#anker = null;
    }
    return { kop: { nummer: this.#nummer, hash: this.#hash }, breuken: [...this.#breuken] };
  }

  #breek(breuk: Ketenbreuk): void {
    this.#breuken.push(breuk);
  }
}
