import { Draad, type Draadgrenzen } from './draad.js';
import { Draadfout } from './draadfout.js';

interface Poolgrenzen extends Draadgrenzen {
  readonly draden: number;
  /** How many pieces of work may wait for a thread; without a number there is no end to it. */
  readonly wachtend?: number;
}

interface Wachtende {
  readonly beurt: () => void;
  readonly weg: (fout: Draadfout) => void;
}

/**
 * A few threads and a queue before them. A thread is started when there is work, is kept for the next
 * piece, and is ended for good when it is too slow, too big or broken; the next piece has a new one.
 */
export class Draadpool {
  readonly #alle = new Set<Draad>();
  readonly #vrij: Draad[] = [];
  readonly #rij: Wachtende[] = [];
  #plekken: number;
  #gesloten = false;

  constructor(
    private readonly bestand: URL,
    private readonly grenzen: Poolgrenzen,
  ) {
    this.#plekken = grenzen.draden;
  }

  /**
   * Has one piece of work done. Waiting for a free thread does not count as time.
   * @param overdracht buffers that are handed over instead of copied; of no use here afterwards
   * @throws Draadfout
   */
  async doe(
    taak: string,
    invoer: readonly unknown[],
    overdracht: readonly ArrayBuffer[] = [],
  ): Promise<unknown> {
    await this.#plek();
    try {
      const draad = this.#neemVrije() ?? (await this.#start());
      try {
        return await draad.doe({ taak, invoer }, overdracht);
      } finally {
        this.#legTerug(draad);
      }
    } finally {
      this.#geefDoor();
    }
  }

  /** Ends all threads; work that is under way or waits fails as `gestopt`. */
  async stop(): Promise<void> {
    this.#gesloten = true;
    for (const { weg } of this.#rij.splice(0)) weg(new Draadfout('gestopt'));
    await Promise.all([...this.#alle].map((draad) => draad.stop()));
  }

  /** A thread may have ended since its last work. */
  #neemVrije(): Draad | null {
    for (;;) {
      const draad = this.#vrij.pop() ?? null;
      if (draad === null || draad.leeft) return draad;
      this.#alle.delete(draad);
    }
  }

  async #start(): Promise<Draad> {
    const draad = await Draad.start(this.bestand, this.grenzen);
    this.#alle.add(draad);
    if (this.#gesloten) await draad.stop();
    return draad;
  }

  #legTerug(draad: Draad): void {
    if (draad.leeft) this.#vrij.push(draad);
    else this.#alle.delete(draad);
  }

  #plek(): Promise<void> {
    if (this.#gesloten) return Promise.reject(new Draadfout('gestopt'));
    if (this.#plekken > 0) {
      this.#plekken -= 1;
      return Promise.resolve();
    }
    if (this.#rij.length >= (this.grenzen.wachtend ?? Number.POSITIVE_INFINITY))
      return Promise.reject(new Draadfout('vol'));
    return new Promise((beurt, weg) => this.#rij.push({ beurt, weg }));
  }

  #geefDoor(): void {
    const volgende = this.#rij.shift();
    if (volgende === undefined) this.#plekken += 1;
    else volgende.beurt();
  }
}
