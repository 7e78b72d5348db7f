import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BureauOpslag,
  createDataSource,
  removeEmbeddedPostgres,
  runMigrations,
  startEmbeddedPostgres,
  ToegangslogOpslag,
  ZegelOpslag,
} from '@passend/infra';
import { pino } from 'pino';
import { freePort } from '../../../packages/test-kit/src/database/free-port.mjs';
import { leesApiConfig } from '../dist/config/api-config.js';
import { DEMO_WACHTWOORD } from '../dist/demo/demo-mensen.js';
import { zaaiDemo } from '../dist/demo/zaai-demo.js';
import { vandaagInNederland } from '../dist/gedeeld/vandaag.js';
import { maakApp } from '../dist/maak-app.js';
import { WerknemerService } from '../dist/werknemers/werknemer.service.js';

const RUNS = 200;
/** Lines that wait for their seal; some seconds of a busy agency. */
const REGELS = 5_000;
const ORIGIN = 'http://127.0.0.1:4000';

/** The rows that the file of a client is made of, by their keys and nothing more. */
const KAAL = [
  'SELECT * FROM werknemer WHERE id = $1',
  'SELECT * FROM relatie WHERE werknemer_id = $1',
  'SELECT * FROM zoekprofiel WHERE werknemer_id = $1 ORDER BY volgnummer DESC LIMIT 1',
  'SELECT * FROM belastbaarheid WHERE werknemer_id = $1 ORDER BY volgnummer DESC LIMIT 1',
  'SELECT * FROM duiding WHERE werknemer_id = $1 ORDER BY volgnummer',
  'SELECT w.naam FROM werkgever w JOIN werknemer c ON c.werkgever_id = w.id WHERE c.id = $1',
  'SELECT g.id, g.naam FROM gebruiker g JOIN relatie r ON r.gebruiker_id = g.id WHERE r.werknemer_id = $1',
];

/**
 * What it costs to read the file of a client as it must be: in the agency's scope, by the access rule,
 * written down in the log, decrypted, shown; against the same rows by plain queries.
 * @param {(text: string) => void} say */
export async function* measure(say) {
  const dataDir = join(await mkdtemp(join(tmpdir(), 'passend-bench-')), 'postgres');
  const database = await startEmbeddedPostgres({ dataDir, port: await freePort() });
  try {
    await runMigrations(database.ownerUrl);
    yield* metApp(database.appUrl, say);
  } finally {
    await database.stop();
    await removeEmbeddedPostgres(dataDir);
  }
}

async function* metApp(url, say) {
  const config = leesApiConfig({
    DATABASE_URL: url,
    PASSEND_MASTER_KEY: randomBytes(32).toString('base64'),
    PASSEND_ORIGIN: ORIGIN,
    LOG_LEVEL: 'silent',
  });
  const bron = await createDataSource({ url, poolSize: 1 }).initialize();
  const app = await maakApp(config, pino({ level: 'silent' }));
  try {
    const nu = new Date();
    await zaaiDemo(bron, config.kluis, nu, vandaagInNederland(nu));
    await app.listen(0, '127.0.0.1');
    const adres = await app.getUrl();
    const { cookie, actor } = await meldAan(adres);
    const [client] = (await lees(adres, '/api/werknemers', cookie)).werknemers;
    await bron.query("SELECT set_config('passend.bureau_id', $1, false)", [actor.bureauId]);
    say(`${RUNS} reads of each kind, in turn`);
    const dienst = app.get(WerknemerService);
    const seconden = await medianen(RUNS, {
      kaal: async () => {
        for (const sql of KAAL) await bron.query(sql, [client.id]);
      },
      dienst: () => dienst.toon(actor, client.id),
      http: () => lees(adres, `/api/werknemers/${client.id}`, cookie),
    });
    const against = `${KAAL.length} plain queries for the same rows`;
    for (const [name, kant] of [
      ['read a client file', 'dienst'],
      ['read a client file over HTTP', 'http'],
    ]) {
      const ratio = seconden[kant] / seconden.kaal;
      yield { name, ratio, against, n: 1, runs: RUNS, seconds: seconden[kant] };
    }
    yield* zegels(new BureauOpslag(bron, config.kluis), bron, actor.bureauId, seconden.dienst);
    yield { name: 'plain queries', value: seconden.kaal * 1000, unit: 'ms', n: 1, runs: RUNS };
  } finally {
    await app.close();
    await bron.destroy();
  }
}

/** How many looks per second sealing keeps up with, and how many one process can give. */
async function* zegels(bureaus, bron, bureauId, secondenPerBlik) {
  const opslag = new ZegelOpslag(bron);
  await opslag.verzegel(bureauId);
  await bureaus.in(bureauId, async ({ manager, sleutel }) => {
    const log = new ToegangslogOpslag(manager, sleutel);
    for (let regel = 0; regel < REGELS; regel += 1) {
      await log.schrijf({
        bureauId,
        gebruikerId: null,
        rol: 'systeem',
        op: new Date(),
        wat: 'werknemer:lezen',
        doel: 'matching',
        werknemerId: randomUUID(),
      });
    }
  });
  const van = performance.now();
  const n = await opslag.verzegel(bureauId);
  const seconds = (performance.now() - van) / 1000;
  yield { name: 'lines sealed per second', value: n / seconds, unit: 'a second', n, runs: 1 };
  const looks = 1 / secondenPerBlik;
  yield {
    name: 'looks per second on one connection',
    value: looks,
    unit: 'a second',
    n: 1,
    runs: RUNS,
  };
}

async function meldAan(adres) {
  const antwoord = await fetch(new URL('/api/sessie', adres), {
    method: 'POST',
    headers: { origin: ORIGIN, 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'coach@demo.invalid', wachtwoord: DEMO_WACHTWOORD }),
  });
  const cookie = antwoord.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const { id, rol, naam, bureau } = await lees(adres, '/api/sessie', cookie);
  return { cookie, actor: { id, rol, naam, bureauId: bureau.id, actief: true } };
}

async function lees(adres, pad, cookie) {
  const antwoord = await fetch(new URL(pad, adres), { headers: { cookie } });
  if (!antwoord.ok) throw new Error(`${pad}: ${antwoord.status}`);
  return antwoord.json();
}

/** Median seconds of each side, in turn, so that a slow moment of the machine hits all of them. */
async function medianen(runs, kanten) {
  const gemeten = Object.fromEntries(Object.keys(kanten).map((naam) => [naam, []]));
  for (let run = -5; run < runs; run += 1) {
    for (const [naam, kant] of Object.entries(kanten)) {
      const van = performance.now();
      await kant();
      if (run >= 0) gemeten[naam].push((performance.now() - van) / 1000);
    }
  }
  return Object.fromEntries(
    Object.entries(gemeten).map(([naam, alle]) => [
      naam,
      alle.sort((a, b) => a - b)[Math.floor(alle.length / 2)],
    ]),
  );
}
