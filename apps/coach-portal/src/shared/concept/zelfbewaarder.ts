/** How it stands with what somebody typed. */
export type Bewaarstand =
  | { readonly soort: 'niets' | 'wacht' | 'bezig' | 'mislukt' | 'botst' | 'geweigerd' }
  | { readonly soort: 'bewaard'; readonly op: string };

/** What to do after a save that failed: again later, nothing, or ask who wins. */
export type Misluksoort = 'later' | 'geweigerd' | 'botst';

/** Somebody has to pause so long before what he typed is kept. */
export const RUST_MS = 1_200;
/** A save that failed is tried again after this, then after twice as long each time. */
const WEER_MS = 3_000;
const WEER_HOOGSTENS_MS = 60_000;

export interface Bewaarwijze<T> {
  /** Keeps it. @returns the moment at which it was kept */
  readonly bewaar: (waarde: T) => Promise<string>;
  readonly soortVan: (fout: unknown) => Misluksoort;
  readonly opStand: (stand: Bewaarstand) => void;
}

/**
 * Keeps what is typed after each pause, one request at a time: what is typed during a request goes with the
 * next one. What could not be kept is tried again until it is, with the newest that was typed.
 */
export class Zelfbewaarder<T> {
  #waarde: { readonly w: T } | null = null;
  #bezig: Promise<void> | null = null;
  #wekker: ReturnType<typeof setTimeout> | undefined;
  #weerMs = WEER_MS;

  constructor(private readonly hoe: Bewaarwijze<T>) {}

  /** Whether something was typed that is not kept yet. */
  get heeftOver(): boolean {
    return this.#waarde !== null;
  }

  typ(waarde: T): void {
    this.#waarde = { w: waarde };
    if (this.#bezig === null) this.meld({ soort: 'wacht' });
    this.plan(RUST_MS);
  }

  /** Keeps at once what is not kept yet. */
  async nu(): Promise<void> {
    clearTimeout(this.#wekker);
    if (this.#bezig !== null) return this.#bezig;
    if (this.#waarde === null) return;
    this.#bezig = this.bewaar(this.#waarde).finally(() => {
      this.#bezig = null;
    });
    await this.#bezig;
  }

  /** Forgets what was not kept: it was sent, or left. Resolves when no save is under way any more. */
  async laatLos(): Promise<void> {
    clearTimeout(this.#wekker);
    this.#waarde = null;
    await this.#bezig;
  }

  private async bewaar(te: { readonly w: T }): Promise<void> {
    this.meld({ soort: 'bezig' });
    try {
      const op = await this.hoe.bewaar(te.w);
      this.#weerMs = WEER_MS;
      if (this.#waarde === te) this.#waarde = null;
      if (this.#waarde === null) this.meld({ soort: 'bewaard', op });
      else this.plan(RUST_MS);
    } catch (fout) {
      this.naFout(this.hoe.soortVan(fout));
    }
  }

  private naFout(soort: Misluksoort): void {
    this.meld({ soort: soort === 'later' ? 'mislukt' : soort });
    if (soort !== 'later' || this.#waarde === null) return;
    this.plan(this.#weerMs);
    this.#weerMs = Math.min(2 * this.#weerMs, WEER_HOOGSTENS_MS);
  }

  private plan(ms: number): void {
    clearTimeout(this.#wekker);
    this.#wekker = setTimeout(() => void this.nu(), ms);
  }

  private meld(stand: Bewaarstand): void {
    this.hoe.opStand(stand);
  }
}
