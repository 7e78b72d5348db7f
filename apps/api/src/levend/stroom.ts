import type { Response } from 'express';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';

/** A reader that is so far behind gets a new stream rather than more memory. */
const ACHTERSTAND_BYTES = 64 * 1024;

const KOPPEN = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // Nothing on the way may keep it, change it or pack it, or hold it back until there is more.
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** One open window: the connection over which it hears what is new. */
export class Stroom {
  #open = true;

  constructor(
    private readonly antwoord: Response,
    readonly actor: ActorGegevens,
    readonly sessieId: string,
  ) {}

  /** Sends the head of the answer, and how long to wait before coming back when it ends. */
  begin(herstelMs: number): void {
    this.antwoord.writeHead(200, KOPPEN);
    this.antwoord.socket?.setNoDelay(true);
    this.schrijf(`retry: ${herstelMs}\n\n`);
  }

  get isOpen(): boolean {
    return this.#open;
  }

  stuur(soort: string, inhoud: object): void {
    this.schrijf(`event: ${soort}\ndata: ${JSON.stringify(inhoud)}\n\n`);
  }

  /** Up to where this window has heard everything; it says so when it comes back. */
  markeer(plek: string): void {
    this.schrijf(`id: ${plek}\n\n`);
  }

  hartslag(): void {
    this.schrijf(':\n\n');
  }

  /** Ends the stream; the window comes back after this time. */
  sluit(herstelMs: number): void {
    this.schrijf(`retry: ${herstelMs}\n\n`);
    this.#open = false;
    this.antwoord.end();
  }

  private schrijf(tekst: string): void {
    if (!this.#open) return;
    this.antwoord.write(tekst);
    if (this.antwoord.writableLength <= ACHTERSTAND_BYTES) return;
    this.#open = false;
    this.antwoord.destroy();
  }
}
