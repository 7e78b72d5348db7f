import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Duiding, duidingSleutel } from '@passend/domain';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import type { DataSource } from 'typeorm';
import { type Bewoners, bewoon, document, MASTER, NU, reactie, ZACHT } from '../../proef/bewoon.js';
import { createDataSource } from '../data-source.js';
import { BeoordelingOpslag } from './beoordeling.opslag.js';
import { BureauOpslag } from './bureau.opslag.js';
import { DossierOpslag } from './dossier.opslag.js';
import { DuidingEntiteit } from './dossier-entiteiten.js';
import { DuidingOpslag } from './duiding.opslag.js';
import { type NieuweReactie, ReactieOpslag } from './reactie.opslag.js';

describe('what is kept about a client', () => {
  let database: TestDatabase;
  let bron: DataSource;
  let hier: Bewoners;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    bron = await createDataSource({ url: database.url, poolSize: 2 }).initialize();
    hier = await bewoon(bron, 'Hier');
  });
  afterAll(async () => {
    await bron.destroy();
    await database.drop();
  });

  const inHier = <T>(werk: (dossier: DossierOpslag) => Promise<T>) =>
    new BureauOpslag(bron, MASTER).in(hier.bureauId, ({ manager, sleutel }) =>
      werk(new DossierOpslag(manager, sleutel)),
    );

  it('counts what was entered last, also within one moment and when the clock goes back', async () => {
    for (const [nummer, op] of [NU, NU, new Date(NU.getTime() - 60_000)].entries()) {
      const inhoud = { nummer };
      await inHier(async (dossier) => {
        await dossier.voegZoekprofielToe(hier.bureauId, hier.werknemerId, inhoud, hier.coachId, op);
        await dossier.voegBelastbaarheidToe({ ...document(hier), inhoud, ingevoerdOp: op });
      });
      expect(
        await inHier(async (dossier) => [
          (await dossier.zoekprofiel(hier.werknemerId))?.inhoud,
          (await dossier.belastbaarheid(hier.werknemerId))?.inhoud,
        ]),
      ).toEqual([inhoud, inhoud]);
    }
  });

  it('counts the last reading of a coach, takes it back, and keeps every one as evidence', async () => {
    const plek = {
      bureauId: hier.bureauId,
      werknemerId: hier.werknemerId,
      doorId: hier.coachId,
      op: NU,
    };
    const hard: Duiding = { ...ZACHT, hardheid: 'hard', reden: 'Toch niet.' };
    const daarna = (werk: (opslag: DuidingOpslag) => Promise<void>) =>
      new BureauOpslag(bron, MASTER).in(hier.bureauId, async ({ manager, sleutel }) => {
        const opslag = new DuidingOpslag(manager, sleutel);
        await werk(opslag);
        const geldend = await opslag.van(hier.werknemerId);
        const rijen = await manager.count(DuidingEntiteit);
        return [geldend.map(({ duiding }) => duiding), rijen];
      });
    expect(await daarna((opslag) => opslag.voegToe(plek, hard))).toEqual([[hard], 2]);
    const weg = duidingSleutel(hard);
    expect(await daarna((opslag) => opslag.trekIn(plek, weg))).toEqual([[], 3]);
    expect(await daarna((opslag) => opslag.voegToe(plek, ZACHT))).toEqual([[ZACHT], 4]);
  });

  it('keeps a motivation beside the reason, and gives it back as it was written', async () => {
    const motiveringen = [{ item: 'tillen' as const, tekst: 'Er is een tillift.' }];
    const geldend = await new BureauOpslag(bron, MASTER).in(
      hier.bureauId,
      async ({ manager, sleutel }) => {
        const opslag = new BeoordelingOpslag(manager, sleutel);
        const { bureauId, werknemerId, coachId: doorId } = hier;
        const besluit = { bureauId, werknemerId, doorId, vacatureId: '7', op: NU } as const;
        await opslag.voegToe({
          ...besluit,
          beoordeling: 'bespreken',
          reden: 'Bellen.',
          motiveringen,
          inhoudshash: null,
        });
        return opslag.van(werknemerId);
      },
    );
    expect(geldend.get('7')?.motiveringen).toEqual(motiveringen);
    expect(geldend.get('1')?.motiveringen).toEqual([]);
  });

  it('counts what somebody said last of a vacancy, until he takes it back', async () => {
    const zeg = (reacties: NieuweReactie['reacties']) =>
      new BureauOpslag(bron, MASTER).in(hier.bureauId, async ({ manager, sleutel }) => {
        const opslag = new ReactieOpslag(manager, sleutel);
        await opslag.zet(reactie(hier, reacties));
        return (await opslag.van(hier.werknemerId)).map((een) => een.reacties);
      });
    expect(await zeg(['leuk', 'te_ver'])).toEqual([['leuk', 'te_ver']]);
    expect(await zeg(['leuk'])).toEqual([['leuk']]);
    expect(await zeg([])).toEqual([]);
  });

  it('counts looks within half an hour as one visit', async () => {
    const na = (minuten: number) => new Date(NU.getTime() + minuten * 60_000);
    const kijk = (op: Date) =>
      inHier(async (dossier) => {
        await dossier.noteerBezoek(hier.coachId, hier.werknemerId, hier.bureauId, op);
        return dossier.vorigBezoek(hier.coachId, hier.werknemerId);
      });
    expect(await kijk(na(10))).toBeNull();
    expect(await kijk(na(50))).toEqual(na(10));
    expect(await kijk(na(70))).toEqual(na(10));
    expect(await kijk(na(101))).toEqual(na(70));
  });
});
