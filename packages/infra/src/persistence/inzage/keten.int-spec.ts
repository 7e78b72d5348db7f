import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Anker } from '@passend/domain';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { BureauOpslag } from '../mensen/bureau.opslag.js';
import { KetenLezer } from './keten-lezer.js';
import { ToegangslogOpslag } from './toegangslog.opslag.js';
import { ZegelOpslag } from './zegel.opslag.js';

const MASTER = Buffer.alloc(32, 5);
const NU = new Date('2026-11-23T08:00:00Z');
const LATER = new Date('2026-11-23T09:00:00Z');

describe('the chain of the access log', () => {
  let database: TestDatabase;
  let bron: DataSource;
  let alles: DataSource;
  let bureauId: string;

  beforeEach(async () => {
    database = await cloneTestDatabase();
    bron = await createDataSource({ url: database.url, poolSize: 4 }).initialize();
    const url = new URL(process.env.PASSEND_TEST_ADMIN_URL ?? '');
    url.pathname = new URL(database.url).pathname;
    alles = await createDataSource({ url: url.href, poolSize: 1 }).initialize();
    bureauId = randomUUID();
    await new BureauOpslag(bron, MASTER).maak(bureauId, 'Hier', async () => {});
    for (let keer = 0; keer < 6; keer += 1) await schrijf();
    await verzegel();
  });
  afterEach(async () => {
    await bron.destroy();
    await alles.destroy();
    await database.drop();
  });

  const schrijf = (wat = 'werknemer:lezen') =>
    new BureauOpslag(bron, MASTER).in(bureauId, ({ manager, sleutel }) =>
      new ToegangslogOpslag(manager, sleutel).schrijf({
        bureauId,
        op: NU,
        gebruikerId: null,
        rol: 'systeem',
        wat,
        doel: 'matching',
        werknemerId: randomUUID(),
        vanaf: { sessie: 's', netwerk: '10.0.0.1', apparaat: 'x', correlatieId: randomUUID() },
      }),
    );
  const verzegel = () => new ZegelOpslag(bron).verzegel(bureauId);
  const controleer = (anker: Anker | null = null) =>
    new KetenLezer(bron).controleer(bureauId, anker, LATER);
  const breuken = async (anker: Anker | null = null) => (await controleer(anker)).breuken;
  const regel = (nummer: number) =>
    `(SELECT log_id FROM toegangszegel WHERE bureau_id = '${bureauId}' AND nummer = ${nummer})`;
  const soorten = async (anker: Anker | null = null) =>
    (await breuken(anker)).map((breuk) => [breuk.soort, 'nummer' in breuk ? breuk.nummer : null]);

  it('holds when nothing was done to it, and says with which seal it ends', async () => {
    const { kop, breuken: geen } = await controleer();
    expect(geen).toEqual([]);
    expect(kop).toEqual({ nummer: 6, hash: expect.stringMatching(/^[0-9a-f]{64}$/u) });
    expect(await breuken(kop)).toEqual([]);
  });

  it('goes on where it was, and keeps an older anchor', async () => {
    const { kop } = await controleer();
    await schrijf();
    expect(await verzegel()).toBe(1);
    expect(await verzegel()).toBe(0);
    expect((await controleer(kop)).kop.nummer).toBe(7);
    expect(await breuken(kop)).toEqual([]);
  });

  it.each([
    ['who', "rol = 'coach'"],
    ['when', "op = op + interval '1 minute'"],
    ['whose file', 'werknemer_id = gen_random_uuid()'],
    ['what', "wat = 'caseload:lezen'"],
    ['the outcome', "uitkomst = 'geweigerd'"],
    ['from where', 'netwerk = NULL'],
  ])('shows that somebody changed %s of one line', async (_wat, zet) => {
    await alles.query(`UPDATE toegangslog SET ${zet} WHERE id = ${regel(3)}`);
    expect(await soorten()).toEqual([['regel_veranderd', 3]]);
  });

  it('shows that a line was removed, with and without its seal', async () => {
    await alles.query(`DELETE FROM toegangslog WHERE id = ${regel(2)}`);
    expect(await soorten()).toEqual([['regel_weg', 2]]);
    await alles.query('DELETE FROM toegangszegel WHERE nummer = 2');
    expect(await soorten()).toEqual([['schakel_mist', 2]]);
  });

  it('shows that two lines changed places', async () => {
    const ids = await alles.query<{ nummer: string; log_id: string }[]>(
      'SELECT nummer, log_id FROM toegangszegel WHERE nummer IN (4, 5) ORDER BY nummer',
    );
    await alles.query('UPDATE toegangszegel SET log_id = gen_random_uuid() WHERE nummer = 4');
    await alles.query('UPDATE toegangszegel SET log_id = $1 WHERE nummer = 5', [ids[0]?.log_id]);
    await alles.query('UPDATE toegangszegel SET log_id = $1 WHERE nummer = 4', [ids[1]?.log_id]);
    expect(await soorten()).toEqual([
      ['regel_veranderd', 4],
      ['regel_veranderd', 5],
    ]);
  });

  it('shows a line that was put in without a seal, also one of tomorrow', async () => {
    const maak = (op: Date) =>
      alles.query(
        `INSERT INTO toegangslog (id, bureau_id, op, code, uitkomst, rol, object_soort, veldgroep,
           wat, doel) VALUES (gen_random_uuid(), $1, $2, 'R', 'gelukt', 'coach', 'dossier',
           'dossier', 'werknemer:lezen', 'begeleiding')`,
        [bureauId, op],
      );
    await maak(NU);
    await maak(new Date('2030-01-01'));
    expect(await soorten()).toEqual([
      ['niet_verzegeld', null],
      ['niet_verzegeld', null],
    ]);
  });

  it('shows a seal that was put in between, by the seal that no longer follows', async () => {
    await alles.query('UPDATE toegangszegel SET nummer = nummer + 100 WHERE nummer > 3');
    await alles.query(
      `INSERT INTO toegangszegel SELECT bureau_id, 4, gen_random_uuid(), hash, repeat('a', 64)
       FROM toegangszegel WHERE nummer = 3`,
    );
    await alles.query('UPDATE toegangszegel SET nummer = nummer - 99 WHERE nummer > 100');
    expect(await soorten()).toEqual(
      expect.arrayContaining([
        ['regel_weg', 4],
        ['schakel_past_niet', 5],
      ]),
    );
  });

  it('shows a cut tail by a seal that was kept elsewhere, and only by that', async () => {
    const { kop } = await controleer();
    await alles.query(`DELETE FROM toegangslog WHERE id IN (${regel(5)}, ${regel(6)})`);
    await alles.query('DELETE FROM toegangszegel WHERE nummer > 4');
    expect(await breuken()).toEqual([]);
    expect(await soorten(kop)).toEqual([['staart_weg', 5]]);
    await schrijf();
    await schrijf();
    await verzegel();
    expect(await soorten(kop)).toEqual([['anker_past_niet', 6]]);
  });

  it('gives every line one place, also when processes seal at the same time', async () => {
    await Promise.all(Array.from({ length: 12 }, () => schrijf()));
    const aantallen = await Promise.all([1, 2, 3, 4].map(() => verzegel()));
    expect(aantallen.reduce((a, b) => a + b)).toBe(12);
    expect((await controleer()).kop.nummer).toBe(18);
    expect(await breuken()).toEqual([]);
  });

  it('takes a line that is still being written when it is there', async () => {
    const opslag = new BureauOpslag(bron, MASTER);
    await opslag.in(bureauId, async ({ manager, sleutel }) => {
      const wie = { bureauId, op: NU, gebruikerId: null, rol: 'systeem', doel: 'matching' };
      await new ToegangslogOpslag(manager, sleutel).schrijf({ ...wie, wat: 'marktweek:meten' });
      await schrijf();
      expect(await verzegel()).toBe(1);
    });
    expect(await verzegel()).toBe(1);
    expect(await breuken()).toEqual([]);
  });

  it('keeps fingerprints of where it came from, and not the place itself', async () => {
    const rijen = await alles.query<{ sessie: string; netwerk: string }[]>(
      'SELECT DISTINCT sessie, netwerk FROM toegangslog',
    );
    expect(rijen).toHaveLength(1);
    expect(JSON.stringify(rijen)).not.toContain('10.0.0.1');
    expect(rijen[0]?.netwerk).toMatch(/^[\w-]{22}$/u);
  });
});
