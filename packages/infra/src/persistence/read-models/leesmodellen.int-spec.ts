import { randomUUID } from 'node:crypto';
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
import { VacatureOpslag } from '../market/vacature-opslag.js';
import { BeoordelingOpslag } from '../mensen/beoordeling.opslag.js';
import { BureauOpslag } from '../mensen/bureau.opslag.js';
import {
  GebruikerEntiteit,
  RelatieEntiteit,
  type RelatieRij,
  WerkgeverEntiteit,
  WerknemerEntiteit,
} from '../mensen/entiteiten.js';
import { BronLeesmodel } from './bron.read-model.js';
import { VacatureLeesmodel } from './vacature.read-model.js';
import { WerkgeverLeesmodel } from './werkgever.read-model.js';

const EERSTE = new Date('2026-11-01T10:00:00Z');
const LATER = new Date('2026-11-20T10:00:00Z');
const MASTER = Buffer.alloc(32, 9);

let database: TestDatabase;
let bron: DataSource;

beforeAll(async () => {
  database = await cloneTestDatabase();
  bron = await createDataSource({ url: database.url, poolSize: 2 }).initialize();
});
afterAll(async () => {
  await bron.destroy();
  await database.drop();
});

describe('vacancies as people read them', () => {
  let leesmodel: VacatureLeesmodel;
  let ids: readonly string[];
  let eerste: Proefrun;

  const bewaar = (run: Proefrun, externId: string, op: Date) =>
    new VacatureOpslag(bron, PROEFREGELS).bewaar({
      ...run,
      hoe: 'lijst',
      op,
      vacatures: [
        proefvacature({
          externId,
          titel: `Baan ${externId}`,
          salaris: { min: 2500, max: null, periode: 'maand', valuta: 'EUR' },
        }),
      ],
    });

  beforeAll(async () => {
    leesmodel = new VacatureLeesmodel(bron);
    eerste = await startProefrun(bron, 'eerste');
    await bewaar(eerste, 'a', EERSTE);
    await bewaar(eerste, 'b', LATER);
    const tweede = await startProefrun(bron, 'tweede');
    await bewaar(tweede, 'a', LATER);
    const rijen = await bron.query<{ id: string }[]>(
      'SELECT id::text AS id FROM vacature ORDER BY id',
    );
    ids = rijen.map(({ id }) => id);
  });

  it('come in the order that was asked, without those that are not there', async () => {
    const [a = '', b = ''] = ids;
    const rijen = await leesmodel.rijen([b, '999999', a, b]);
    expect(rijen.map(({ id }) => id)).toEqual([b, a, b]);
    expect(await leesmodel.rijen([])).toEqual([]);
  });

  it('have the fields of a row', async () => {
    expect((await leesmodel.rijen(ids))[0]).toMatchObject({
      titel: 'Baan a',
      werkgever: 'Voorbeeld BV',
      plaats: 'Utrecht',
      provincie: 'Utrecht',
      land: 'NL',
      uren: { min: 24, max: 32 },
      salaris: { min: 2500, max: null, periode: 'maand', valuta: 'EUR' },
      geplaatstOp: '2026-01-05',
      eerstGezien: EERSTE,
      live: true,
    });
  });

  it('can be cut to their first characters', async () => {
    const fragmenten = await leesmodel.fragmenten(ids, 10);
    expect([...fragmenten.keys()].sort()).toEqual([...ids].sort());
    expect([...fragmenten.values()]).toEqual(['Je verzame', 'Je verzame']);
    expect((await leesmodel.fragmenten([], 10)).size).toBe(0);
  });

  it('are there in full, also when they are closed, and null when they never were', async () => {
    const [, b = ''] = ids;
    const zet = (status: string, op: Date | null) =>
      bron.query('UPDATE vacature SET status = $2, gesloten_op = $3 WHERE id = $1', [
        b,
        status,
        op,
      ]);
    await zet('gesloten', LATER);
    expect(await leesmodel.volledig(b)).toMatchObject({
      id: b,
      live: false,
      taal: 'nl',
      eisen: [],
    });
    expect(await leesmodel.volledig('999999')).toBeNull();
    await zet('live', null);
  });

  it('are new when they were stored after a moment, and live', async () => {
    const [a = 0, b = 0] = ids.map(Number);
    const opgeslagen = async (id: number) => {
      const [rij] = await leesmodel.rijen([String(id)]);
      return rij?.opgeslagenOp ?? new Date(0);
    };
    const [eerder, later] = [await opgeslagen(a), await opgeslagen(b)];
    expect(later.getTime()).toBeGreaterThan(eerder.getTime());
    expect(await leesmodel.nieuwNa(new Date(eerder.getTime() - 1))).toEqual(new Set([a, b]));
    // A millisecond later, as the database counts microseconds.
    expect(await leesmodel.nieuwNa(new Date(eerder.getTime() + 1))).toEqual(new Set([b]));
    expect(await leesmodel.nieuwNa(new Date(later.getTime() + 1))).toEqual(new Set());
  });

  it('are new to who looked between the fetching of the page and the storing', async () => {
    const run = await startProefrun(bron, 'traag');
    const opgehaald = new Date();
    const gekeken = new Date();
    await new Promise((klaar) => setTimeout(klaar, 5));
    await bewaar(run, 'traag', opgehaald);
    const nieuw = await leesmodel.nieuwNa(gekeken);
    expect(nieuw.size).toBe(1);
    const [rij] = await leesmodel.rijen([...nieuw].map(String));
    expect(rij).toMatchObject({ titel: 'Baan traag', eerstGezien: opgehaald });
    await bron.query(`DELETE FROM bron WHERE id = $1`, [run.bronId]);
    await bron.query(`DELETE FROM vacature WHERE titel = 'Baan traag'`);
  });

  it('tell every place where they were seen, the latest first', async () => {
    const gezien = await leesmodel.waargenomen(ids[0] ?? '');
    expect(gezien.map(({ bron: naam, eerstGezien }) => [naam, eerstGezien])).toEqual([
      ['tweede', LATER.toISOString()],
      ['eerste', EERSTE.toISOString()],
    ]);
    expect(await leesmodel.waargenomen('999999')).toEqual([]);
  });

  it('come with how their source is doing, and why', async () => {
    const gezondheid = async () => {
      const [{ gezondheid: hoe, gezondheidReden } = {}] = await new BronLeesmodel(bron).alle();
      return [hoe, gezondheidReden];
    };
    expect(await gezondheid()).toEqual(['onbekend', null]);
    await bron.query(
      `UPDATE bron SET gezondheid = 'alarm', gezondheid_reden = 'leeg' WHERE id = $1`,
      [eerste.bronId],
    );
    expect(await gezondheid()).toEqual(['alarm', 'leeg']);
  });

  it('are counted with their source, and its last finished run', async () => {
    const alle = () => new BronLeesmodel(bron).alle();
    expect((await alle()).map(({ naam, liveVacatures }) => [naam, liveVacatures])).toEqual([
      ['eerste', 2],
      ['tweede', 1],
    ]);
    expect((await alle())[0]).toMatchObject({ laatsteRun: null, gepauzeerd: false });
    await bron.query(
      "UPDATE bronrun SET status = 'gelukt', klaar_op = $2, gelezen = 2 WHERE id = $1",
      [eerste.runId, LATER],
    );
    expect((await alle())[0]?.laatsteRun).toEqual({
      op: '2026-11-20T10:00:00Z',
      gelukt: true,
      gelezen: 2,
      nieuw: 2,
      gewijzigd: 0,
      gesloten: 0,
      fouten: 0,
    });
  });
});

describe('what an employer reads', () => {
  const bureauId = randomUUID();
  const contact = randomUUID();
  const coach = randomUUID();
  const vervanger = randomUUID();
  let eigen: string;

  beforeAll(async () => {
    await new BureauOpslag(bron, MASTER).maak(bureauId, 'Proef', async ({ manager, sleutel }) => {
      for (const [id, rol] of [
        [contact, 'werkgever'],
        [coach, 'coach'],
        [vervanger, 'coach'],
      ] as const) {
        const naam = id === coach ? 'Coach Eigen' : 'Aa Ander';
        const email = `${id}@proef.invalid`;
        await manager.insert(GebruikerEntiteit, {
          id,
          bureauId,
          rol,
          naam,
          email,
          wachtwoordHash: '-',
          actief: true,
        });
      }
      const werkgeverId = randomUUID();
      await manager.insert(WerkgeverEntiteit, { id: werkgeverId, bureauId, naam: 'Werkgever' });
      const client = async (naam: string, relaties: readonly [string, RelatieRij['soort']][]) => {
        const id = randomUUID();
        const eersteZiektedag = '2026-01-05';
        await manager.insert(WerknemerEntiteit, {
          id,
          bureauId,
          werkgeverId,
          gebruikerId: null,
          naam,
          eersteZiektedag,
        });
        for (const [gebruikerId, soort] of relaties) {
          await manager.insert(RelatieEntiteit, { werknemerId: id, gebruikerId, bureauId, soort });
        }
        return id;
      };
      eigen = await client('Zoë', [
        [contact, 'werkgever_contact'],
        [coach, 'coach'],
        [vervanger, 'vervangend_coach'],
      ]);
      await client('Ben', [[contact, 'werkgever_contact']]);
      await client('Van een ander', [[coach, 'coach']]);
      const opslag = new BeoordelingOpslag(manager, sleutel);
      const oordeel = {
        bureauId,
        werknemerId: eigen,
        doorId: coach,
        inhoudshash: null,
        reden: 'x',
      };
      const geschikt = { ...oordeel, beoordeling: 'geschikt' as const };
      await opslag.voegToe({ ...geschikt, vacatureId: '1', op: EERSTE });
      await opslag.voegToe({ ...geschikt, vacatureId: '1', op: LATER });
      await opslag.voegToe({ ...geschikt, vacatureId: '2', op: LATER });
      await opslag.maakOngedaan({ bureauId, werknemerId: eigen, vacatureId: '2' }, coach, LATER);
      await opslag.maakOngedaan({ bureauId, werknemerId: eigen, vacatureId: '3' }, coach, LATER);
    });
  });

  const lees = (wie: string) =>
    new BureauOpslag(bron, MASTER).in(bureauId, ({ manager }) =>
      new WerkgeverLeesmodel(manager).vanContact(wie, '2026-11-30'),
    );

  it('is about the people that he is the contact of, by name', async () => {
    expect((await lees(contact)).map(({ naam }) => naam)).toEqual(['Ben', 'Zoë']);
    expect(await lees(coach)).toEqual([]);
  });

  it('names the own coach, not the one who replaces, and nobody when there is none', async () => {
    expect((await lees(contact)).map(({ coach: naam }) => naam)).toEqual(['', 'Coach Eigen']);
  });

  it('counts a vacancy once, at its first decision, also when that was undone', async () => {
    const [ben, zoe] = await lees(contact);
    expect(ben?.momenten).toEqual([]);
    expect(new Set(zoe?.momenten)).toEqual(new Set([EERSTE, LATER]));
    expect(zoe?.momenten).toHaveLength(2);
    expect(zoe?.werknemerId).toBe(eigen);
  });

  it('has these fields and no other', async () => {
    expect(Object.keys((await lees(contact))[0] ?? {}).sort()).toEqual([
      'coach',
      'eersteZiektedag',
      'momenten',
      'naam',
      'werknemerId',
    ]);
  });
});
