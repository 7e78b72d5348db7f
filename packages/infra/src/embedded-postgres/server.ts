import { chown, readFile, writeFile } from 'node:fs/promises';
import { program } from './binaries.js';
import { EmbeddedPostgresError, explainFailure } from './embedded-postgres-error.js';
import { isListening, runningPort } from './lock-file.js';
import type { Place } from './place.js';
import { runProgram, type ServerUser } from './run-program.js';

/** Seconds; a server that must replay its log after a power cut on a slow disk takes a while. */
const START_SECONDS = 60;
const STOP_SECONDS = 30;

/** Settings of a server on one machine that serves one agency. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  jit: 'off',
  timezone: 'UTC',
} as const;

/** For tests: a crash may lose everything, and that is fine. */
const NOT_DURABLE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } as const;

/**
 * Starts the server on a port, or takes over the one that still runs on this data folder (its
 * starter was killed, for instance).
 * @returns the port, and whether the server was already there
 */
export async function startServer(
  place: Place,
  user: ServerUser | null,
  port: number,
  durable: boolean,
): Promise<{ readonly port: number; readonly adopted: boolean }> {
  const existing = await runningPort(place.dataDir);
  if (existing !== null) return { port: existing, adopted: true };
  if (await isListening(port)) {
    throw new EmbeddedPostgresError(
      `Port ${port} is in use by another program. Stop that program or choose another port for PostgreSQL.`,
    );
  }
  await launch(place, user, port, durable);
  return { port, adopted: false };
}

async function launch(
  place: Place,
  user: ServerUser | null,
  port: number,
  durable: boolean,
): Promise<void> {
  const log = `${place.dataDir}.log`;
  await writeFile(log, '');
  if (user !== null) await chown(log, user.uid, user.gid);
  const { code, output } = await runProgram(
    program(place.native, 'pg_ctl'),
    [
      'start',
      '-D',
      place.dataDir,
      '-l',
      log,
      '-w',
      '-t',
      `${START_SECONDS}`,
      '-o',
      flags(port, durable),
    ],
    user,
  );
  if (code === 0) return;
  const written = await readFile(log, 'utf8').catch(() => '');
  throw explainFailure('Starting PostgreSQL', `${output}\n${written}`);
}

/** Stops the server: connections are cut, running transactions are rolled back. */
export async function stopServer(place: Place, user: ServerUser | null): Promise<void> {
  if ((await runningPort(place.dataDir)) === null) return;
  const { code, output } = await runProgram(
    program(place.native, 'pg_ctl'),
    ['stop', '-D', place.dataDir, '-m', 'fast', '-w', '-t', `${STOP_SECONDS}`],
    user,
  );
  if (code !== 0) throw explainFailure('Stopping PostgreSQL', output);
}

function flags(port: number, durable: boolean): string {
  const settings = { ...SETTINGS, ...(durable ? {} : NOT_DURABLE) };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
  return [`-p ${port}`, ...options].join(' ');
}
