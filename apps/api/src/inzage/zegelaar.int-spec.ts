import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  BureauOpslag,
  createDataSource,
  KetenLezer,
  ToegangslogOpslag,
  ZegelOpslag,
} from '@passend/infra';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { Zegelaar } from './zegelaar.js';

/** More than one batch of seals. */
const ACHTERSTAND = 501;

describe('sealing after a stop', () => {
  const bureauId = randomUUID();
  let database: TestDatabase;
  let bron: DataSource;
  let bureaus: BureauOpslag;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    bron = await createDataSource({ url: database.url, poolSize: 4 }).initialize();
    bureaus = new BureauOpslag(bron, Buffer.alloc(32, 5));
    await bureaus.maak(bureauId, 'Hier', async () => {});
  });
  afterAll(async () => {
    await bron.destroy();
    await database.drop();
  });

  /** Lines of a process that stopped before it sealed them. */
  const blijfAchter = (aantal: number) =>
    bureaus.in(bureauId, async ({ manager, sleutel }) => {
      const opslag = new ToegangslogOpslag(manager, sleutel);
      for (let keer = 0; keer < aantal; keer += 1) {
        await opslag.schrijf({
          ...{ bureauId, gebruikerId: null, rol: 'systeem', op: new Date('2026-11-30T08:00:00Z') },
          ...{ wat: 'werknemer:lezen', doel: 'matching', werknemerId: randomUUID() },
        });
      }
    });
  const wachtend = () =>
    bureaus.in(bureauId, async ({ manager }) => {
      const [rij] = await manager.query<{ n: number }[]>(
        'SELECT count(*)::int AS n FROM toegangslog_wachtrij',
      );
      return rij?.n;
    });

  it('takes what was left behind, in all its batches, and the chain holds', async () => {
    await blijfAchter(ACHTERSTAND);
    expect(await wachtend()).toBe(ACHTERSTAND);
    const zegelaar = new Zegelaar(new ZegelOpslag(bron), bureaus, pino({ level: 'silent' }));
    zegelaar.onApplicationBootstrap();
    await zegelaar.onApplicationShutdown();
    expect(await wachtend()).toBe(0);
    const keten = await new KetenLezer(bron).controleer(bureauId, null, new Date());
    expect([keten.breuken, keten.kop.nummer]).toEqual([[], ACHTERSTAND]);
  });

  it('seals each line once when two processes begin together', async () => {
    await blijfAchter(20);
    const twee = [1, 2].map(
      () => new Zegelaar(new ZegelOpslag(bron), bureaus, pino({ level: 'silent' })),
    );
    for (const zegelaar of twee) zegelaar.onApplicationBootstrap();
    await Promise.all(twee.map((zegelaar) => zegelaar.onApplicationShutdown()));
    expect(await wachtend()).toBe(0);
    const keten = await new KetenLezer(bron).controleer(bureauId, null, new Date());
    expect([keten.breuken, keten.kop.nummer]).toEqual([[], ACHTERSTAND + 20]);
  });
});
