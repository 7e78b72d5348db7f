import { Worker } from 'node:worker_threads';
import type { Bericht, Opdracht } from './bericht.js';
import { Draadfout } from './draadfout.js';

/** What one thread may use. */
export interface Draadgrenzen {
  /** For one piece of work. */
  readonly maxMs: number;
  /** Heap of the thread; bytes outside it, such as the answer itself, do not count. */
  readonly maxMb: number;
  /** For loading the code of the thread. */
  readonly maxStartMs: number;
}

interface Wachter {
  readonly klaar: (bericht: Bericht) => void;
  readonly mislukt: (fout: Draadfout) => void;
  readonly wekker: NodeJS.Timeout;
}

/** A thread from its start to its end. It does one thing at a time. */
export class Draad {
  readonly #worker: Worker;
  #wachter: Wachter | null = null;
  #leeft = true;

  /** @throws Draadfout when it could not be loaded */
  static async start(bestand: URL, grenzen: Draadgrenzen): Promise<Draad> {
    const draad = new Draad(bestand, grenzen);
    await draad.#antwoord(grenzen.maxStartMs, 'gestopt');
    return draad;
  }

  private constructor(
    bestand: URL,
    private readonly grenzen: Draadgrenzen,
  ) {
    this.#worker = new Worker(bestand, {
      // A reader has no business with the settings of the process, which hold keys.
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: grenzen.maxMb },
    });
    this.#worker.on('message', (bericht: Bericht) => this.#ontvang(bericht));
    this.#worker.on('error', (error) => this.#eindig(new Draadfout(redenVan(error))));
    this.#worker.on('exit', () => this.#eindig(new Draadfout('gestopt')));
  }

  /** Whether it can take another piece of work. */
  get leeft(): boolean {
    return this.#leeft;
  }

  /**
   * @param overdracht buffers that are handed over instead of copied
   * @throws Draadfout; after every reason but `fout` the thread is no more
   */
  async doe(opdracht: Opdracht, overdracht: readonly ArrayBuffer[]): Promise<unknown> {
    if (!this.#leeft) throw new Draadfout('gestopt');
    this.#worker.ref();
    const antwoord = this.#antwoord(this.grenzen.maxMs, 'tijd');
    this.#worker.postMessage(opdracht, [...overdracht]);
    const bericht = await antwoord;
    if (bericht.soort === 'fout') throw new Draadfout('fout', bericht.naam);
    return bericht.soort === 'klaar' ? bericht.uitkomst : undefined;
  }

  async stop(): Promise<void> {
    this.#eindig(new Draadfout('gestopt'));
    await this.#worker.terminate();
  }

  #antwoord(maxMs: number, teLaat: 'tijd' | 'gestopt'): Promise<Bericht> {
    return new Promise((klaar, mislukt) => {
      const wekker = setTimeout(() => this.#eindig(new Draadfout(teLaat)), maxMs);
      this.#wachter = { klaar, mislukt, wekker };
    });
  }

  #ontvang(bericht: Bericht): void {
    // An idle thread does not keep the process alive.
    this.#worker.unref();
    this.#ontwaak()?.klaar(bericht);
  }

  #eindig(fout: Draadfout): void {
    this.#leeft = false;
    this.#ontwaak()?.mislukt(fout);
    void this.#worker.terminate();
  }

  #ontwaak(): Wachter | null {
    const wachter = this.#wachter;
    this.#wachter = null;
    clearTimeout(wachter?.wekker);
    return wachter;
  }
}

function redenVan(error: unknown): 'geheugen' | 'gestopt' {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'geheugen' : 'gestopt';
}
