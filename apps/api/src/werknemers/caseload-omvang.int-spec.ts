import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseloadSchema, type MatchTelling, matchLijstSchema } from '@passend/contracts';
import { leesBelastbaarheid, leesZoekprofiel, plusDagen } from '@passend/domain';
import { Dossierboek } from '@passend/infra';
import { proefvacature } from '@passend/test-kit';
import { DataSource } from 'typeorm';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp, wachtTot } from '../test/proefapp.js';
import { PROEF_WACHTWOORD, type Proefbureau } from '../test/proefmensen.js';
import { bewaarVacatures, sluitVacature } from '../test/proefvacatures.js';
import { demoBureau, PROEFPROFIEL, proefdocument } from '../test/wereld.js';

const CLIENTEN = 8;
const GEBEURTENISSEN = 30;
/** What a caseload asks, whether of one client or of eight. */
const HOOGSTENS = 16;
/** About clients; the sealing of the log and the market go on beside it. */
const OVER_CLIENTEN = /werknemer/iu;
const LEEST_REGELS = /dossierinhoud/u;
const ZEGELS = /zegel|wachtrij/u;

describe('a caseload of clients with a full dossier', () => {
  let proef: Proefapp;
  let coach: Bezoeker;
  let client: string;
  let bureau: Proefbureau;
  let coachId: string;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: new Date('2026-11-25T10:00:00Z') });
    bureau = await demoBureau(proef);
    coachId = await bureau.gebruiker('coach', 'coach.vol@proef.invalid');
    const werkgeverId = await bureau.werkgever('Werkgever');
    for (let nummer = 0; nummer < CLIENTEN; nummer++) {
      client = await maakClient(bureau, coachId, werkgeverId, nummer);
      await vulDossier(bureau, coachId, client);
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

  it('opens the lines of a dossier again only when something was added to it', async () => {
    const bekijk = async () => {
      const vragen = telVragen(proef.haal(DataSource), LEEST_REGELS);
      const { json } = await coach.get('/api/werknemers');
      const rij = caseloadSchema.parse(json).werknemers.find(({ id }) => id === client);
      return { vragen: vragen(), normen: rij?.inspanning.map(({ norm }) => norm) };
    };
    await bekijk();
    expect(await bekijk()).toEqual({ vragen: 0, normen: [1, 1, 1, 1] });
    await bureau.in(({ manager, sleutel }) =>
      new Dossierboek(manager, sleutel).schrijf(plekVan(bureau, coachId, client), () => [
        norm('2026-11-02', 3),
      ]),
    );
    expect(await bekijk()).toEqual({ vragen: 1, normen: [3, 3, 3, 3] });
    expect(await bekijk()).toEqual({ vragen: 0, normen: [3, 3, 3, 3] });
  });

  describe('and counts what the list of a client holds', () => {
    const lijst = async (vraag: string) => {
      const { json } = await coach.get(`/api/werknemers/${client}/matches?aantal=1&${vraag}`);
      return matchLijstSchema.parse(json);
    };
    const telling = async (): Promise<MatchTelling> => {
      const { json } = await coach.get('/api/werknemers');
      const rij = caseloadSchema.parse(json).werknemers.find(({ id }) => id === client);
      if (!rij?.telling) throw new Error('This client has no counts.');
      return rij.telling;
    };
    /** The counts of the caseload, which must be those of the list that is made at this moment. */
    const klopt = async () => {
      const geteld = await telling();
      const { overwogen, inBeeld, afgevallen } = await lijst('lijst=alle');
      const [past, mogelijk] = await Promise.all(
        ['past', 'mogelijk'].map(async (uitkomst) => {
          const { totaal } = await lijst(`lijst=in_beeld&uitkomst=${uitkomst}`);
          return totaal;
        }),
      );
      const { nieuw: _, ...zonderNieuw } = geteld;
      expect(zonderNieuw).toEqual({ overwogen, inBeeld, afgevallen, past, mogelijk });
      return geteld;
    };

    it('after each change of the client', async () => {
      const dossier = `/api/werknemers/${client}`;
      const begin = await klopt();
      const dichtbij = { ...PROEFPROFIEL, max_reis_km: 1 };
      expect((await coach.put(`${dossier}/zoekprofiel`, dichtbij)).status).toBe(200);
      const naProfiel = await klopt();
      expect(naProfiel.afgevallen).toBeGreaterThan(begin.afgevallen);
      await coach.put(`${dossier}/zoekprofiel`, { ...PROEFPROFIEL, max_reis_km: 300 });
      const ruim = await klopt();
      const inhoud = { ...proefdocument('eerste'), beperkingen: [LICHT] };
      const document = { brondocument: 'FML', auteurFunctie: 'bedrijfsarts', inhoud };
      expect((await coach.post(`${dossier}/belastbaarheid`, document)).status).toBe(201);
      const naFml = await klopt();
      expect(naFml).not.toEqual(ruim);
      const zacht = { soort: 'hardheid', item: LICHT.item, hardheid: 'zacht', reden: 'Mag.' };
      expect((await coach.post(`${dossier}/duidingen`, zacht)).status).toBe(201);
      expect(await klopt()).not.toEqual(naFml);
    });

    it('after each change of the market', async () => {
      const begin = await klopt();
      const weg = proef.vacatures[0] ?? '';
      await sluitVacature(proef.bron, weg);
      await wachtTot(async () => (await telling()).overwogen === begin.overwogen - 1);
      const zonder = await klopt();
      // A visit to the list, so that what comes after it is new.
      proef.nu = new Date();
      coach = await proef.als('coach.vol@proef.invalid', PROEF_WACHTWOORD);
      await lijst('');
      const [bezocht, later] = [await klopt(), new Date(Date.now() + 1000)];
      expect(bezocht.nieuw).toBe(0);
      const vers = proefvacature({ externId: 'vers', titel: 'Planner', tekst: 'Je zit.' });
      await bewaarVacatures(proef.bron, [vers], later);
      await wachtTot(async () => (await telling()).overwogen === begin.overwogen);
      const { inBeeld, nieuw } = await telling();
      expect(nieuw).toBe(inBeeld - zonder.inBeeld);
    });
  });

  it('seals what was just written before the database is closed', async () => {
    const tot = proef.log.length;
    await coach.get('/api/werknemers');
    await proef.herstart();
    const regels = proef.log.slice(tot);
    expect(regels).not.toContain('was not sealed');
    expect(regels).not.toContain('"level":50');
  });

  it('shows the others when a file cannot be opened: its key is gone, or its bytes are not what was written', async () => {
    // At its new address, after the start above.
    coach = await proef.als('coach.vol@proef.invalid', PROEF_WACHTWOORD);
    const { json } = await coach.get('/api/werknemers');
    const [eerste, tweede] = caseloadSchema.parse(json).werknemers;
    await proef.alles.query('DELETE FROM dossiersleutel WHERE werknemer_id = $1', [eerste?.id]);
    await proef.alles.query(
      "UPDATE zoekprofiel SET inhoud = inhoud || '\\x00'::bytea WHERE werknemer_id = $1",
      [tweede?.id],
    );
    const tot = proef.log.length;
    const { werknemers } = caseloadSchema.parse((await coach.get('/api/werknemers')).json);
    expect(werknemers).toHaveLength(CLIENTEN);
    const dicht = werknemers.filter(({ leesbaar }) => !leesbaar);
    expect(dicht.map(({ id }) => id).sort()).toEqual([eerste?.id, tweede?.id].sort());
    expect(dicht[0]).toMatchObject({ telling: null, belastbaarheid: null, doelberoepen: [] });
    const open = werknemers.filter(({ leesbaar }) => leesbaar);
    expect(open.every(({ inspanning }) => inspanning.length === 4)).toBe(true);
    const regels = proef.log.slice(tot);
    expect(regels).toContain('a file in a caseload cannot be read');
    for (const { id, naam } of dicht) {
      expect(regels).not.toContain(id);
      expect(regels).not.toContain(naam);
    }
  });
});

const LICHT = { item: 'tillen', niveau: 2, tekst: '2 kg', limiet: { max_kg: 2 } };

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
    await new Dossierboek(manager, sleutel).schrijf(plekVan(bureau, coachId, werknemerId), () =>
      Array.from({ length: GEBEURTENISSEN }, (_, dag) => norm(plusDagen('2026-02-02', dag), 1)),
    );
  });
}

function plekVan(bureau: Proefbureau, coachId: string, werknemerId: string) {
  const door = { id: coachId, rol: 'coach' as const };
  return { bureauId: bureau.id, werknemerId, door, op: new Date('2026-11-20T10:00:00Z') };
}

function norm(datum: string, perWeek: number) {
  const [fase, grond] = ['bemiddelingsfase', 'fase'] as const;
  return {
    soort: 'norm_gezet' as const,
    datum,
    over: null,
    werkgever: { fase, tot: null, perWeek, grond },
    uwv: { reden: 'Zo is het samen gekozen.', adviesVan: null },
    prive: null,
  };
}

/** Counts what is asked of the database from now on, until the answer is asked. */
function telVragen(bron: DataSource, over = OVER_CLIENTEN): () => number {
  let aantal = 0;
  const niets = () => undefined;
  bron.setOptions({
    logging: ['query'],
    logger: {
      logQuery: (sql) => {
        if (over.test(sql) && !ZEGELS.test(sql)) aantal += 1;
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
