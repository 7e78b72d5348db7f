import { parentPort } from 'node:worker_threads';
import { DRAADTAKEN } from '../../dist/leesdraden/draadtaken.js';

// The real readers, but with faults that a test can call up by a word in the answer.
const held = [];
const GEBREKEN = {
  HANGT: () => /^(?:a+)+$/u.test(`${'a'.repeat(60)}!`),
  BARST: () => {
    for (;;) held.push(Array.from({ length: 100_000 }, (_, plek) => ({ plek })));
  },
  VALT: () => process.exit(1),
};

parentPort.on('message', ({ taak, invoer }) => {
  const [antwoord] = invoer;
  const tekst = new TextDecoder().decode(antwoord?.body ?? antwoord?.inhoud ?? new Uint8Array());
  for (const [woord, doe] of Object.entries(GEBREKEN)) if (tekst.includes(woord)) doe();
  parentPort.postMessage({ soort: 'klaar', uitkomst: DRAADTAKEN[taak](...invoer) });
});
parentPort.postMessage({ soort: 'geladen' });
