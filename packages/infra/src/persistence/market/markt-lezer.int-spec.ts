import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  cloneTestDatabase,
  PROEFREGELS,
  type Proefrun,
  proefvacature,
  startProefrun,
  type TestDatabase,
} from '@passend/test-kit';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { type MarktCursor, MarktLezer, type MarktRij } from './markt-lezer.js';
import { OutboxOpslag } from './outbox-opslag.js';
import { VacatureOpslag } from './vacature-opslag.js';

const GEDULD_MS = 60_000;

describe('following the market', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let lezer: MarktLezer;
  let run: Proefrun;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
    lezer = new MarktLezer(dataSource);
    run = await startProefrun(dataSource, 'volgen');
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const bewaar = (externId: string, tekst = 'tekst') =>
    new VacatureOpslag(dataSource, PROEFREGELS).bewaar({
      ...run,
      hoe: 'lijst',
      op: new Date(),
      vacatures: [proefvacature({ externId, titel: externId, tekst })],
    });
  /**
   * Reads until so many rows came: a transaction that writes in another database of the server, of
   * another test, holds the reader back until it ends.
   */
  const lees = async (vanaf: MarktCursor, aantal = 0) => {
    const gelezen: MarktRij[] = [];
    let cursor = vanaf;
    for (const tot = Date.now() + GEDULD_MS; ; await setTimeout(50)) {
      const wijzigingen = lezer.wijzigingenSinds(cursor);
      let stap = await wijzigingen.next();
      for (; stap.done !== true; stap = await wijzigingen.next()) gelezen.push(...stap.value);
      cursor = stap.value;
      if (gelezen.length >= aantal || Date.now() > tot) return { gelezen, cursor };
    }
  };

  it('gives every live vacancy, and then only what changed', async () => {
    const begin = await lezer.cursor();
    await bewaar('a');
    await bewaar('b');
    const alles: MarktRij[] = [];
    for await (const blad of lezer.alles()) alles.push(...blad);
    expect(alles.map(({ status }) => status)).toEqual(['live', 'live']);
    expect(alles[0]).toMatchObject({
      filters: { landen: ['NL'], provincies: ['Utrecht'], plaatsen: ['Utrecht'] },
      kenmerken: { uren: { min: 24, max: 32 } },
    });
    const eerste = await lees(begin, 2);
    expect(eerste.gelezen.map(({ id }) => id)).toEqual(alles.map(({ id }) => id));
    expect((await lees(eerste.cursor)).gelezen).toEqual([]);
    await bewaar('b', 'anders');
    expect((await lees(eerste.cursor, 1)).gelezen.map(({ id }) => id)).toEqual([alles[1]?.id]);
  });

  it('does not miss a transaction that commits after a later one was read', async () => {
    const { cursor } = await lees(await lezer.cursor());
    const traag = dataSource.createQueryRunner();
    await traag.startTransaction();
    await traag.query(
      `UPDATE vacature SET tekst = 'traag', gewijzigd_xid = pg_current_xact_id() WHERE titel = 'a'`,
    );
    await bewaar('snel');
    const tussendoor = await lees(cursor);
    await traag.commitTransaction();
    await traag.release();
    const daarna = await lees(tussendoor.cursor, 2 - tussendoor.gelezen.length);
    const samen = [...tussendoor.gelezen, ...daarna.gelezen];
    expect(samen).toHaveLength(2);
    expect((await lees(daarna.cursor)).gelezen).toEqual([]);
  });
});

describe('the outbox', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let outbox: OutboxOpslag;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
    outbox = new OutboxOpslag(dataSource);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const vul = async (naam: string, aantal: number, tekst = 'tekst') => {
    const run = await startProefrun(dataSource, naam);
    await new VacatureOpslag(dataSource, PROEFREGELS).bewaar({
      ...run,
      hoe: 'lijst',
      op: new Date(),
      vacatures: Array.from({ length: aantal }, (_, nr) =>
        proefvacature({ externId: `${naam}-${nr}`, titel: `${naam} ${nr}`, tekst }),
      ),
    });
  };

  it('gives each row to one of several relays', async () => {
    await vul('delen', 30);
    const claims = await Promise.all([
      outbox.claim({ maximum: 20 }),
      outbox.claim({ maximum: 20 }),
      outbox.claim({ maximum: 20 }),
    ]);
    const geclaimd = claims.flat();
    expect(new Set(geclaimd.map(({ id }) => id)).size).toBe(30);
    expect(geclaimd).toHaveLength(30);
    await outbox.klaar(geclaimd);
    expect(await outbox.achterstandMs()).toBeNull();
  });

  it('keeps a row whose vacancy changed while it was being written', async () => {
    await vul('wijzigt', 1);
    const eerst = await outbox.claim({ maximum: 10 });
    await vul('wijzigt', 1, 'andere tekst');
    expect(await outbox.claim({ maximum: 10 })).toEqual([]);
    await outbox.klaar(eerst);
    const daarna = await outbox.claim({ maximum: 10 });
    expect(daarna.map(({ vacatureId }) => vacatureId)).toEqual(
      eerst.map(({ vacatureId }) => vacatureId),
    );
    await outbox.klaar(daarna);
  });

  it('drains removals before additions', async () => {
    await vul('volgorde', 3);
    await dataSource.query(
      `UPDATE vacature SET status = 'gesloten', gesloten_op = now() WHERE titel = 'volgorde 2'`,
    );
    await dataSource.query(
      `UPDATE outbox SET soort = 'verwijder'
       WHERE vacature_id = (SELECT id FROM vacature WHERE titel = 'volgorde 2')`,
    );
    const [eerste, ...rest] = [
      ...(await outbox.claim({ maximum: 1 })),
      ...(await outbox.claim({ maximum: 10 })),
    ];
    expect(eerste?.live).toBe(false);
    expect(rest.map(({ live }) => live)).toEqual([true, true]);
    await outbox.stelUit(rest);
    expect(await outbox.claim({ maximum: 10 })).toHaveLength(0);
  });
});
