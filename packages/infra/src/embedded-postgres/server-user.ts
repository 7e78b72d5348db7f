import { platform, userInfo } from 'node:os';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { runProgram, type ServerUser } from './run-program.js';

const NAME = 'postgres';

/**
 * PostgreSQL refuses to run as root. When this process is root (a container, a fresh machine), the
 * server runs as the system user `postgres`, which is made when it does not exist.
 * @returns the user to run as, or null when the current user will do
 */
export async function serverUser(): Promise<ServerUser | null> {
  if (platform() === 'win32' || userInfo().uid !== 0) return null;
  const existing = await lookUp();
  if (existing !== null) return existing;
  await runProgram('/usr/sbin/groupadd', ['--system', '--force', NAME], null).catch(() => null);
  await runProgram(
    '/usr/sbin/useradd',
    ['--system', '--gid', NAME, '--no-create-home', NAME],
    null,
  ).catch(() => null);
  const created = await lookUp();
  if (created !== null) return created;
  throw new EmbeddedPostgresError(
    'PostgreSQL does not run as root and the system user "postgres" could not be made. Start as an ordinary user, or make that user first.',
  );
}

async function lookUp(): Promise<ServerUser | null> {
  const uid = await idOf('-u');
  const gid = await idOf('-g');
  return uid === null || gid === null ? null : { uid, gid };
}

async function idOf(flag: '-u' | '-g'): Promise<number | null> {
  const { code, output } = await runProgram('id', [flag, NAME], null);
  return code === 0 ? Number.parseInt(output, 10) : null;
}
