import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type EmbeddedPostgres,
  removeEmbeddedPostgres,
  runMigrations,
  startEmbeddedPostgres,
} from '@passend/infra';
import { vrijePoort } from './vrije-poort.js';

/** A PostgreSQL of this test alone, safe against a crash, migrated and empty. */
export interface EigenPostgres {
  readonly url: string;
  readonly dataDir: string;
  /** Stops it at once, without a clean end: open transactions are lost, the log is replayed. */
  valUit(): Promise<void>;
  herstart(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * @param map where its data stand; a folder of its own when not given
 */
export async function startEigenPostgres(map?: string): Promise<EigenPostgres> {
  const ouder = map ?? (await mkdtemp(join(tmpdir(), 'passend-storing-')));
  // PostgreSQL runs as another user than root, and has to be able to enter.
  await chmod(ouder, 0o755);
  const dataDir = join(ouder, 'data');
  const port = await vrijePoort();
  const start = (): Promise<EmbeddedPostgres> => startEmbeddedPostgres({ dataDir, port });
  const { ownerUrl, appUrl } = await start();
  await runMigrations(ownerUrl);
  const pidFile = join(dataDir, 'postmaster.pid');
  return {
    url: appUrl,
    dataDir,
    valUit: async () => {
      const pid = Number((await readFile(pidFile, 'utf8')).split('\n')[0]);
      // What PostgreSQL calls an immediate shutdown.
      process.kill(pid, 'SIGQUIT');
      while (leeft(pid)) await wait(20);
    },
    herstart: async () => void (await start()),
    stop: async () => {
      await removeEmbeddedPostgres(dataDir);
      if (map === undefined) await rm(ouder, { recursive: true, force: true });
    },
  };
}

function leeft(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
