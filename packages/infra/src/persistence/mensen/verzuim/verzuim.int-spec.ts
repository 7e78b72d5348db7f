import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../data-source.js';
import { BureauOpslag } from '../bureau.opslag.js';
import { GebruikerEntiteit, WerkgeverEntiteit, WerknemerEntiteit } from '../entiteiten.js';
import { AlVervangen, VerzuimOpslag, type Verzuimplek } from './verzuim.opslag.js';
import { VerzuimgebeurtenisEntiteit } from './verzuim-entiteit.js';

const OP = new Date('2026-11-23T08:00:00Z');
const VERLOF = {
  soort: 'wazo_verlof',
  van: '2026-05-04',
  tot: '2026-08-23',
  zelfdeOorzaak: true,
} as const;

describe('events of a case of illness', () => {
  let database: TestDatabase;
  let bron: DataSource;
  const bureauId = randomUUID();
  const doorId = randomUUID();
  const [een, ander] = [randomUUID(), randomUUID()];

  beforeAll(async () => {
    database = await cloneTestDatabase();
    bron = await createDataSource({ url: database.url, poolSize: 4 }).initialize();
    await new BureauOpslag(bron, Buffer.alloc(32, 5)).maak(bureauId, 'B', async ({ manager }) => {
      const werkgeverId = randomUUID();
      await manager.insert(WerkgeverEntiteit, { id: werkgeverId, bureauId, naam: 'W' });
      await manager.insert(GebruikerEntiteit, {
        id: doorId,
        bureauId,
        rol: 'coach',
        naam: 'Coach',
        email: 'coach@proef.invalid',
        wachtwoordHash: '-',
        actief: true,
      });
      for (const id of [een, ander])
        await manager.insert(WerknemerEntiteit, {
          id,
          bureauId,
          werkgeverId,
          gebruikerId: null,
          naam: 'Client',
          eersteZiektedag: '2026-01-05',
        });
    });
  });
  afterAll(async () => {
    await bron.destroy();
    await database.drop();
  });

  const met = <T>(werk: (opslag: VerzuimOpslag) => Promise<T>) =>
    new BureauOpslag(bron, Buffer.alloc(32, 5)).in(bureauId, ({ manager, sleutel }) =>
      werk(new VerzuimOpslag(manager, sleutel)),
    );
  const plek = (werknemerId = een): Verzuimplek => ({ bureauId, werknemerId, doorId, op: OP });

  it('gives back what was written, corrected and taken back, in order', async () => {
    const verlof = await met((opslag) => opslag.voegToe(plek(), VERLOF));
    const weg = await met((opslag) =>
      opslag.voegToe(plek(), { soort: 'evaluatie', datum: '2026-04-01' }),
    );
    await met((opslag) => opslag.vervang(plek(), verlof, { ...VERLOF, tot: '2026-08-30' }));
    await met((opslag) => opslag.vervang(plek(), weg, null));
    const geldend = await met((opslag) => opslag.van(een));
    expect(geldend.map(({ gebeurtenis, correcties }) => [gebeurtenis, correcties])).toEqual([
      [{ ...VERLOF, tot: '2026-08-30' }, 1],
    ]);
    expect(await met((opslag) => opslag.van(ander))).toEqual([]);
  });

  it('keeps every row, and shows nothing of it, not even its kind', async () => {
    const rijen = await new BureauOpslag(bron, Buffer.alloc(32, 5)).in(bureauId, ({ manager }) =>
      manager.find(VerzuimgebeurtenisEntiteit),
    );
    expect(rijen).toHaveLength(4);
    const bytes = rijen.map(({ inhoud }) => inhoud.toString('latin1')).join();
    for (const woord of ['wazo', 'verlof', '2026-08', 'evaluatie'])
      expect(bytes).not.toContain(woord);
  });

  it('is replaced once, also when two do it at the same moment', async () => {
    const id = await met((opslag) => opslag.voegToe(plek(), VERLOF));
    const pogingen = [null, VERLOF].map((naar) =>
      met((opslag) => opslag.vervang(plek(), id, naar)),
    );
    const uitslagen = await Promise.allSettled(pogingen);
    expect(uitslagen.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [reden] = uitslagen.flatMap((een) => (een.status === 'rejected' ? [een.reason] : []));
    expect(reden).toBeInstanceOf(AlVervangen);
  });

  it('is never replaced by a row of another client', async () => {
    const id = await met((opslag) => opslag.voegToe(plek(), VERLOF));
    await expect(met((opslag) => opslag.vervang(plek(ander), id, null))).rejects.toThrow(
      /foreign/u,
    );
  });
});
