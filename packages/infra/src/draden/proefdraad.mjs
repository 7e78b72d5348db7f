import { parentPort } from 'node:worker_threads';

// A thread for tests that does what a reader must never do, when asked.
const held = [];

const TAKEN = {
  echo: (waarde) => waarde,
  lengte: (bytes) => bytes.byteLength,
  gooi: () => {
    throw new RangeError('CANARY');
  },
  lus: () => {
    for (;;);
  },
  regexp: () => /^(?:a+)+$/u.test(`${'a'.repeat(60)}!`),
  bom: () => {
    for (;;) held.push(Array.from({ length: 10_000 }, (_, plek) => ({ plek })));
  },
  stapel: () => TAKEN.stapel(),
  weg: () => process.exit(3),
  later: () => {
    setTimeout(() => {
      throw new Error('CANARY');
    });
    return 'klaar';
  },
  omgeving: () => Object.keys(process.env),
  draad: () => process.pid,
};

parentPort.on('message', ({ taak, invoer }) => {
  try {
    parentPort.postMessage({ soort: 'klaar', uitkomst: TAKEN[taak](...invoer) });
  } catch (error) {
    parentPort.postMessage({ soort: 'fout', naam: error.name });
  }
});
parentPort.postMessage({ soort: 'geladen' });
