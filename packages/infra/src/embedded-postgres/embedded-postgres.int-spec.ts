import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sharedData } from './place.js';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.js';

describe('the embedded PostgreSQL', () => {
  let folder: string;
  const gebruikt: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'passend-embedded-'));
    await chmod(folder, 0o755);
  });
  afterAll(async () => {
    for (const dataDir of gebruikt) await removeEmbeddedPostgres(dataDir);
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  const start = async (dataDir: string, port?: number) => {
    gebruikt.push(dataDir);
    return startEmbeddedPostgres({ dataDir, port: port ?? (await freePort()), durable: false });
  };
  const vraag = async (url: string, sql: string): Promise<unknown> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      const { rows } = await client.query<Record<string, unknown>>(sql);
      return Object.values(rows[0] ?? {})[0];
    } finally {
      await client.end();
    }
  };

  it('makes separate roles, and keeps the data and the passwords over a restart', async () => {
    const dataDir = join(folder, 'gewoon');
    const eerste = await start(dataDir);
    expect(
      await vraag(eerste.appUrl, 'SELECT rolbypassrls FROM pg_roles WHERE rolname = current_user'),
    ).toBe(false);
    expect(await vraag(eerste.appUrl, 'SELECT current_user')).toBe('passend_app');
    expect(await vraag(eerste.ownerUrl, 'SELECT current_user')).toBe('passend_owner');
    await vraag(eerste.ownerUrl, 'CREATE TABLE bewaard AS SELECT 42 AS getal');
    await eerste.stop();
    const tweede = await start(dataDir, eerste.port);
    expect(tweede).toMatchObject({ adopted: false, appUrl: eerste.appUrl });
    expect(await vraag(tweede.ownerUrl, 'SELECT getal FROM bewaard')).toBe(42);
    await tweede.stop();
  }, 60_000);

  it('takes over a server that is still running on this data', async () => {
    const dataDir = join(folder, 'overname');
    const eerste = await start(dataDir);
    const tweede = await start(dataDir, 1);
    expect(tweede).toMatchObject({ adopted: true, port: eerste.port });
    await tweede.stop();
  }, 60_000);

  it('begins again after a start that was interrupted while the data was being made', async () => {
    const dataDir = join(folder, 'half');
    await mkdir(`${dataDir}.half/base`, { recursive: true });
    await writeFile(`${dataDir}.half/PG_VERSION`, '18\n');
    const server = await start(dataDir);
    expect(await vraag(server.appUrl, 'SELECT 1')).toBe(1);
    await server.stop();
  }, 60_000);

  it('starts after a crash that left a lock file with the number of another program', async () => {
    const dataDir = join(folder, 'slot');
    const eerste = await start(dataDir);
    const lock = await readFile(join(dataDir, 'postmaster.pid'), 'utf8');
    await eerste.stop();
    const ander = spawn('sleep', ['60']);
    await once(ander, 'spawn');
    await writeFile(join(dataDir, 'postmaster.pid'), lock.replace(/^\d+/u, String(ander.pid)));
    const tweede = await start(dataDir);
    expect(tweede.adopted).toBe(false);
    ander.kill();
    await tweede.stop();
  }, 60_000);

  it('says in a sentence that the port is taken', async () => {
    const bezet = createServer();
    const port = await listen(bezet);
    await expect(start(join(folder, 'poort'), port)).rejects.toThrow(
      `Port ${port} is in use by another program. Stop that program or choose another port`,
    );
    bezet.close();
  }, 60_000);

  it('leaves a folder with other files alone', async () => {
    const dataDir = join(folder, 'vreemd');
    await mkdir(dataDir);
    await writeFile(join(dataDir, 'brief.txt'), 'van iemand anders');
    await expect(startEmbeddedPostgres({ dataDir, port: await freePort() })).rejects.toThrow(
      /holds files that are not a database/u,
    );
    expect(await readFile(join(dataDir, 'brief.txt'), 'utf8')).toBe('van iemand anders');
  }, 60_000);

  // Only root needs another user for the server, who then cannot enter a private folder.
  const alsRoot = userInfo().uid === 0 ? it : it.skip;
  alsRoot(
    'keeps its data elsewhere when root has the project in a private folder',
    async () => {
      const eigen = await mkdtemp(join(tmpdir(), 'passend-prive-'));
      await chmod(eigen, 0o700);
      const dataDir = join(eigen, 'data');
      const server = await start(dataDir);
      expect(await vraag(server.appUrl, 'SELECT 1')).toBe(1);
      await server.stop();
      expect(await readFile(join(sharedData(dataDir), 'PG_VERSION'), 'utf8')).toContain('18');
      await rm(eigen, { recursive: true, force: true });
    },
    60_000,
  );
});

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return address.port;
}
