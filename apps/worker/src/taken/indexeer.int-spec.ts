import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  createDataSource,
  createOphaler,
  type DataSource,
  IndexControle,
  MeiliZoekmachine,
  MemoryHostBeleid,
  maakHerbouwBron,
  PostgresZoekmachine,
  VacatureOpslag,
} from '@passend/infra';
import {
  cloneTestDatabase,
  type NepMeilisearch,
  PROEFREGELS,
  type Proefrun,
  proefvacature,
  startNepMeilisearch,
  startProefrun,
  type TestDatabase,
} from '@passend/test-kit';
import { pino } from 'pino';
import { Leesdraden } from '../leesdraden/leesdraden.js';
import { Proefbode } from '../proef/proefbode.js';
import { maakTaken } from './maak-taken.js';

describe('the search engine beside PostgreSQL', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let nep: NepMeilisearch;
  let meili: MeiliZoekmachine;
  let run: Proefrun;
  const draden = new Leesdraden();

  beforeEach(async () => {
    database = await cloneTestDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
    nep = await startNepMeilisearch();
    meili = new MeiliZoekmachine({ url: nep.url, key: 'sleutel-van-de-proef' });
    run = await startProefrun(dataSource, 'proef');
  });
  afterEach(async () => {
    await nep.stop();
    await dataSource.destroy();
    await database.drop();
  });

  afterAll(() => draden.stop());

  const bewaar = (namen: readonly string[], tekst = 'tekst') =>
    new VacatureOpslag(dataSource, PROEFREGELS).bewaar({
      ...run,
      hoe: 'lijst',
      op: new Date(),
      vacatures: namen.map((titel) => proefvacature({ externId: titel, titel, tekst })),
    });
  const sluit = (titel: string) =>
    dataSource.transaction(async (manager) => {
      await manager.query(
        `UPDATE vacature SET status = 'gesloten', gesloten_op = now(),
           gewijzigd_xid = pg_current_xact_id() WHERE titel = $1`,
        [titel],
      );
      await manager.query(
        `INSERT INTO outbox (vacature_id, soort)
         SELECT id, 'verwijder' FROM vacature WHERE titel = $1
         ON CONFLICT (vacature_id) DO UPDATE SET soort = 'verwijder', versie = outbox.versie + 1,
           volgende_op = now(), taak_uid = NULL`,
        [titel],
      );
    });
  const postgres = () =>
    new PostgresZoekmachine((sql, values) => dataSource.query(sql, [...values]));
  const voerUit = async (taak: 'indexeer' | 'onderhoud') => {
    const taken = maakTaken(
      {
        dataSource,
        ophaler: createOphaler({
          beleid: new MemoryHostBeleid(),
          settings: { contact: 'proef@passend.example' },
        }),
        draden,
        machines: [postgres(), meili],
        logger: pino({ level: 'silent' }),
        postbode: new Proefbode(),
        portal: 'https://passend.example',
      },
      { post: async () => {}, postAlle: async () => {} },
    );
    await taken.open(taak, {}).voerUit({ laatste: true });
  };
  const wachtend = async () => {
    const [row] = await dataSource.query<{ aantal: number }[]>(
      'SELECT count(*)::integer AS aantal FROM outbox WHERE NOT dood',
    );
    return row?.aantal;
  };
  const ids = async (sql: string) => {
    const rows = await dataSource.query<{ id: string }[]>(sql);
    return rows.map(({ id }) => id).sort();
  };
  const live = () => ids(`SELECT id::text FROM vacature WHERE status = 'live'`);
  const inPostgres = () => ids('SELECT id FROM zoekdocument');
  const inMeili = () => [...nep.vloer.ids()].sort();
  /** Both engines hold what is live, and nothing waits. */
  const verwachtGelijk = async () => {
    const verwacht = await live();
    expect(await inPostgres()).toEqual(verwacht);
    expect(inMeili()).toEqual(verwacht);
    expect(await wachtend()).toBe(0);
  };
  const nuAanDeBeurt = () => dataSource.query('UPDATE outbox SET volgende_op = now()');

  it('has what was stored, and a row waits until the engine says that its task is done', async () => {
    await bewaar(['een', 'twee']);
    await meili.bereidVoor();
    nep.vloer.stil = true;
    await voerUit('indexeer');
    expect(await inPostgres()).toEqual(await live());
    expect(inMeili()).toEqual([]);
    expect(await wachtend()).toBe(2);
    await voerUit('indexeer');
    expect(nep.vloer.schrijfrij).toHaveLength(1);
    nep.vloer.stil = false;
    await voerUit('indexeer');
    await verwachtGelijk();
  });

  it('writes a vacancy again that changed while the engine was busy with it', async () => {
    await bewaar(['een']);
    await meili.bereidVoor();
    nep.vloer.stil = true;
    await voerUit('indexeer');
    await bewaar(['een'], 'een andere tekst');
    nep.vloer.stil = false;
    await voerUit('indexeer');
    await verwachtGelijk();
    expect(nep.vloer.schrijfrij).toHaveLength(2);
    const gelijk = await new IndexControle(dataSource).controleer(meili);
    expect(gelijk).toMatchObject({ anders: 0, vergeleken: 1 });
  });

  it('catches up when it was away the whole time, removals first; PostgreSQL goes on meanwhile', async () => {
    nep.valWeg();
    await bewaar(['een', 'twee', 'drie']);
    await voerUit('indexeer');
    expect(await inPostgres()).toEqual(await live());
    await sluit('twee');
    await bewaar(['vier']);
    await voerUit('indexeer');
    expect(await inPostgres()).toEqual(await live());
    expect(await wachtend()).toBe(4);
    nep.komTerug();
    await voerUit('indexeer');
    await voerUit('indexeer');
    await verwachtGelijk();
    expect(nep.vloer.schrijfrij[0]).toMatch(/^weg/u);
  });

  it('holds up nobody for long when it takes a connection and never answers', async () => {
    await bewaar(['een']);
    nep.hang();
    const begin = Date.now();
    await voerUit('indexeer');
    // Its own limit is two seconds, that of the connection a minute.
    expect(Date.now() - begin).toBeLessThan(30_000);
    expect(await inPostgres()).toEqual(await live());
    nep.komTerug();
    await voerUit('indexeer');
    await verwachtGelijk();
  }, 30_000);

  it('gets everything again, with its settings, when it lost everything', async () => {
    await bewaar(['een', 'twee', 'drie']);
    await voerUit('indexeer');
    await verwachtGelijk();
    nep.vloer.wis();
    await bewaar(['vier']);
    await voerUit('indexeer');
    await voerUit('indexeer');
    await verwachtGelijk();
    const gefilterd = await meili.zoek({ tekst: '', filter: { waarden: { land: ['NL'] } } });
    expect(gefilterd.ids).toHaveLength(4);
  });

  it('gets what it was busy with again when it lost that', async () => {
    await bewaar(['een']);
    await meili.bereidVoor();
    nep.vloer.stil = true;
    await voerUit('indexeer');
    nep.vloer.stil = false;
    nep.vloer.wis();
    await voerUit('indexeer');
    await voerUit('indexeer');
    await verwachtGelijk();
  });

  it('lets one vacancy that it refuses hold up no other, and keeps that one for a person', async () => {
    await bewaar(['een', 'twee', 'drie']);
    const [kwaad = ''] = await live();
    nep.vloer.geweigerd.add(kwaad);
    await voerUit('indexeer');
    for (let beurt = 0; beurt < 12; beurt += 1) {
      await nuAanDeBeurt();
      await voerUit('indexeer');
    }
    expect(inMeili()).toEqual((await live()).filter((id) => id !== kwaad));
    expect(await inPostgres()).toEqual(await live());
    expect(await wachtend()).toBe(0);
    const dood = await dataSource.query('SELECT vacature_id::text, fout FROM outbox WHERE dood');
    expect(dood).toEqual([{ vacature_id: kwaad, fout: 'invalid_document_fields' }]);
  }, 60_000);

  it('loses no write that is made while it is rebuilt', async () => {
    await bewaar(['een', 'twee', 'drie']);
    await voerUit('indexeer');
    const bron = await maakHerbouwBron(dataSource);
    await meili.herbouw({
      async *alles() {
        yield* bron.alles();
        await sluit('een');
        await bewaar(['vier']);
        await voerUit('indexeer');
      },
      wijzigingen: () => bron.wijzigingen(),
    });
    await verwachtGelijk();
  });

  it('is compared with the database at night, is mended, and the result is kept', async () => {
    await bewaar(['een', 'twee', 'drie', 'vier']);
    await voerUit('indexeer');
    const [weg = '', anders = ''] = await live();
    const documenten = nep.vloer.indexen.get('vacatures')?.documenten;
    documenten?.delete(weg);
    documenten?.set(anders, { id: anders, afdruk: 'van vroeger' });
    documenten?.set('999999', { id: '999999', afdruk: 'nooit geweest' });
    await dataSource.query('DELETE FROM zoekdocument WHERE id = $1', [weg]);
    await bewaar(['vijf']);
    await voerUit('onderhoud');
    const controle = new IndexControle(dataSource);
    expect(await controle.laatste()).toMatchObject([
      { machine: 'meilisearch', live: 5, ontbreekt: 0, teVeel: 1, anders: 1 },
      { machine: 'postgres', live: 5, inIndex: 3, ontbreekt: 1, teVeel: 0, anders: 0 },
    ]);
    await voerUit('indexeer');
    await verwachtGelijk();
    for (const machine of [meili, postgres()]) {
      const verschil = await controle.controleer(machine);
      expect(verschil).toMatchObject({ live: 5, inIndex: 5, ontbreekt: 0, teVeel: 0, anders: 0 });
    }
  });

  it('keeps the last result when it cannot be compared', async () => {
    await bewaar(['een']);
    await voerUit('indexeer');
    await voerUit('onderhoud');
    const controle = new IndexControle(dataSource);
    const vannacht = await controle.laatste();
    nep.valWeg();
    await voerUit('onderhoud');
    const daarna = await controle.laatste();
    expect(daarna[0]).toEqual(vannacht[0]);
    expect(daarna[1]?.op).not.toEqual(vannacht[1]?.op);
  });
});
