import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BriefOpslag, createDataSource, type DataSource, WerkOpslag } from '@passend/infra';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import { maakProefIo } from '../proef/proef-io.js';
import { status } from './status.command.js';

describe('passend status', () => {
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

  const draai = async (...argumenten: string[]) => {
    const io = { ...maakProefIo(), omgeving: { DATABASE_URL: database.url } };
    const uitgang = await status.voerUit(argumenten, io);
    return { uitgang, tekst: io.uitvoer.join('') };
  };

  it('ends with 1 while nobody works, and with 0 when all is well', async () => {
    const stil = await draai();
    expect(stil.uitgang).toBe(1);
    expect(stil.tekst).toContain('NU      er draait geen werkproces\n');
    await new WerkOpslag(bron).sla({
      naam: 'w',
      gestartOp: new Date(),
      oudsteWachtendeMs: null,
      oudsteWerkMs: null,
      outboxAchterstandMs: null,
      gezond: true,
      belasting: {
        geheugenMb: 180,
        cpuProcent: 4,
        lusMs: 2,
        takenPerMinuut: 30,
        misluktPerMinuut: 0,
        wachtrij: { server: 'postgres', rijen: [{ naam: 'lezen', wachtend: 3, actief: 1 }] },
      },
    });
    const goed = await draai();
    expect(goed.uitgang).toBe(0);
    expect(goed.tekst).toContain('Alles loopt.\n');
    expect(goed.tekst).toContain('wachtrij   lezen 3 (postgres)\n');
    expect(goed.tekst).toMatch(/^worker +loopt, .*30 taken per minuut, 180 MB, 4% processor/mu);
  });

  it('counts dead letters, also as JSON', async () => {
    await new BriefOpslag(bron).bewaar({
      wachtrij: 'planning',
      taak: 'plan',
      jobId: 'p',
      payload: {},
      reden: 'database',
      fout: 'X',
      pogingen: 5,
    });
    const { uitgang, tekst } = await draai('--json');
    expect(uitgang).toBe(1);
    expect(JSON.parse(tekst)).toMatchObject({
      taken: { open: 1, perWachtrij: [{ wachtrij: 'planning', aantal: 1 }] },
      punten: [{ blok: 'taken', code: 'taak_mislukt', ernst: 'nu', aantal: 1 }],
    });
    expect((await draai()).tekst).toContain('mislukt    1 (planning 1)\n');
    await expect(draai('alles')).rejects.toThrow('heeft geen naam nodig');
  });
});
