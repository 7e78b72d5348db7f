import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { BronOpslag } from './bron-opslag.js';
import { FetchOpslag } from './fetch-opslag.js';
import { PlanOpslag } from './plan-opslag.js';

describe('handing out addresses', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let plan: PlanOpslag;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
    plan = new PlanOpslag(dataSource);
  }, 60_000);
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  /** A new source whose entry was just handed out, as a planner does. */
  const uitgedeeld = async (naam: string) => {
    const url = `https://bron.example/${naam}`;
    await new BronOpslag(dataSource).voegToe({ naam, type: 'indeed', url });
    const [opdracht] = await plan.deelUit(10);
    if (opdracht === undefined) throw new Error('Nothing was handed out.');
    return opdracht;
  };
  /** Seconds until the address is handed out again. */
  const nogS = async (fetchId: number): Promise<number> => {
    const [row] = await dataSource.query<{ s: string }[]>(
      'SELECT extract(epoch FROM uitgedeeld_tot - now()) AS s FROM fetch_state WHERE id = $1',
      [fetchId],
    );
    return Number(row?.s);
  };

  it('reserves for seconds until the jobs are in the queue, so that a killed planner costs little', async () => {
    const opdracht = await uitgedeeld('een');
    expect(await nogS(opdracht.fetchId)).toBeLessThanOrEqual(20);
    await plan.houdVast([opdracht]);
    expect(await nogS(opdracht.fetchId)).toBeGreaterThan(500);
    expect(await plan.deelUit(10)).toEqual([]);
  });

  it('hands out again what a killed planner had reserved', async () => {
    const { fetchId, beurt } = await uitgedeeld('twee');
    await dataSource.query(
      `UPDATE fetch_state SET uitgedeeld_tot = uitgedeeld_tot - interval '21 s' WHERE id = $1`,
      [fetchId],
    );
    expect(await plan.deelUit(10)).toEqual([{ fetchId, beurt: beurt + 1 }]);
  });

  it('keeps no address longer than its source asked to be left alone', async () => {
    const opdracht = await uitgedeeld('drie');
    const fetches = new FetchOpslag(dataSource);
    const open = await fetches.vindOpen(opdracht.fetchId);
    if (open === null) throw new Error('The address is not open.');
    await fetches.stelUit(open, new Date(Date.now() + 60_000));
    await plan.houdVast([opdracht]);
    expect(await nogS(opdracht.fetchId)).toBeLessThanOrEqual(60);
  });
});

describe('turns of servers', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let plan: PlanOpslag;

  beforeEach(async () => {
    database = await cloneTestDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
    plan = new PlanOpslag(dataSource);
  }, 60_000);
  afterEach(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  /** A site with as many pages that are open now. */
  const site = async (host: string, paginas: number) => {
    const url = `https://${host}/sitemap.xml`;
    const id = await new BronOpslag(dataSource).voegToe({ naam: host, type: 'sitemap', url });
    await dataSource.query(
      `INSERT INTO fetch_state (bron_id, url, soort, open)
       SELECT $1, 'https://' || $2::text || '/vacatures/' || n, 'pagina', true
       FROM generate_series(1, $3::integer) AS n`,
      [id, host, paginas],
    );
  };
  const perHost = async (ids: readonly number[]): Promise<Readonly<Record<string, number>>> => {
    const found = await dataSource.query<{ host: string; aantal: number }[]>(
      `SELECT host, count(*)::int AS aantal FROM fetch_state WHERE id = ANY($1::bigint[]) GROUP BY host`,
      [ids],
    );
    return Object.fromEntries(found.map(({ host, aantal }) => [host, aantal]));
  };
  const deelUit = async (maximum: number, vrij: readonly string[] = []) =>
    (await plan.deelUit(maximum, vrij)).map(({ fetchId }) => fetchId);

  it('hands out a few addresses of each server, however many a site has', async () => {
    await site('groot.example', 300);
    await site('klein.example', 2);
    expect(await perHost(await deelUit(500))).toEqual({
      'groot.example:443': 5,
      'klein.example:443': 3,
    });
  });

  it('hands out no more of a server until something of it is done', async () => {
    await site('groot.example', 300);
    const eerste = await deelUit(500);
    expect(await deelUit(500)).toEqual([]);
    await dataSource.query('UPDATE fetch_state SET open = false WHERE id = $1', [eerste[0]]);
    expect(await deelUit(500)).toHaveLength(1);
  });

  it('gives every server a turn before any has its second', async () => {
    for (const naam of ['een', 'twee', 'drie']) await site(`${naam}.example`, 50);
    expect(await perHost(await deelUit(3))).toEqual({
      'een.example:443': 1,
      'twee.example:443': 1,
      'drie.example:443': 1,
    });
  });

  it('passes over a server that asked for rest, and comes back when it is nearly over', async () => {
    await site('moe.example', 3);
    await dataSource.query(
      `INSERT INTO host_state (host, volgende_op) VALUES ('moe.example:443', now() + interval '1 h')`,
    );
    expect(await deelUit(500)).toEqual([]);
    await dataSource.query(`UPDATE host_state SET volgende_op = now() + interval '3 s'`);
    expect(await deelUit(500)).toHaveLength(4);
  });

  it('asks servers of our own as much as fits in the round', async () => {
    await site('eigen.example', 100);
    expect(await deelUit(60, ['eigen.example:443'])).toHaveLength(60);
  });

  it('names a server with its port, as politeness does', async () => {
    const adressen = ['https://A.example:8443/x', 'http://b.example?y', 'https://c.example#z'];
    const id = await new BronOpslag(dataSource).voegToe({
      naam: 'drie',
      type: 'sitemap',
      url: 'https://d.example/s.xml',
    });
    for (const adres of adressen) {
      await dataSource.query(
        `INSERT INTO fetch_state (bron_id, url, soort, open) VALUES ($1, $2, 'pagina', true)`,
        [id, adres],
      );
    }
    expect(Object.keys(await perHost(await deelUit(10))).sort()).toEqual([
      'a.example:8443',
      'b.example:80',
      'c.example:443',
      'd.example:443',
    ]);
  });

  it('leaves a site for the night alone by day, also when its run is not done by the morning', async () => {
    await site('nacht.example', 3);
    await dataSource.query('UPDATE bron SET alleen_nachts = true');
    const overdag = new Date('2026-11-30T12:00:00Z');
    const nachts = new Date('2026-11-30T23:00:00Z');
    expect(await plan.deelUit(500, [], overdag)).toEqual([]);
    expect(await plan.deelUit(2, [], nachts)).toHaveLength(2);
    expect(await plan.deelUit(500, [], overdag)).toEqual([]);
    expect(await plan.deelUit(500, [], nachts)).toHaveLength(2);
  });
});
