import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DemoAccounts, demoAccountsSchema } from '@passend/contracts';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import { freePort } from '../../../../packages/test-kit/src/database/free-port.mjs';
import { ApiClient } from '../../../../scripts/lib/api-client.mjs';
import { Part } from '../../../../scripts/lib/children.mjs';
import { ingestDemoMarket } from '../../../../scripts/lib/demo-sources.mjs';
import { exec } from '../../../../scripts/lib/exec.mjs';
import { portalDir } from '../../../../scripts/lib/project.mjs';
import { waitFor } from '../../../../scripts/lib/wait-for.mjs';

export type DemoAccount = DemoAccounts[number];

/** The whole of Passend, as `npm start` runs it, on a database of its own. */
export interface Stack {
  readonly address: string;
  /** Address of the demo market that the sources belong to. */
  readonly market: string;
  readonly databaseUrl: string;
  readonly accounts: DemoAccounts;
  /** Everything that API and worker have printed. */
  readonly logs: () => readonly string[];
  /** Where the worker leaves its mail, a file each. */
  readonly mailDir: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts market, API and worker as processes from their builds, on free ports, seeds the demo
 * agency and lets the worker read the market.
 */
export async function startStack(): Promise<Stack> {
  const database = await cloneTestDatabase();
  const parts: Part[] = [];
  const mailDir = await mkdtemp(join(tmpdir(), 'passend-mail-'));
  const stop = () => stopAll(parts, database, mailDir);
  try {
    const logs = () => parts.map((part) => part.output());
    return { ...(await bringUp(database, parts, mailDir)), logs, mailDir, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function bringUp(
  database: TestDatabase,
  parts: Part[],
  mailDir: string,
): Promise<Pick<Stack, 'address' | 'market' | 'databaseUrl' | 'accounts'>> {
  const env = {
    DATABASE_URL: database.url,
    PASSEND_MASTER_KEY: randomBytes(32).toString('base64'),
    PASSEND_DEMO: '1',
  };
  const { code, output } = await exec(process.execPath, ['apps/api/dist/seed.js'], { env });
  if (code !== 0) throw new Error(`Seeding failed: ${output}`);
  const market = await startMarket(parts);
  const allow = new URL(market).host;
  const contact = 'https://passend.invalid/e2e';
  const worker = {
    ...env,
    PASSEND_FETCH_ALLOW: allow,
    PASSEND_CONTACT: contact,
    PASSEND_POST_MAP: mailDir,
  };
  parts.push(new Part(name('worker'), 'apps/worker/dist/main.js', { env: worker }));
  const { address, api } = await startApi(parts, env);
  const accounts = demoAccountsSchema.parse(await api.call('/api/demo-accounts'));
  const { email, wachtwoord } = accountOf(accounts, 'beheerder');
  await api.call('/api/sessie', { method: 'POST', body: { email, wachtwoord } });
  await ingestDemoMarket(api, market, () => undefined);
  return { address, market, databaseUrl: database.url, accounts };
}

async function startMarket(parts: Part[]): Promise<string> {
  const args = ['--port', '0'];
  const part = new Part(name('market'), 'apps/demo-market/dist/main.js', { args, env: {} });
  parts.push(part);
  return waitFor(part, () => /"address":\s*"([^"]+)"/u.exec(part.output())?.[1] ?? null, 60_000);
}

async function startApi(parts: Part[], env: Record<string, string>) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const own = {
    PASSEND_PORT: String(port),
    PASSEND_ORIGIN: address,
    PASSEND_PORTAL_DIR: portalDir,
  };
  const part = new Part(name('api'), 'apps/api/dist/main.js', { env: { ...env, ...own } });
  parts.push(part);
  const api = new ApiClient(address);
  await waitFor(part, async () => ((await api.hasMarket()) ? true : null), 60_000);
  return { address, api };
}

/** Each process keeps its own log file, also when two runs share the folder. */
function name(part: string): string {
  return `e2e-${process.pid}-${part}`;
}

/** A demo account by its role; `which` counts from 0 among the accounts of that role. */
export function accountOf(accounts: DemoAccounts, rol: DemoAccount['rol'], which = 0): DemoAccount {
  const found = accounts.filter((account) => account.rol === rol)[which];
  if (found === undefined) throw new Error(`The demo agency has no ${rol} number ${which + 1}.`);
  return found;
}

async function stopAll(
  parts: readonly Part[],
  database: TestDatabase,
  mailDir: string,
): Promise<void> {
  for (const part of [...parts].reverse()) await part.stop();
  await rm(mailDir, { recursive: true, force: true });
  await database.drop();
}
