import { Attendeerronde, maakScorer, Percolatie } from '@passend/matching';
import { makeClients } from './lib/clients.mjs';
import { makeMarket } from './lib/market.mjs';

const NEW = 8_000;
/** Of 50,000 saved searches every so-many-th: all of them take some minutes, at the same cost per pair. */
const STEP = 10;
const SEARCHES = 50_000;
const CLIENTS = SEARCHES / STEP;
const TOP = 25;
/** Pairs of the plain side: this many clients, each with every so-many-th vacancy. */
const SAMPLE_CLIENTS = 200;
const SAMPLE_STEP = 80;

/** A day of new vacancies against all clients and against all saved searches, and a sample of the
 * pairs one by one.
 * @param {(text: string) => void} say */
export async function* measure(say) {
  const rows = [...makeMarket(NEW)];
  const clients = [...makeClients(CLIENTS)];
  const sample = clients.filter((_, nr) => nr % (CLIENTS / SAMPLE_CLIENTS) === 0);
  const some = rows.filter((_, nr) => nr % SAMPLE_STEP === 0);
  say(`one by one: ${sample.length} clients against ${some.length} vacancies`);
  oneByOne(some, sample.slice(0, 20));
  const plain = timed(() => oneByOne(some, sample)) / (sample.length * some.length);
  const against = `the plain function on a sample of ${sample.length * some.length} pairs, per pair`;

  say(`${NEW} new vacancies against ${CLIENTS} clients`);
  yield* result(
    '',
    timed(() => percolate(rows, clients)),
    { plain, against },
  );

  say(`${NEW} new vacancies against ${CLIENTS} of ${SEARCHES} saved searches`);
  let found = 0;
  const seconds = timed(() => {
    found = search(rows, clients);
  });
  say(`${found} found`);
  yield* result('searches-', seconds, { plain, against });
}

function* result(kind, seconds, { plain, against }) {
  const perPair = seconds / (NEW * CLIENTS);
  const n = NEW * CLIENTS;
  yield { name: `alerts/${kind}one-by-one`, ratio: perPair / plain, against, n, runs: 1, seconds };
  const value = 1 / perPair;
  yield { name: `alerts-${kind}pairs-per-second`, value, unit: 'pairs/s on one core', n };
}

function percolate(rows, clients) {
  const batch = new Percolatie(rows);
  let found = 0;
  for (const client of clients) found += batch.voor(client, TOP).length;
  return found;
}

/** With the reasons for each that is found. Half of the searches are the zoekprofiel as it is. */
function search(rows, clients) {
  const round = new Attendeerronde(rows.map((row) => ({ ...row, titel: '' })));
  let found = 0;
  clients.forEach((client, nr) => {
    found += round.voor(client, nr % 2 === 0 ? { soort: 'zoekprofiel' } : own(client)).length;
  });
  return found;
}

/** Something of one's own: one occupation, nearer by, other hours. */
function own({ zoekprofiel }) {
  const { doelberoepen, max_reis_km, uren_min } = zoekprofiel;
  return {
    soort: 'eigen',
    beroepen: doelberoepen.slice(0, 1),
    woorden: '',
    maxKm: Math.max(1, Math.round(max_reis_km / 2)),
    urenMin: uren_min,
    urenMax: null,
  };
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
