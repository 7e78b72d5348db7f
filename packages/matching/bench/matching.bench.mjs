import { Marktindex, maakScorer } from '@passend/matching';
import { CLIENT, CLIENT_WITH_WISHES, makeMarket } from './lib/market.mjs';
import { measureReader } from './lib/reader.mjs';
import { readAll, readColumns } from './lib/sequential-read.mjs';
import { medians } from './lib/time.mjs';

const ROWS = 400_000;
/** The whole of the open vacancies four times over. */
const MORE_ROWS = 1_600_000;
const RUNS = 15;
/** The plain side takes seconds, so it runs less often. */
const RUNS_OBJECTS = 3;

/** Some ten minutes of the market's day: 8,000 new ones, and as many that go. */
const RENEWED = 100;
const OTHER_SEED = 20261130;

/** Exhaustive scoring of a market for one client with ten limits, and reading the load of adverts.
 * @param {(text: string) => void} say */
export async function* measure(say) {
  say(`filling an index with ${ROWS} vacancies`);
  const index = new Marktindex();
  for (const row of makeMarket(ROWS)) index.zet(row);
  yield* againstObjects(say, index);
  const columns = readColumns(index, CLIENT);
  const stranger = strangers();
  const renew = renewer(index);
  const read = medians(RUNS, {
    renew,
    score: () => index.beoordeel(CLIENT),
    wishes: () => index.beoordeel(CLIENT_WITH_WISHES),
    first: () => index.beoordeel(stranger()),
    read: () => readAll(columns, ROWS),
  });
  yield {
    name: 'rescore-400k/read',
    ratio: read.score / read.read,
    against: `sequential read of the same columns; before each scoring ${RENEWED} vacancies were replaced`,
    n: ROWS,
    runs: RUNS,
    seconds: read.score,
  };
  yield {
    name: 'first-score-400k/read',
    ratio: read.first / read.read,
    against: 'the same read, for a client of whom nothing is known from before',
    n: ROWS,
    runs: RUNS,
    seconds: read.first,
  };
  yield {
    name: 'rescore-400k-wishes/read',
    ratio: read.wishes / read.read,
    against: 'the same read, for a client with every kind of wish but an employer',
    n: ROWS,
    runs: RUNS,
    seconds: read.wishes,
  };
  yield {
    name: 'index-bytes-per-vacancy',
    value: index.bytesPerVacature(),
    unit: 'bytes',
    n: ROWS,
  };
  yield againstMore(say, index);
  yield measureReader(say);
}

/** Replaces vacancies by others, so that a scoring afterwards has something new to judge.
 * @param {Marktindex} index @returns {() => void} */
function renewer(index) {
  const others = makeMarket(RENEWED * RUNS * 2, OTHER_SEED);
  let id = 0;
  return () => {
    for (let i = 0; i < RENEWED; i++) {
      const { value } = others.next();
      index.zet({ ...value, id: (id++ % ROWS) + 1 });
    }
  };
}

/** The client with other words everywhere, so that every answer has to be found.
 * @returns {() => import('@passend/matching').Persoon} */
function strangers() {
  let n = 0;
  return () => {
    n++;
    const { zoekprofiel, belastbaarheid } = CLIENT;
    return {
      ...CLIENT,
      zoekprofiel: {
        ...zoekprofiel,
        max_reis_km: zoekprofiel.max_reis_km + n / 1000,
        diplomas: [`diploma ${n}`],
        doelberoepen: [...zoekprofiel.doelberoepen, `functie ${n}`],
      },
      belastbaarheid: {
        ...belastbaarheid,
        beperkingen: belastbaarheid.beperkingen.map((beperking) => ({
          ...beperking,
          tekst: `${beperking.tekst} ${n}`,
        })),
      },
    };
  };
}

/** Four times the vacancies: should cost four times as much. */
function againstMore(say, index) {
  say(`filling an index with ${MORE_ROWS} vacancies`);
  const larger = new Marktindex();
  for (const row of makeMarket(MORE_ROWS)) larger.zet(row);
  const both = medians(RUNS, {
    larger: () => larger.beoordeel(CLIENT),
    smaller: () => index.beoordeel(CLIENT),
  });
  return {
    name: 'rescore-1600k/rescore-400k',
    ratio: both.larger / both.smaller,
    against: 'the same with 400,000 vacancies',
    n: MORE_ROWS,
    runs: RUNS,
    seconds: both.larger,
  };
}

function* againstObjects(say, index) {
  say('the same criteria over plain objects');
  const objects = [...makeMarket(ROWS)].map(({ kenmerken }) => kenmerken);
  const scores = new Float64Array(ROWS);
  const both = medians(RUNS_OBJECTS, {
    score: () => index.beoordeel(CLIENT),
    objects: () => scoreObjects(objects, scores),
  });
  mustAgree(index, scores);
  yield {
    name: 'rescore-400k/objects',
    ratio: both.score / both.objects,
    against: 'the same criteria over plain objects',
    n: ROWS,
    runs: RUNS_OBJECTS,
    seconds: both.score,
  };
}

function scoreObjects(objects, scores) {
  const score = maakScorer(CLIENT);
  for (let i = 0; i < objects.length; i++) scores[i] = score(objects[i]).score;
  return scores;
}

/** A fast answer that differs would measure nothing. */
function mustAgree(index, scores) {
  for (const { id, score } of index.beoordeel(CLIENT).top(1000)) {
    if (scores[id - 1] !== score) throw new Error(`The two sides differ on vacancy ${id}`);
  }
}
