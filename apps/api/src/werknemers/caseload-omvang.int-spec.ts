import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseloadSchema } from '@passend/contracts';
import { leesBelastbaarheid, leesZoekprofiel, plusDagen } from '@passend/domain';
import { Dossierboek } from '@passend/infra';
import { DataSource } from 'typeorm';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { PROEF_WACHTWOORD, type Proefbureau } from '../test/proefmensen.js';
import { demoBureau, PROEFPROFIEL, proefdocument } from '../test/wereld.js';

const CLIENTEN = 8;
const GEBEURTENISSEN = 30;
/** What a caseload asks, whether of one client or of eight. */
const HOOGSTENS = 16;
/** About clients; the sealing of the log and the market go on beside it. */
const OVER_CLIENTEN = /werknemer/iu;
const ZEGELS = /zegel|wachtrij/u;

describe('a caseload of clients with a full dossier', () => {
  let proef: Proefapp;
  let coach: Bezoeker;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: new Date('2026-11-25T10:00:00Z') });
    const bureau = await demoBureau(proef);
    const coachId = await bureau.gebruiker('coach', 'coach.vol@proef.invalid');
    const werkgeverId = await bureau.werkgever('Werkgever');
    for (let nummer = 0; nummer < CLIENTEN; nummer++) {
      await vulDossier(bureau, coachId, await maakClient(bureau, coachId, werkgeverId, nummer));
    }
    coach = await proef.als('coach.vol@proef.invalid', PROEF_WACHTWOORD);
  });
  afterAll(() => proef.stop());

  it('asks the database as much of eight clients as of one, and shows four weeks of each', async () => {
    const vragen = telVragen(proef.haal(DataSource));
    const { json } = await coach.get('/api/werknemers');
    const aantal = vragen();
    const { werknemers } = caseloadSchema.parse(json);
    expect(werknemers).toHaveLength(CLIENTEN);
    for (const { inspanning } of werknemers) expect(inspanning).toHaveLength(4);
    expect(aantal).toBeGreaterThan(5);
    expect(aantal).toBeLessThan(HOOGSTENS);
  });
});

function maakClient(bureau: Proefbureau, coachId: string, werkgeverId: string, nummer: number) {
  const document = leesBelastbaarheid(proefdocument('eerste'));
  const profiel = leesZoekprofiel(PROEFPROFIEL);
  if (!document.ok || !profiel.ok) throw new Error('The test data does not fit.');
  return bureau.client({
    naam: `Client ${nummer}`,
    werkgeverId,
    relaties: [{ gebruikerId: coachId, soort: 'coach' }],
    belastbaarheid: document.waarde,
    brondocument: 'FML',
    zoekprofiel: profiel.waarde,
  });
}

/** Norms and explanations through a year, written in one go. */
function vulDossier(bureau: Proefbureau, coachId: string, werknemerId: string): Promise<void> {
  return bureau.in(async ({ manager, sleutel }) => {
    const id = randomUUID();
    await manager.query(
      `INSERT INTO traject_fase (id, bureau_id, werknemer_id, fase, arbeidsritme, van, door_id, op)
       VALUES ($1, $2, $3, 'bemiddelingsfase', false, '2026-02-02', $4, now())`,
      [id, bureau.id, werknemerId, coachId],
    );
    const plek = {
      bureauId: bureau.id,
      werknemerId,
      door: { id: coachId, rol: 'coach' as const },
      op: new Date('2026-11-20T10:00:00Z'),
    };
    await new Dossierboek(manager, sleutel).schrijf(plek, () =>
      Array.from({ length: GEBEURTENISSEN }, (_, dag) => ({
        soort: 'norm_gezet' as const,
        datum: plusDagen('2026-02-02', dag),
        over: null,
        werkgever: {
          fase: 'bemiddelingsfase' as const,
          tot: null,
          perWeek: 1,
          grond: 'fase' as const,
        },
        uwv: { reden: 'Zo is het samen gekozen.', adviesVan: null },
        prive: null,
      })),
    );
  });
}

/** Counts what is asked of the database from now on, until the answer is asked. */
function telVragen(bron: DataSource): () => number {
  let aantal = 0;
  const niets = () => undefined;
  bron.setOptions({
    logging: ['query'],
    logger: {
      logQuery: (sql) => {
        if (OVER_CLIENTEN.test(sql) && !ZEGELS.test(sql)) aantal += 1;
      },
      logQueryError: niets,
      logQuerySlow: niets,
      logSchemaBuild: niets,
      logMigration: niets,
      log: niets,
    },
  });
  return () => {
    bron.setOptions({ logging: false });
    return aantal;
  };
}
