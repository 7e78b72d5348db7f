import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DataSource } from 'typeorm';

const voerUit = promisify(execFile);

/** A dump of a database: each table as `COPY` writes it, which is what a dump consists of. */
export interface Dump {
  readonly tabellen: ReadonlyMap<string, string>;
  /** What `pg_dump` itself wrote; null when it is not there, or is older than the server. */
  readonly pgDump: string | null;
}

/** @param bron connection of a superuser, as the server writes the files itself */
export async function maakDump(bron: DataSource, url: string): Promise<Dump> {
  const map = await mkdtemp(join(tmpdir(), 'passend-dump-'));
  try {
    // The server may run as somebody else.
    await chmod(map, 0o777);
    const rijen = await bron.query<{ naam: string }[]>(
      `SELECT format('%I.%I', schemaname, tablename) AS naam FROM pg_tables
        WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
    );
    for (const [nummer, { naam }] of rijen.entries()) {
      await bron.query(`COPY ${naam} TO '${join(map, String(nummer))}'`);
    }
    const bestanden = await readdir(map);
    const tabellen = new Map<string, string>();
    for (const bestand of bestanden) {
      const naam = rijen[Number(bestand)]?.naam ?? bestand;
      tabellen.set(naam, await readFile(join(map, bestand), 'latin1'));
    }
    return { tabellen, pgDump: await pgDump(url) };
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}

async function pgDump(url: string): Promise<string | null> {
  try {
    const { stdout } = await voerUit(process.env.PASSEND_PG_DUMP ?? 'pg_dump', [url], {
      maxBuffer: 1024 ** 3,
      encoding: 'latin1',
    });
    return stdout;
  } catch {
    return null;
  }
}
