import { createHash } from 'node:crypto';
import { chown, cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { ServerUser } from './run-program.js';

/** Where the server lives: its programs and its data. */
export interface Place {
  readonly native: string;
  readonly dataDir: string;
}

/** Used only by root, when the server's own user cannot enter the folders of the project. */
const SHARED_ROOT = '/var/lib/passend-postgres';

/**
 * Decides where programs and data live. Normally just where the caller says. A root user often has
 * the project in a folder that nobody else may enter (`/root`, a folder of `mktemp -d`); the server
 * runs as another user then and could not even be started. In that case both move to a folder under
 * `/var/lib`, the data under a name made from the path, so that the next start finds them again.
 */
export async function choosePlace(
  native: string,
  dataDir: string,
  user: ServerUser | null,
): Promise<Place> {
  const wanted = { native, dataDir: resolve(dataDir) };
  if (user === null) return wanted;
  const reachable = (await enterable(native, user)) && (await enterable(dataDir, user));
  return reachable ? wanted : { native: await copyPrograms(native), dataDir: sharedData(dataDir) };
}

/** The folder under `/var/lib` that stands in for a folder that the server cannot enter. */
export function sharedData(dataDir: string): string {
  const key = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 16);
  return join(SHARED_ROOT, `data-${key}`);
}

/** Makes the folder, owned by the user of the server. */
export async function makeFolder(path: string, user: ServerUser | null): Promise<void> {
  await mkdir(path, { recursive: true });
  if (user !== null) await chown(path, user.uid, user.gid);
}

/** Every existing folder above the path must be passable for the user of the server. */
async function enterable(path: string, user: ServerUser): Promise<boolean> {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const found = await stat(folder).catch(() => null);
    if (found !== null && !passable(found, user)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function passable(folder: { mode: number; uid: number; gid: number }, user: ServerUser): boolean {
  if (folder.uid === user.uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === user.gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}

/** Copies the programs once (about 50 MB); a half copy of an earlier start is thrown away. */
async function copyPrograms(native: string): Promise<string> {
  const { mtimeMs, size } = await stat(join(native, 'bin'));
  const key = createHash('sha256')
    .update(`${native} ${mtimeMs} ${size}`)
    .digest('hex')
    .slice(0, 16);
  const target = join(SHARED_ROOT, `programs-${key}`);
  if ((await stat(target).catch(() => null)) !== null) return target;
  const half = join(SHARED_ROOT, `${basename(target)}.half-${process.pid}`);
  await rm(half, { recursive: true, force: true });
  await cp(native, half, { recursive: true, filter: (path) => !path.endsWith('.a') });
  await rename(half, target).catch(() => rm(half, { recursive: true, force: true }));
  return target;
}
