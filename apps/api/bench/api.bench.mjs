import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createDataSource,
  removeEmbeddedPostgres,
  runMigrations,
  startEmbeddedPostgres,
} from '@passend/infra';
import { makeClients } from '../../../packages/matching/bench/lib/clients.mjs';
import { even, seeded } from '../../../packages/matching/bench/lib/random.mjs';
import { freePort } from '../../../packages/test-kit/src/database/free-port.mjs';
import { Bureaus } from './lib/bureaus.mjs';
import { zaaiMarkt } from './lib/markt.mjs';
import { VERZOEKEN } from './lib/verzoeken.mjs';

/** `PASSEND_BENCH_BUREAUS=2` makes it smaller, to find out what costs; such a run is no measure. */
const BUREAUS = Number(process.env.PASSEND_BENCH_BUREAUS ?? 10);
const COACHES = 20;
const CLIENTEN = 30;
const VACATURES = 8_000;
/** Between two requests of one coach: he reads, thinks and writes. Drawn anew each time, this on average. */
const DENKTIJD_S = 15;
const INLOOP_S = 15;
/** So many at a time open their caseload when the day begins. */
const TEGELIJK = 4;
/** How often a vacancy changes, as the worker goes on reading: what was counted before has to be counted anew. */
const MARKTRITME_MS = 10_000;
const DUUR_S = 90;
/** What an answer may last before the coach gives up; such a request counts as the whole of it. */
const GEDULD_MS = 30_000;
/** As many as the API itself has. */
const VERBINDINGEN = 10;
const ZAAD = 20261130;
const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/**
 * 200 coaches of ten agencies at work at once: this process asks, over loopback, another process that is
 * the API. The day begins with the caseload of each, which is not measured. After each answer, and a pause, the coach's turn goes to the same rows by plain queries, as the
 * superuser, whom no policy holds up, on as many connections. So both sides meet the same load, which both make.
 * @param {(text: string) => void} say */
export async function* measure(say) {
  const dataDir = join(await mkdtemp(join(tmpdir(), 'passend-bench-')), 'postgres');
  const database = await startEmbeddedPostgres({ dataDir, port: await freePort() });
  try {
    await runMigrations(database.ownerUrl);
    const meester = randomBytes(32);
    const toneel = await zaai(database.appUrl, meester, say);
    const api = await startApi(database.appUrl, meester);
    const bank = await createDataSource({
      url: database.adminUrl,
      poolSize: VERBINDINGEN,
    }).initialize();
    try {
      await bank.query('ANALYZE');
      say('every coach opens his caseload');
      await begin({ ...toneel, adres: api.adres });
      say(`${INLOOP_S} s to warm up, ${DUUR_S} s of work`);
      yield* uitkomst(await belast({ ...toneel, bank, adres: api.adres }));
    } finally {
      await bank.destroy();
      await api.stop();
    }
  } finally {
    await database.stop();
    await removeEmbeddedPostgres(dataDir);
  }
}

async function zaai(url, meester, say) {
  const bron = await createDataSource({ url, poolSize: BUREAUS }).initialize();
  try {
    const random = seeded(ZAAD);
    say(`${VACATURES} vacancies`);
    const vacatures = await zaaiMarkt(bron, VACATURES);
    say(`${BUREAUS * COACHES} coaches with ${CLIENTEN} clients each`);
    const clienten = [...makeClients(BUREAUS * COACHES * CLIENTEN)];
    const bureaus = new Bureaus(bron, meester, vacatures, random);
    const gemaakt = await Promise.all(
      Array.from({ length: BUREAUS }, (_, nummer) => {
        const coaches = Array.from({ length: COACHES }, (__, coach) => {
          const van = (nummer * COACHES + coach) * CLIENTEN;
          return clienten.slice(van, van + CLIENTEN);
        });
        return bureaus.maak(`Bureau ${nummer}`, coaches, CLIENTEN);
      }),
    );
    return { coaches: gemaakt.flat(), vacatures, random };
  } finally {
    await bron.destroy();
  }
}

/** The API as it runs in earnest, in a process of its own. */
async function startApi(url, meester) {
  const poort = await freePort();
  const adres = `http://127.0.0.1:${poort}`;
  const kind = spawn(process.execPath, [...profiel(), MAIN], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATABASE_URL: url,
      PASSEND_MASTER_KEY: meester.toString('base64'),
      PASSEND_PORT: String(poort),
      PASSEND_ORIGIN: adres,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const klaar = new Promise((af) => kind.once('close', af));
  for (let poging = 0; poging < 600; poging += 1) {
    const { marktKlaar } = await gezond(adres);
    if (marktKlaar) break;
    await slaap(200);
  }
  return {
    adres,
    stop: () => {
      kind.kill('SIGTERM');
      return klaar;
    },
  };
}

/** `PASSEND_BENCH_PROF=map` keeps a profile of the API, to find what costs. */
function profiel() {
  const map = process.env.PASSEND_BENCH_PROF;
  return map === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${map}`];
}

async function gezond(adres) {
  try {
    const antwoord = await fetch(new URL('/api/health', adres));
    const { onderdelen = [] } = await antwoord.json();
    return {
      marktKlaar: onderdelen.some(({ naam, status }) => naam === 'marktindex' && status === 'op'),
    };
  } catch {
    return { marktKlaar: false };
  }
}

async function begin({ coaches, adres }) {
  const wachtend = [...coaches];
  const open = async () => {
    for (let coach = wachtend.pop(); coach !== undefined; coach = wachtend.pop()) {
      await vraag(adres, coach, { pad: '/api/werknemers' });
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, open));
}

/** One vacancy after the other is read anew. */
function beweeg({ bank, vacatures, random }) {
  return setInterval(() => {
    bank
      .query(
        'UPDATE vacature SET gewijzigd_op = now(), gewijzigd_xid = pg_current_xact_id() WHERE id = $1',
        [even(random, vacatures)],
      )
      .catch((fout) => process.stderr.write(`  ${fout.message}\n`));
  }, MARKTRITME_MS);
}

/** Every coach works by himself until the time is over. */
async function belast(toneel) {
  const gemeten = VERZOEKEN.map(() => ({ http: [], kaal: [] }));
  const vanaf = performance.now() + INLOOP_S * 1000;
  const einde = vanaf + DUUR_S * 1000;
  let fouten = 0;
  const werk = async (coach) => {
    await slaap(toneel.random() * DENKTIJD_S * 1000);
    while (performance.now() < einde) {
      const welke = kies(toneel.random());
      const plek = {
        coach,
        client: even(toneel.random, coach.clienten),
        vacature: even(toneel.random, toneel.vacatures),
        vacatures: toneel.vacatures,
      };
      const telt = performance.now() >= vanaf;
      const http = await duurVan(() => vraag(toneel.adres, coach, VERZOEKEN[welke].vraag(plek)));
      await denk(toneel.random);
      const kaal = await duurVan(() => vraagKaal(toneel.bank, VERZOEKEN[welke].kaal(plek)));
      await denk(toneel.random);
      if (!telt) continue;
      if (http.fout || kaal.fout) fouten += 1;
      gemeten[welke].http.push(http.ms);
      gemeten[welke].kaal.push(kaal.ms);
    }
  };
  const markt = beweeg(toneel);
  await Promise.all(toneel.coaches.map(werk));
  clearInterval(markt);
  return { gemeten, fouten };
}

async function vraag(adres, { token }, { pad, methode = 'GET', body }) {
  const antwoord = await fetch(new URL(pad, adres), {
    method: methode,
    signal: AbortSignal.timeout(GEDULD_MS),
    headers: {
      cookie: `passend_sessie=${token}`,
      ...(body === undefined
        ? {}
        : { 'content-type': 'application/json', origin: adres, 'sec-fetch-site': 'same-origin' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  await antwoord.arrayBuffer();
  if (!antwoord.ok) throw new Error(`${pad}: ${antwoord.status}`);
}

async function vraagKaal(bank, vragen) {
  const verbinding = bank.createQueryRunner();
  try {
    for (const [sql, waarden] of vragen) await verbinding.query(sql, waarden);
  } finally {
    await verbinding.release();
  }
}

async function duurVan(werk) {
  const van = performance.now();
  try {
    await werk();
    return { ms: performance.now() - van, fout: false };
  } catch (fout) {
    process.stderr.write(`  ${fout.message}\n`);
    return { ms: GEDULD_MS, fout: true };
  }
}

function* uitkomst({ gemeten, fouten }) {
  let alle = 0;
  for (const [welke, { naam }] of VERZOEKEN.entries()) {
    const { http, kaal } = gemeten[welke];
    alle += http.length;
    const [p95, kaalP95] = [percentiel(http, 0.95), percentiel(kaal, 0.95)];
    const middens = [percentiel(http, 0.5), percentiel(kaal, 0.5)].map((ms) => ms.toFixed(0));
    yield {
      name: `api/${naam}`,
      ratio: p95 / kaalP95,
      against: `its rows by plain queries, p95 ${p95.toFixed(0)} and ${kaalP95.toFixed(0)} ms, medians ${middens.join(' and ')}`,
      n: http.length,
    };
  }
  yield { name: 'requests a second', value: alle / DUUR_S, unit: 'a second', n: alle };
  yield { name: 'failed', value: fouten, unit: 'requests', n: alle };
}

function percentiel(lijst, deel) {
  const opVolgorde = [...lijst].sort((a, b) => a - b);
  return opVolgorde[Math.min(opVolgorde.length - 1, Math.floor(opVolgorde.length * deel))] ?? 0;
}

function kies(getal) {
  let som = 0;
  for (const [welke, { deel }] of VERZOEKEN.entries()) {
    som += deel;
    if (getal < som) return welke;
  }
  return VERZOEKEN.length - 1;
}

function denk(random) {
  return slaap(-Math.log(1 - random()) * DENKTIJD_S * 1000);
}

function slaap(ms) {
  return new Promise((klaar) => setTimeout(klaar, ms));
}
