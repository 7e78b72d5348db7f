import pg from 'pg';
import { SEINKANAAL, type Seinbericht, seinberichtSchema } from './seinbericht.js';

/** After so long without an answer the connection counts as gone. */
const WACHT_MS = 10_000;
/** How long after losing the connection it is tried again: a random moment within this, doubled each time. */
const HERSTEL_MS = 1_000;
const HERSTEL_HOOGSTENS_MS = 30_000;

export interface Luisterwijze {
  readonly url: string;
  readonly opBericht: (bericht: Seinbericht) => void;
  /** Messages may have been missed: the connection was gone for a while. */
  readonly opGat: () => void;
}

/**
 * Hears the signals of all processes, over one connection of its own: LISTEN belongs to a connection, so it
 * cannot come from a pool. It is opened when somebody first needs it, and opened again when it is lost.
 */
export class Luisteraar {
  #klant: pg.Client | null = null;
  #opening: Promise<void> | null = null;
  #wekker: NodeJS.Timeout | undefined;
  #dicht = false;

  constructor(private readonly hoe: Luisterwijze) {}

  /**
   * Resolves when it hears.
   * @throws when the database cannot be reached
   */
  async open(): Promise<void> {
    if (this.#dicht) throw new Error('The listener was closed.');
    if (this.#klant !== null) return;
    this.#opening ??= this.verbind().finally(() => {
      this.#opening = null;
    });
    await this.#opening;
  }

  async sluit(): Promise<void> {
    this.#dicht = true;
    clearTimeout(this.#wekker);
    await this.#opening?.catch(() => undefined);
    const klant = this.#klant;
    this.#klant = null;
    await klant?.end();
  }

  private async verbind(): Promise<void> {
    clearTimeout(this.#wekker);
    const klant = new pg.Client({
      connectionString: this.hoe.url,
      application_name: 'passend-levend',
      connectionTimeoutMillis: WACHT_MS,
      query_timeout: WACHT_MS,
      keepAlive: true,
    });
    klant.on('notification', ({ payload = '' }) => this.ontvang(payload));
    klant.on('error', () => this.verloren(klant));
    klant.on('end', () => this.verloren(klant));
    try {
      await klant.connect();
      await klant.query(`LISTEN ${SEINKANAAL}`);
    } catch (fout) {
      await klant.end().catch(() => undefined);
      throw fout;
    }
    this.#klant = klant;
  }

  private ontvang(payload: string): void {
    const gelezen = seinberichtSchema.safeParse(alsJson(payload));
    if (gelezen.success) this.hoe.opBericht(gelezen.data);
  }

  private verloren(klant: pg.Client): void {
    if (this.#klant !== klant) return;
    this.#klant = null;
    void klant.end().catch(() => undefined);
    this.herstel(HERSTEL_MS);
  }

  private herstel(hoogstensMs: number): void {
    if (this.#dicht) return;
    clearTimeout(this.#wekker);
    this.#wekker = setTimeout(() => {
      this.open().then(
        () => this.hoe.opGat(),
        () => this.herstel(Math.min(2 * hoogstensMs, HERSTEL_HOOGSTENS_MS)),
      );
    }, Math.random() * hoogstensMs);
    this.#wekker.unref();
  }
}

function alsJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}
