import { Draadpool, type TeLezenAntwoord } from '@passend/infra';
import type { Draadtaken } from './draadtaken.js';
import type { GelezenAntwoord } from './lees-antwoord.js';

const GRENZEN = {
  /** As many as there are jobs that read at the same time. */
  draden: 2,
  /** The largest answer that may be fetched takes five seconds of a processor. */
  maxMs: 30_000,
  /** Seventy thousand short records in five megabytes need a quarter of a gigabyte. */
  maxMb: 768,
  maxStartMs: 60_000,
};

/** Built code, also for a test that runs from source: a thread loads JavaScript only. */
const BESTAND = new URL('../../dist/leesdraden/leesdraad.js', import.meta.url);

/** Has what came from outside read in threads that can be ended; they start with the first answer. */
export class Leesdraden {
  readonly #pool: Draadpool;

  constructor({ maxMs = GRENZEN.maxMs, maxMb = GRENZEN.maxMb, bestand = BESTAND } = {}) {
    this.#pool = new Draadpool(bestand, { ...GRENZEN, maxMs, maxMb });
  }

  /**
   * Carries out one of the functions of `DRAADTAKEN`.
   * @throws Draadfout when it took too much time or memory, or the thread ended
   */
  async doe<Taak extends keyof Draadtaken>(
    taak: Taak,
    ...invoer: Parameters<Draadtaken[Taak]>
  ): Promise<ReturnType<Draadtaken[Taak]>> {
    return (await this.#pool.doe(taak, invoer)) as ReturnType<Draadtaken[Taak]>;
  }

  /**
   * Reads one answer. Its bytes are handed over, so that large ones cost nothing; the caller has them
   * no longer.
   * @param peildatum the day on which it was fetched
   * @throws Draadfout
   */
  async leesAntwoord(antwoord: TeLezenAntwoord, peildatum: string): Promise<GelezenAntwoord> {
    const body = opZichzelf(antwoord.body);
    const invoer = [{ ...antwoord, body }, peildatum];
    return (await this.#pool.doe('leesAntwoord', invoer, [body.buffer])) as GelezenAntwoord;
  }

  /** Ends the threads; what they were reading is not read. */
  stop(): Promise<void> {
    return this.#pool.stop();
  }
}

/** Small buffers share their memory with others, which cannot be handed over. */
function opZichzelf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  const heel = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return heel ? new Uint8Array(buffer) : new Uint8Array(bytes);
}
