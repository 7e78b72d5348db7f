import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

const SYSTEMS: Readonly<Record<string, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
};

/**
 * Folder with `bin/`, `lib/` and `share/` of the PostgreSQL that npm installed for this machine.
 * It is looked up from inside `embedded-postgres`, whose optional dependency it is.
 */
export function nativeFolder(): string {
  const require = createRequire(import.meta.url);
  const name = `@embedded-postgres/${SYSTEMS[platform()] ?? platform()}-${arch()}`;
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
    return join(dirname(entry), '..', 'native');
  } catch {
    throw new EmbeddedPostgresError(
      `There is no built-in PostgreSQL for this machine (${name}). Run npm ci again, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** Path of one program of the server. */
export function program(native: string, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(native, 'bin', platform() === 'win32' ? `${name}.exe` : name);
}
