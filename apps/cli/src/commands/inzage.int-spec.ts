import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BureauOpslag, createDataSource, ToegangslogOpslag, ZegelOpslag } from '@passend/infra';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import { maakProefIo, ruimProefmappenOp } from '../proef/proef-io.js';
import { inzage } from './inzage.command.js';

afterAll(ruimProefmappenOp);

const MASTER = Buffer.alloc(32, 9);

describe('passend inzage controleer', () => {
  let database: TestDatabase;
  let bureauId: string;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    bureauId = randomUUID();
    const bron = await createDataSource({ url: database.url, poolSize: 2 }).initialize();
    const bureaus = new BureauOpslag(bron, MASTER);
    await bureaus.maak(bureauId, 'Hier', async ({ manager, sleutel }) => {
      const wie = { bureauId, op: new Date('2026-01-05'), gebruikerId: null, rol: 'systeem' };
      for (const wat of ['marktweek:meten', 'werknemer:lezen', 'match:lezen']) {
        await new ToegangslogOpslag(manager, sleutel).schrijf({ ...wie, wat, doel: 'matching' });
      }
    });
    await new ZegelOpslag(bron).verzegel(bureauId);
    await bron.destroy();
  });
  afterAll(() => database.drop());

  const draai = async (...argumenten: string[]) => {
    const io = { ...maakProefIo(), omgeving: { DATABASE_URL: database.url } };
    const uitgang = await inzage.voerUit(['controleer', ...argumenten], io);
    return { uitgang, tekst: io.uitvoer.join('') };
  };
  const alsBaas = async (sql: string) => {
    const url = new URL(process.env.PASSEND_TEST_ADMIN_URL ?? '');
    url.pathname = new URL(database.url).pathname;
    const bron = await createDataSource({ url: url.href, poolSize: 1 }).initialize();
    await bron.query(sql);
    await bron.destroy();
  };

  it('says that all is well, how the chain ends, and then which line was changed or cut off', async () => {
    const goed = await draai();
    expect(goed.uitgang).toBe(0);
    const anker = /3:[0-9a-f]{64}/u.exec(goed.tekst)?.[0] ?? '';
    expect(goed.tekst).toBe(`${bureauId}: klopt. Einde van de keten: ${anker}\n`);
    expect((await draai('--bureau', bureauId, '--anker', anker)).uitgang).toBe(0);

    await alsBaas("UPDATE toegangslog SET rol = 'coach' WHERE wat = 'werknemer:lezen'");
    const veranderd = await draai('--bureau', bureauId);
    expect(veranderd.uitgang).toBe(1);
    expect(veranderd.tekst).toMatch(
      /klopt niet \(1\).*\n {2}zegel 2: de regel [\w-]+ is veranderd\./u,
    );

    await alsBaas("UPDATE toegangslog SET rol = 'systeem' WHERE wat = 'werknemer:lezen'");
    await alsBaas("DELETE FROM toegangslog WHERE wat = 'match:lezen'");
    await alsBaas('DELETE FROM toegangszegel WHERE nummer = 3');
    expect((await draai()).uitgang).toBe(0);
    const geknipt = await draai('--bureau', bureauId, '--anker', anker);
    expect(geknipt.uitgang).toBe(1);
    expect(geknipt.tekst).toContain('vanaf zegel 3 is het einde weg');
  });

  it.each([[['--anker', `1:${'a'.repeat(64)}`]], [['--bureau', 'x']], [['nog-iets']]])(
    'refuses %j',
    async (argumenten) => {
      await expect(draai(...argumenten)).rejects.toMatchObject({ exitcode: 2 });
    },
  );

  it('says so when there is no such agency, or no database', async () => {
    await expect(draai('--bureau', randomUUID())).rejects.toThrow('geen bureau');
    await expect(inzage.voerUit(['controleer'], maakProefIo())).rejects.toThrow('DATABASE_URL');
  });
});
