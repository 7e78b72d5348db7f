import { parentPort } from 'node:worker_threads';
import type { Bericht, Opdracht } from './bericht.js';

/**
 * Runs in a thread of its own: takes one piece of work at a time and sends back what came of it. Of an
 * error only its kind goes back, as its message may quote the work.
 */
export function bedien(werk: Readonly<Record<string, (...invoer: never[]) => unknown>>): void {
  const taken = new Map(Object.entries(werk));
  const zend = (bericht: Bericht) => parentPort?.postMessage(bericht);
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
}
