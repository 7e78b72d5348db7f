import { readFile, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';

const FILE = 'postmaster.pid';
/** Line of the port in `postmaster.pid` (PostgreSQL source, `miscadmin.h`, LOCK_FILE_LINE_PORT). */
const PORT_LINE = 3;

/**
 * Port of a server that already runs on this data folder, or null. A lock file that an earlier,
 * killed server left behind is removed: PostgreSQL itself refuses to start when another program has
 * got the old process number since.
 */
export async function runningPort(dataDir: string): Promise<number | null> {
  const text = await readFile(join(dataDir, FILE), 'utf8').catch(() => null);
  if (text === null) return null;
  const lines = text.split('\n');
  const pid = Number.parseInt(lines[0] ?? '', 10);
  const port = Number.parseInt(lines[PORT_LINE] ?? '', 10);
  if (await isPostgres(pid)) return Number.isInteger(port) ? port : null;
  await rm(join(dataDir, FILE), { force: true });
  return null;
}

/** Whether something listens on a port of this machine. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    const finish = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1_000, () => finish(false));
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
  });
}

/** Where the system tells a program's name (Linux) it must be postgres; elsewhere alive is enough. */
async function isPostgres(pid: number): Promise<boolean> {
  if (!Number.isInteger(pid) || !isAlive(pid)) return false;
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => null);
  return name === null ? true : name.trim() === 'postgres';
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
