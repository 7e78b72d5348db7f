import { setTimeout as wait } from 'node:timers/promises';
import type { Beurt, HostBeleid } from './host-beleid.js';

/** A turn longer than this belongs to a worker that died; the longest visit lasts 15 seconds. */
const TURN_MS = 60_000;
/** How soon to look whether another process has finished its visit; each time twice as late. */
const LOOK_AGAIN_MS = 50;
const LOOK_AGAIN_MAX_MS = 800;

export type Toegang =
  | Extract<Beurt, { soort: 'aan_de_beurt' }>
  | { readonly soort: 'te_lang'; readonly nietVoor: number };

/**
 * Waits for a server's turn, but not past `uiterlijk`. Visitors within this process queue up in
 * memory; those of other processes are seen through the shared state.
 */
export class Beurten {
  readonly #queues = new Map<string, Promise<unknown>>();

  constructor(private readonly beleid: HostBeleid) {}

  /** Runs a visit when its turn has come; one at a time for each host. */
  async neem<Result>(
    host: string,
    uiterlijk: number,
    visit: (toegang: Toegang) => Promise<Result>,
  ): Promise<Result> {
    const before = this.#queues.get(host) ?? Promise.resolve();
    const mine = before.then(async () => visit(await this.#wacht(host, uiterlijk)));
    const settled = mine.catch(() => undefined);
    this.#queues.set(host, settled);
    void settled.then(() => {
      if (this.#queues.get(host) === settled) this.#queues.delete(host);
    });
    return mine;
  }

  async #wacht(host: string, uiterlijk: number): Promise<Toegang> {
    for (let look = LOOK_AGAIN_MS; ; look = Math.min(2 * look, LOOK_AGAIN_MAX_MS)) {
      const now = Date.now();
      const beurt = await this.beleid.vraagBeurt(host, now, now + TURN_MS);
      if (beurt.soort === 'aan_de_beurt') return beurt;
      const next = beurt.tot ?? now + look;
      if (next > uiterlijk) return { soort: 'te_lang', nietVoor: Math.max(next, now + 1_000) };
      await wait(Math.max(next - now, 1));
    }
  }
}
