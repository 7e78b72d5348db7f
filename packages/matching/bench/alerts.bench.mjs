import { maakScorer, Percolatie } from '@passend/matching';
import { makeClients } from './lib/clients.mjs';
import { makeMarket } from './lib/market.mjs';

const NEW = 8_000;
/** Every tenth of 50,000 clients: all of them take some minutes, at the same cost per pair. */
const CLIENTS = 5_000;
const TOP = 25;
/** Pairs of the plain side: this many clients, each with every so-many-th vacancy. */
const SAMPLE_CLIENTS = 200;
const SAMPLE_STEP = 80;

/** A day of new vacancies against all clients, and a sample of the pairs one by one.
 * @param {(text: string) => void} say */
export async function* measure(say) {
  const rows = [...makeMarket(NEW)];
  const clients = [...makeClients(CLIENTS)];
  say(`${NEW} new vacancies against ${CLIENTS} clients`);
  const seconds = timed(() => percolate(rows, clients));
  const sample = clients.filter((_, nr) => nr % (CLIENTS / SAMPLE_CLIENTS) === 0);
  const some = rows.filter((_, nr) => nr % SAMPLE_STEP === 0);
  say(`one by one: ${sample.length} clients against ${some.length} vacancies`);
  oneByOne(some, sample.slice(0, 20));
  const plain = timed(() => oneByOne(some, sample));
  const perPair = seconds / (NEW * CLIENTS);
  yield {
    name: 'alerts/one-by-one',
    ratio: perPair / (plain / (sample.length * some.length)),
    against: `the plain function on a sample of ${sample.length * some.length} pairs, per pair`,
    n: NEW * CLIENTS,
    runs: 1,
    seconds,
  };
  yield {
    name: 'alerts-pairs-per-second',
    value: 1 / perPair,
    unit: 'pairs/s on one core',
    n: NEW * CLIENTS,
  };
}

function percolate(rows, clients) {
  const batch = new Percolatie(rows);
  let found = 0;
  for (const client of clients) found += batch.voor(client, TOP).length;
  return found;
}

function oneByOne(rows, clients) {
  let sum = 0;
  for (const client of clients) {
    const score = maakScorer(client);
    for (const { kenmerken } of rows) sum += score(kenmerken).score;
  }
  return sum;
}

function timed(work) {
  const from = performance.now();
  work();
  return (performance.now() - from) / 1000;
}
