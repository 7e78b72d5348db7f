import { parentPort } from 'node:worker_threads';
import type { Bericht, Opdracht } from './bericht.js';
import { DRAADTAKEN } from './draadtaken.js';

/**
 * Runs in a thread of its own: takes one piece of work at a time and sends back what came of it. It
 * knows no database, no settings and no network.
 */
const taken: ReadonlyMap<string, (...invoer: never[]) => unknown> = new Map(
  Object.entries(DRAADTAKEN),
);

function zend(bericht: Bericht): void {
  parentPort?.postMessage(bericht);
}

parentPort?.on('message', ({ taak, invoer }: Opdracht) => {
  try {
    const doe = taken.get(taak);
    if (doe === undefined) throw new TypeError('unknown work');
    zend({ soort: 'klaar', uitkomst: doe(...(invoer as never[])) });
  } catch (error) {
    zend({ soort: 'fout', naam: error instanceof Error ? error.name : 'unknown' });
  }
});
zend({ soort: 'geladen' });
