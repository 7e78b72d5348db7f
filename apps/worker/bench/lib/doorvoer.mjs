import { startBronhosts } from './bronhosts.mjs';
import { metLegeDatabase, voegBronnenToe } from './proefbank.mjs';
import { meter, startWerkers, wachtTotKlaar } from './werkers.mjs';

const HOSTS = 30;
const PER_HOST = 40;
const VERTRAGING_MS = 100;
const RUNS = 3;
const GEDULD_MS = 600_000;
/** Share of the pages that say "not changed" at the second visit. */
const ONGEWIJZIGD = 0.95;

/**
 * From answer to stored, clustered and indexed, by one and by two worker processes, from sites that
 * take their time; and what a second visit costs, when most pages have not changed.
 * @param {(text: string) => void} say */
export async function* doorvoer(say) {
  const warm = await startBronhosts({ hosts: 8, perHost: 5, vertragingMs: 5, seed: 3 });
  try {
    const een = [];
    const twee = [];
    for (let run = 1; run <= RUNS; run += 1) {
      for (const [aantal, uitslagen] of [
        [1, een],
        [2, twee],
      ]) {
        say(`run ${run} of ${RUNS}: ${HOSTS * PER_HOST} pages, ${aantal} worker process(es)`);
        uitslagen.push(await eenRun(warm, aantal));
      }
    }
    yield* uitkomsten(een, twee);
  } finally {
    await warm.stop();
  }
}

async function eenRun(warm, aantal) {
  const hosts = await startBronhosts({
    hosts: HOSTS,
    perHost: PER_HOST,
    vertragingMs: VERTRAGING_MS,
    seed: 7,
  });
  try {
    return await metLegeDatabase((bank) => bezoek(bank, warm, hosts, aantal));
  } finally {
    await hosts.stop();
  }
}

async function bezoek({ dataSource, appUrl, postgresPid }, warm, hosts, aantal) {
  const werkers = await startWerkers(aantal, {
    DATABASE_URL: appUrl,
    PASSEND_FETCH_ALLOW: `${warm.toegestaan},${hosts.toegestaan}`,
  });
  try {
    await voegBronnenToe(dataSource, warm.sites);
    await wachtTotKlaar(dataSource, GEDULD_MS);
    const eerste = meter(werkers.pids, postgresPid);
    await voegBronnenToe(dataSource, hosts.sites);
    await wachtTotKlaar(dataSource, GEDULD_MS);
    const ingelezen = eerste();
    wijzig(hosts.sites);
    const weer = meter(werkers.pids, postgresPid);
    await dataSource.query(
      `UPDATE fetch_state SET volgende_op = now() WHERE soort = 'ingang'
      AND host = ANY($1)`,
      [hosts.sites.map(({ host }) => host)],
    );
    await wachtTotKlaar(dataSource, GEDULD_MS);
    return { ingelezen, gecontroleerd: weer() };
  } finally {
    await werkers.stop();
  }
}

/** A new etag for a page in twenty, and the same text: what many sites do at every visit. */
function wijzig(sites) {
  for (const { paginas } of sites) {
    [...paginas.values()].forEach((pagina, index) => {
      if (index % Math.round(1 / (1 - ONGEWIJZIGD)) === 0) pagina.versie += 1;
    });
  }
}

function* uitkomsten(een, twee) {
  const paginas = HOSTS * PER_HOST;
  const perS = (runs) => midden(runs.map(({ ingelezen }) => paginas / ingelezen.seconden));
  const basis = { n: paginas, runs: RUNS };
  yield {
    name: 'ingest-2-workers/ingest-1-worker',
    ratio: perS(twee) / perS(een),
    against: 'pages per second of one worker process',
    ...basis,
  };
  for (const [naam, runs] of [
    ['ingest-1-worker', een],
    ['ingest-2-workers', twee],
  ]) {
    const cpu = (kant) => midden(runs.map(({ ingelezen }) => (ingelezen[kant] / paginas) * 1000));
    yield { name: `${naam}-per-second`, value: perS(runs), unit: 'vacancies', ...basis };
    yield { name: `${naam}-cpu-worker`, value: cpu('werkerS'), unit: 's/1000', ...basis };
    yield { name: `${naam}-cpu-postgres`, value: cpu('serverS'), unit: 's/1000', ...basis };
  }
  yield* controles(een, basis);
}

/** The whole market is 2,000,000 checks a day, 23 a second. */
const MARKT_PER_S = 2_000_000 / 86_400;

function* controles(een, basis) {
  const n = HOSTS * (PER_HOST + 1);
  const per = (kant) => midden(een.map(({ gecontroleerd }) => gecontroleerd[kant] / n));
  yield { name: 'checks-per-second', value: 1 / per('seconden'), unit: 'checks', ...basis, n };
  yield {
    name: 'checks-core-share-worker',
    value: per('werkerS') * MARKT_PER_S * 100,
    unit: '% of a core at 23/s',
    ...basis,
    n,
  };
  yield {
    name: 'checks-core-share-postgres',
    value: per('serverS') * MARKT_PER_S * 100,
    unit: '% of a core at 23/s',
    ...basis,
    n,
  };
}

function midden(getallen) {
  return [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)];
}
