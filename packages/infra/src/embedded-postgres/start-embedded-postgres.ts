import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { APP_ROLE, OWNER_ROLE } from '../persistence/database-roles.js';
import { nativeFolder } from './binaries.js';
import { readCredentials } from './credentials.js';
import { initialise } from './initialise.js';
import { choosePlace, type Place, sharedData } from './place.js';
import { prepareDatabase } from './prepare-database.js';
import { startServer, stopServer } from './server.js';
import { serverUser } from './server-user.js';

export interface EmbeddedPostgresOptions {
  /** Folder of the data; made when it does not exist. The log stands beside it, as `<dataDir>.log`. */
  readonly dataDir: string;
  readonly port: number;
  readonly database?: string;
  /** False gives up safety against a crash for speed; for tests only. */
  readonly durable?: boolean;
}

export interface EmbeddedPostgres {
  readonly port: number;
  /** Addresses with passwords in them: hand them to a child process, never print them. */
  readonly adminUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** True when a server of an earlier start was still running and was taken over. */
  readonly adopted: boolean;
  readonly stop: () => Promise<void>;
}

/**
 * Starts PostgreSQL 18 from npm on 127.0.0.1: makes the data folder once, starts the server, and
 * makes sure that the roles, the database and the extensions are there. Every step may be repeated
 * after an interruption. The server runs apart from this process: a Ctrl-C in the terminal does not
 * reach it, so that the api and the worker can finish first; call `stop` last.
 * @throws EmbeddedPostgresError with a sentence that says what to do
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const { database = 'passend', durable = true } = options;
  const user = await serverUser();
  const place = await choosePlace(nativeFolder(), options.dataDir, user);
  await initialise(place, user, durable);
  const { port, adopted } = await startServer(place, user, options.port, durable);
  const urls = await addresses(place, port, database);
  return { port, adopted, ...urls, stop: () => stopServer(place, user) };
}

/** Removes the data of a stopped server, wherever it had to be kept. */
export async function removeEmbeddedPostgres(dataDir: string): Promise<void> {
  const user = await serverUser();
  const { native } = await choosePlace(nativeFolder(), dataDir, user);
  for (const folder of [resolve(dataDir), sharedData(dataDir)]) {
    await stopServer({ native, dataDir: folder }, user);
    for (const path of [folder, `${folder}.log`, `${folder}.half`]) {
      await rm(path, { recursive: true, force: true });
    }
  }
}

async function addresses(place: Place, port: number, database: string) {
  const { admin, owner, app } = await readCredentials(place.dataDir);
  const address = (role: string, password: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
  await prepareDatabase(`postgresql://postgres:${admin}@127.0.0.1:${port}/postgres`, database, {
    owner,
    app,
  });
  return {
    adminUrl: address('postgres', admin),
    ownerUrl: address(OWNER_ROLE, owner),
    appUrl: address(APP_ROLE, app),
  };
}
