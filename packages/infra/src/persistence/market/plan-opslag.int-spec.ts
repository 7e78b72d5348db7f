import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
