import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ApiClient } from './api-client.mjs';
import { build } from './build.mjs';
import { Part } from './children.mjs';
import { ingestDemoMarket } from './demo-sources.mjs';
import { clearEarlierStart, forgetStart, RECORD, rememberStart } from './earlier-start.mjs';
import { exec, tail } from './exec.mjs';
import { requireFreePort, requireRoom } from './preflight.mjs';
import { portalDir, varDir } from './project.mjs';
import { Mendable, run, say, secondsSinceStart, step } from './say.mjs';
import { masterKey } from './secrets.mjs';
import { startOptions } from './start-options.mjs';
import { waitFor } from './wait-for.mjs';

const dataDir = join(varDir, 'postgres');

/** What runs, in the order in which it was started; stopped in reverse. */
const parts = [];
let address = '';
let database = null;
let stopping = null;
let ready = false;

async function main() {
  const { reset, port } = startOptions(process.argv.slice(2));
  // A name and not a number: passkeys belong to a name.
  address = `http://localhost:${port}`;
  requireRoom();
  await clearEarlierStart();
  rememberStart(address, []);
  await build();
  if (reset) await throwAway();
  const env = await startDatabase(port);
  const market = await startMarket(port + 2, port);
  const api = await startApi(port, env);
  await startWorker(market, env);
  const result = await ingest(api, market);
  await announce(market, result);
  ready = true;
}

async function infra() {
  return import('../../packages/infra/dist/index.js');
}

async function throwAway() {
  const done = step('Throwing away the data of earlier starts');
  await (await infra()).removeEmbeddedPostgres(dataDir);
  for (const name of readdirSync(varDir).filter((name) => name !== RECORD)) {
    rmSync(join(varDir, name), { recursive: true, force: true });
  }
  done();
}

async function startDatabase(port) {
  const done = step('Starting PostgreSQL');
  const { startEmbeddedPostgres, runMigrations } = await infra();
  try {
    database = await startEmbeddedPostgres({ dataDir, port: port + 1 });
  } catch (error) {
    if (error?.name === 'EmbeddedPostgresError') throw new Mendable(error.message);
    throw error;
  }
  const migrations = await runMigrations(database.ownerUrl);
  done(migrations.length > 0 ? `${migrations.length} migrations run` : 'up to date');
  const env = { DATABASE_URL: database.appUrl, PASSEND_MASTER_KEY: masterKey() };
  await seed(env);
  return env;
}

async function seed(env) {
  const done = step('Seeding the demo agency');
  const { code, output } = await exec(process.execPath, ['apps/api/dist/seed.js'], { env });
  if (code !== 0) throw new Mendable(`Seeding failed:\n${tail(output)}\nTry: npm start -- --reset`);
  done(output.trim().split('\n').at(-1));
}

async function startMarket(port, base) {
  const done = step('Starting the demo vacancy market');
  await requireFreePort(port, 'demo market', base);
  const part = add('market', 'apps/demo-market/dist/main.js', {
    args: ['--port', String(port)],
    env: {},
  });
  const { address } = await waitFor(part, () => firstJsonLine(part.output()), 60_000);
  done(address);
  return address;
}

async function startApi(port, env) {
  const done = step('Starting the API and the portal');
  await requireFreePort(port, 'API and portal', port);
  const part = add('api', 'apps/api/dist/main.js', {
    env: {
      ...env,
      PASSEND_PORT: String(port),
      PASSEND_ORIGIN: address,
      PASSEND_PORTAL_DIR: portalDir,
      PASSEND_DEMO: '1',
    },
  });
  const api = new ApiClient(address);
  await waitFor(part, async () => ((await api.hasMarket()) ? true : null), 120_000);
  done();
  return api;
}

async function startWorker(market, env) {
  const done = step('Starting the worker');
  add('worker', 'apps/worker/dist/main.js', {
    env: {
      ...env,
      PASSEND_ORIGIN: address,
      PASSEND_POST_MAP: join(varDir, 'post'),
      PASSEND_FETCH_ALLOW: new URL(market).host,
      PASSEND_CONTACT: 'https://passend.invalid/demo',
    },
  });
  done();
}

async function ingest(api, market) {
  const done = step('Reading the vacancy market');
  const [admin] = (await api.call('/api/demo-accounts')).filter(({ rol }) => rol === 'beheerder');
  const { email, wachtwoord } = admin;
  await api.call('/api/sessie', { method: 'POST', body: { email, wachtwoord } });
  const worker = parts.at(-1);
  const reading = ingestDemoMarket(api, market, (text) => say(`    ${text}`));
  const ended = worker.ended.then(() => {
    throw new Mendable(
      `The worker stopped. Its last words (${worker.logFile}):\n${worker.lastWords()}`,
    );
  });
  const result = await Promise.race([reading, ended]);
  ended.catch(() => undefined);
  done(`${result.vacancies} vacancies from ${result.sources} sources`);
  return result;
}

async function announce(market, { sources, read }) {
  const accounts = await new ApiClient(address).call('/api/demo-accounts');
  say(`\nPassend runs: ${address}   (ready in ${secondsSinceStart()} s)\n`);
  say('Sign in as one of the demo people:');
  for (const { naam, rol, email, wachtwoord } of accounts) {
    say(`  ${rol.padEnd(11)} ${email.padEnd(26)} ${wachtwoord}   ${naam}`);
  }
  say(`\nAlso started: PostgreSQL (port ${database.port}), worker, demo market at ${market}`);
  if (read < sources) say(`Still being read: ${sources - read} of ${sources} sources.`);
  say('Logs are in var/log. Ctrl-C stops everything; the data is kept.');
}

function add(name, script, options) {
  if (stopping !== null) throw new Mendable('Stopped before everything was started.');
  const part = new Part(name, script, options);
  parts.push(part);
  rememberStart(
    address,
    parts.map(({ pid }) => pid),
  );
  part.ended.then(() => {
    if (stopping !== null) return;
    process.stderr.write(
      `\nThe ${name} stopped by itself; stopping the rest.\n${part.lastWords()}\n`,
    );
    process.exitCode = 1;
    stop();
  });
  return part;
}

/** Stops what was started, the last first; the database at the very end. */
function stop() {
  stopping ??= (async () => {
    if (parts.length === 0 && database === null) return forgetStart();
    say('\nStopping ...');
    for (const part of [...parts].reverse()) await part.stop();
    await database?.stop();
    forgetStart();
    say('Stopped. The data is kept in ./var.');
  })();
  return stopping;
}

function firstJsonLine(output) {
  const line = output.split('\n').find((text) => text.startsWith('{') && text.endsWith('}'));
  return line ? JSON.parse(line) : null;
}

/** Exit codes as a shell expects them: 128 plus the number of the signal. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

for (const [signal, code] of Object.entries(SIGNALS)) {
  process.on(signal, async () => {
    const wasReady = ready;
    await stop();
    // Ctrl-C is how a running Passend is ended; before that it is an interruption.
    process.exit(wasReady ? 0 : code);
  });
}

await run(async () => {
  try {
    await main();
  } catch (error) {
    await stop();
    throw error;
  }
});
