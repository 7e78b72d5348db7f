import { randomBytes } from 'node:crypto';
import { ApiClient } from './api-client.mjs';
import { Part } from './children.mjs';
import { ingestDemoMarket } from './demo-sources.mjs';
import { exec } from './exec.mjs';
import { portalDir } from './project.mjs';
import { waitFor } from './wait-for.mjs';

const START_MS = 60_000;

/**
 * Brings up the whole of Passend as processes from their builds, on a database that is there already:
 * seeds the demo agency, starts market, worker and API on free ports, and lets the worker read the market.
 * @param {object} where
 * @param {string} where.databaseUrl
 * @param {string} where.mailDir where the worker leaves its mail, a file each
 * @param {string} where.name begin of the names of the log files, so that two runs share the folder
 * @param {number} where.port of API and portal
 * @param {Part[]} where.parts what was started, to be stopped in reverse; also filled when it fails
 * @returns {Promise<{address: string, market: string, accounts: unknown}>}
 */
export async function startDemoStack({ databaseUrl, mailDir, name, port, parts }) {
  const env = {
    DATABASE_URL: databaseUrl,
    PASSEND_MASTER_KEY: randomBytes(32).toString('base64'),
    PASSEND_DEMO: '1',
  };
  const { code, output } = await exec(process.execPath, ['apps/api/dist/seed.js'], { env });
  if (code !== 0) throw new Error(`Seeding failed: ${output}`);
  const add = (part, options) => {
    parts.push(new Part(`${name}-${part}`, `apps/${FOLDERS[part]}/dist/main.js`, options));
    return parts.at(-1);
  };
  const market = await startMarket(add);
  const address = `http://127.0.0.1:${port}`;
  add('worker', {
    env: {
      ...env,
      PASSEND_ORIGIN: address,
      PASSEND_FETCH_ALLOW: new URL(market).host,
      PASSEND_CONTACT: 'https://passend.invalid/demo',
      PASSEND_POST_MAP: mailDir,
    },
  });
  const api = await startApi(add, env, address, port);
  const accounts = await api.call('/api/demo-accounts');
  const { email, wachtwoord } = accounts.find(({ rol }) => rol === 'beheerder');
  await api.call('/api/sessie', { method: 'POST', body: { email, wachtwoord } });
  await ingestDemoMarket(api, market, () => undefined);
  return { address, market, accounts };
}

const FOLDERS = { market: 'demo-market', worker: 'worker', api: 'api' };

async function startMarket(add) {
  const part = add('market', { args: ['--port', '0'], env: {} });
  const said = () => /"address":\s*"([^"]+)"/u.exec(part.output())?.[1] ?? null;
  return waitFor(part, said, START_MS);
}

async function startApi(add, env, address, port) {
  const part = add('api', {
    env: {
      ...env,
      PASSEND_PORT: String(port),
      PASSEND_ORIGIN: address,
      PASSEND_PORTAL_DIR: portalDir,
    },
  });
  const api = new ApiClient(address);
  await waitFor(part, async () => ((await api.hasMarket()) ? true : null), START_MS);
  return api;
}
