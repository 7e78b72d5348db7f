import { randomBytes } from 'node:crypto';
import { type DemoAccounts, demoAccountsSchema } from '@passend/contracts';
import { cloneTestDatabase } from '@passend/test-kit';
import { freePort } from '../../../../packages/test-kit/src/database/free-port.mjs';
import { ApiClient } from '../../../../scripts/lib/api-client.mjs';
import { Part } from '../../../../scripts/lib/children.mjs';
import { exec } from '../../../../scripts/lib/exec.mjs';
import { portalDir } from '../../../../scripts/lib/project.mjs';
import { waitFor } from '../../../../scripts/lib/wait-for.mjs';

/** Only the API with the portal, at an address with a name: passkeys are not made for a bare IP. */
export interface Door {
  readonly address: string;
  readonly databaseUrl: string;
  readonly accounts: DemoAccounts;
  /** Runs `passend` with the settings of the API. */
  readonly passend: (...words: readonly string[]) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Seeds the demo agency and starts the API on `localhost`; there is no market behind it. */
export async function startDoor(): Promise<Door> {
  const database = await cloneTestDatabase();
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env = {
    DATABASE_URL: database.url,
    PASSEND_MASTER_KEY: randomBytes(32).toString('base64'),
    PASSEND_DEMO: '1',
    PASSEND_PORT: String(port),
    PASSEND_ORIGIN: address,
    PASSEND_PORTAL_DIR: portalDir,
  };
  const { code, output } = await exec(process.execPath, ['apps/api/dist/seed.js'], { env });
  if (code !== 0) throw new Error(`Seeding failed: ${output}`);
  const part = new Part(`e2e-${process.pid}-door`, 'apps/api/dist/main.js', { env });
  const passend = async (...words: readonly string[]) => {
    const ran = await exec(process.execPath, ['apps/cli/bin/passend.js', ...words], { env });
    if (ran.code !== 0) throw new Error(`passend failed: ${ran.output}`);
    return ran.output;
  };
  const stop = async () => {
    await part.stop();
    await database.drop();
  };
  try {
    const api = new ApiClient(address);
    await waitFor(part, async () => ((await api.hasMarket()) ? true : null), 60_000);
    const accounts = demoAccountsSchema.parse(await api.call('/api/demo-accounts'));
    return { address, databaseUrl: database.url, accounts, passend, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
