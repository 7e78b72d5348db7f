import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Draadfout } from '../draden/draadfout.js';
import { Draadpool } from '../draden/draadpool.js';
import { PdfFout, type Rapportblad } from './rapport-pdf.js';

const GRENZEN = {
  /** Printing asks a whole processor. */
  draden: 1,
  /** A page of a report takes some hundredths of a second: this is a wait of a few seconds. */
  wachtend: 24,
  maxMs: 60_000,
  maxMb: 512,
  maxStartMs: 60_000,
};

/**
 * Prints reports in a thread of its own, so that nobody else waits for it. Reports come one by one, also
 * those of one export: others get their turn in between.
 */
export class Drukkerij {
  readonly #pool: Draadpool;

  constructor({ wachtend = GRENZEN.wachtend, bestand = drukdraad() } = {}) {
    this.#pool = new Draadpool(bestand, { ...GRENZEN, wachtend });
  }

  /**
   * Prints one report as a tagged PDF.
   * @throws PdfFout when it could not be made; Draadfout when there is too much work (`vol`) or it took
   * too long
   */
  async druk(blad: Rapportblad): Promise<Buffer> {
    try {
      const bytes = await this.#pool.doe('rapportPdf', [blad]);
      if (bytes instanceof Uint8Array) return Buffer.from(bytes);
    } catch (fout) {
      if (!(fout instanceof Draadfout) || fout.code !== 'fout') throw fout;
    }
    throw new PdfFout('a report could not be printed');
  }

  /** Ends the thread; what it was printing is not printed. */
  stop(): Promise<void> {
    return this.#pool.stop();
  }
}

/** Built code, also for a test that runs from source: a thread loads JavaScript only. */
function drukdraad(): URL {
  const require = createRequire(import.meta.url);
  return pathToFileURL(require.resolve('@passend/infra/drukdraad'));
}
