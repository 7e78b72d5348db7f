import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DemoAccounts, demoAccountsSchema } from '@passend/contracts';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import { freePort } from '../../../../packages/test-kit/src/database/free-port.mjs';
import type { Part } from '../../../../scripts/lib/children.mjs';
import { startDemoStack } from '../../../../scripts/lib/demo-stack.mjs';

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

/** Starts everything on a fresh demo agency; what was started is stopped again when a part fails. */
export async function startStack(): Promise<Stack> {
  const database = await cloneTestDatabase();
  const databaseUrl = database.url;
  const parts: Part[] = [];
  const mailDir = await mkdtemp(join(tmpdir(), 'passend-mail-'));
  const stop = () => stopAll(parts, database, mailDir);
  try {
    const logs = () => parts.map((part) => part.output());
    const port = await freePort();
    // Each process keeps its own log file, also when two runs share the folder.
    const name = `e2e-${process.pid}`;
    const { address, market, accounts } = await startDemoStack({
      databaseUrl,
      mailDir,
      name,
      port,
      parts,
    });
    const people = demoAccountsSchema.parse(accounts);
    return { address, market, databaseUrl, accounts: people, logs, mailDir, stop };
  } catch (error) {
    await stop();
    throw error;
  }
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
