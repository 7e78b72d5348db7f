import { randomBytes } from 'node:crypto';
import {
  chown,
  mkdir,
  readdir,
  rename,
  rm,
  rmdir,
  stat,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { program } from './binaries.js';
import { makeCredentials, writeCredentials } from './credentials.js';
import { EmbeddedPostgresError, explainFailure } from './embedded-postgres-error.js';
import { makeFolder, type Place } from './place.js';
import { runProgram, type ServerUser } from './run-program.js';

/**
 * Makes the data folder when there is none. The work is done in a folder beside it that is renamed
 * at the very end: an interrupted first start leaves only that folder, and the next start begins
 * again. Text is UTF-8 and sorts as Dutch does (ICU `nl-NL`).
 */
export async function initialise(
  place: Place,
  user: ServerUser | null,
  durable: boolean,
): Promise<void> {
  if (await exists(join(place.dataDir, 'PG_VERSION'))) return;
  const half = `${place.dataDir}.half`;
  await mkdir(dirname(place.dataDir), { recursive: true });
  await rm(half, { recursive: true, force: true });
  await refuseForeignFolder(place.dataDir);
  await makeFolder(half, user);
  await initialiseIn(half, place, user, durable);
  await rename(half, place.dataDir);
}

async function initialiseIn(
  folder: string,
  place: Place,
  user: ServerUser | null,
  durable: boolean,
): Promise<void> {
  const passwordFile = `${folder}.pw-${randomBytes(6).toString('hex')}`;
  const credentials = makeCredentials();
  try {
    await writeFile(passwordFile, credentials.admin, { mode: 0o600 });
    if (user !== null) await chown(passwordFile, user.uid, user.gid);
    const { code, output } = await runProgram(
      program(place.native, 'initdb'),
      [
        `--pgdata=${folder}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=icu',
        '--icu-locale=nl-NL',
        durable ? '--sync-method=fsync' : '--no-sync',
      ],
      user,
    );
    if (code !== 0) throw explainFailure('Making the database folder', output);
  } finally {
    await unlink(passwordFile).catch(() => undefined);
  }
  await writeCredentials(folder, credentials);
}

/** An empty folder may go; one with files of somebody else may not. */
async function refuseForeignFolder(dataDir: string): Promise<void> {
  const files = await readdir(dataDir).catch(() => null);
  if (files === null) return;
  if (files.length > 0) {
    throw new EmbeddedPostgresError(
      `The folder ${dataDir} holds files that are not a database. Empty it or choose another folder.`,
    );
  }
  await rmdir(dataDir);
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
