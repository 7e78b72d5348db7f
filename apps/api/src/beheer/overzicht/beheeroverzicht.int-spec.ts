import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Beheeroverzicht, beheeroverzichtSchema } from '@passend/contracts';
import { BLOKNAMEN, type Bloknaam } from '@passend/domain';
import { BriefOpslag, WerkOpslag } from '@passend/infra';
import { Attendeerder } from '../../attendering/attendeerder.js';
import { DEMO_BEHEERDER, DEMO_WACHTWOORD } from '../../demo/demo-mensen.js';
import { Zegelaar } from '../../inzage/zegelaar.js';
import type { Bezoeker } from '../../test/bezoeker.js';
import { Proefapp } from '../../test/proefapp.js';

const ANDER_BUREAU = '11111111-1111-4111-8111-111111111111';

describe('the overview of a beheerder', () => {
  let proef: Proefapp;
  let beheerder: Bezoeker;
  beforeAll(async () => {
    proef = await Proefapp.start();
    beheerder = await proef.als(DEMO_BEHEERDER.email, DEMO_WACHTWOORD);
  });
  afterAll(() => proef.stop());

  const lees = async (): Promise<Beheeroverzicht> => {
    const { status, json } = await beheerder.get('/api/beheeroverzicht');
    expect(status).toBe(200);
    return beheeroverzichtSchema.parse(json);
  };
  const codes = async (blok: Bloknaam) =>
    (await lees()).punten.filter((punt) => punt.blok === blok).map(({ code }) => code);
  const slaWorker = (gezond = true) =>
    new WerkOpslag(proef.bron).sla({
      naam: 'werker-1',
      gestartOp: new Date(),
      oudsteWachtendeMs: '10',
      oudsteWerkMs: '20',
      outboxAchterstandMs: null,
      gezond,
      belasting: {
        geheugenMb: 210,
        cpuProcent: 7,
        lusMs: 3,
        takenPerMinuut: 14,
        misluktPerMinuut: 0,
        wachtrij: { server: 'redis', rijen: [{ naam: 'lezen', wachtend: 3, actief: 1 }] },
      },
    });

  it('has every block, and the load of the API and of the worker', async () => {
    expect(await codes('belasting')).toEqual(['geen_werker']);
    await slaWorker();
    const { blokken, punten } = await lees();
    for (const naam of BLOKNAMEN) expect([naam, blokken[naam] === null]).toEqual([naam, false]);
    expect(punten.filter(({ blok }) => blok === 'belasting')).toEqual([]);
    expect(blokken.belasting).toMatchObject({
      oudsteWerkMs: 20,
      wachtrij: { server: 'redis', rijen: [{ naam: 'lezen', wachtend: 3, actief: 1 }] },
    });
    const soorten = blokken.belasting?.processen.map(({ soort, staat }) => [soort, staat]);
    expect(soorten).toEqual([
      ['worker', 'loopt'],
      ['api', 'loopt'],
    ]);
    expect(blokken.versheid).toMatchObject({
      inDatabase: proef.vacatures.length,
      index: { vacatures: proef.vacatures.length, overgeslagen: 0 },
      zoeken: { machine: 'postgres', bereikbaar: true },
    });
  });

  it('tells a worker that ended without a word from one that said goodbye', async () => {
    await slaWorker();
    await proef.alles.query(
      "UPDATE hartslag SET op = now() - interval '5 minutes' WHERE naam = 'werker-1'",
    );
    const [proces] = (await lees()).blokken.belasting?.processen ?? [];
    expect(proces).toMatchObject({ soort: 'worker', staat: 'zwijgt' });
    expect(await codes('belasting')).toEqual(['geen_werker']);
    await slaWorker();
    await new WerkOpslag(proef.bron).zegGedag('werker-1');
    const soorten = (await lees()).blokken.belasting?.processen.map(({ soort }) => soort);
    expect(soorten).toEqual(['api']);
    await slaWorker();
  });

  it('counts the time since every search was looked at from the round that went well', async () => {
    const attendeerder = proef.haal(Attendeerder);
    const voor = performance.now();
    await attendeerder.ronde();
    expect(attendeerder.laatsteRondeMs()).toBeLessThanOrEqual(performance.now() - voor + 1);
  });

  it('counts dead letters per queue and reason, until somebody has decided', async () => {
    expect(await codes('taken')).toEqual([]);
    const brief = { jobId: 'a', payload: {}, fout: 'X', pogingen: 5, reden: 'database' } as const;
    const brieven = new BriefOpslag(proef.bron);
    await brieven.bewaar({ ...brief, wachtrij: 'ophalen', taak: 'haal' });
    await brieven.bewaar({ ...brief, wachtrij: 'ophalen', taak: 'verken' });
    await brieven.bewaar({ ...brief, wachtrij: 'planning', taak: 'plan', reden: 'programma' });
    const { blokken, punten } = await lees();
    expect(blokken.taken).toMatchObject({
      open: 3,
      perWachtrij: [
        { wachtrij: 'ophalen', aantal: 2 },
        { wachtrij: 'planning', aantal: 1 },
      ],
      perReden: [
        { reden: 'database', aantal: 2 },
        { reden: 'programma', aantal: 1 },
      ],
    });
    expect(punten).toContainEqual({ blok: 'taken', code: 'taak_mislukt', ernst: 'nu', aantal: 3 });
    for (const reden of ['database', 'programma']) {
      await beheerder.post('/api/mislukte-taken/besluit', { besluit: 'opnieuw', reden });
    }
    expect((await lees()).blokken.taken?.open).toBe(0);
  });

  it('tells a source that was halted from one that is late', async () => {
    await proef.alles.query(
      `INSERT INTO bron (naam, type, url, rang, interval_s, gezondheid, gepauzeerd, aangemaakt_op)
       VALUES ('a', 'rss', 'https://a.example/', 3, 3600, 'alarm', false, now()),
              ('b', 'rss', 'https://b.example/', 3, 3600, 'goed', false, now() - interval '2 days'),
              ('c', 'rss', 'https://c.example/', 3, 3600, 'goed', true, now() - interval '2 days')`,
    );
    const { blokken, punten } = await lees();
    expect(blokken.bronnen).toMatchObject({ stilgezet: 1, laat: 1, gepauzeerd: 1 });
    expect(punten.filter(({ blok }) => blok === 'bronnen')).toEqual([
      { blok: 'bronnen', code: 'bron_stilgezet', ernst: 'nu', aantal: 1 },
      { blok: 'bronnen', code: 'bron_laat', ernst: 'let_op', aantal: 1 },
    ]);
  });

  it('shows of the agency what goes, who has no second step and what mail waits; of another nothing', async () => {
    const voor = await lees();
    await proef.alles.query(
      "INSERT INTO bureau (id, naam, tweede_stap) VALUES ($1, 'Overkant', 'verplicht')",
      [ANDER_BUREAU],
    );
    const [vreemd] = await proef.alles.query<{ id: string }[]>(
      `INSERT INTO gebruiker (id, bureau_id, rol, naam, email, wachtwoord_hash, actief)
       VALUES (gen_random_uuid(), $1, 'coach', 'CANARY', 'canary@overkant.invalid', '!', true)
       RETURNING id`,
      [ANDER_BUREAU],
    );
    await proef.alles.query(
      `INSERT INTO post (kenmerk, bureau_id, gebruiker_id, soort, sleutel, op, niet_voor)
       VALUES (gen_random_uuid(), $1, $2, 'herstel', 'x', now() - interval '3 days', now())`,
      [ANDER_BUREAU, vreemd?.id],
    );
    await proef.alles.query(
      `INSERT INTO postblokkade (id, bureau_id, gebruiker_id, reden, adres_kenmerk, op)
       SELECT gen_random_uuid(), bureau_id, id, 'klacht', sha256('x'), now() FROM gebruiker
        WHERE bureau_id = $1 OR email = $2`,
      [ANDER_BUREAU, DEMO_BEHEERDER.email],
    );
    const { tekst, json } = await beheerder.get('/api/beheeroverzicht');
    const { blokken } = beheeroverzichtSchema.parse(json);
    expect(blokken.gebruikers).toEqual(voor.blokken.gebruikers);
    expect(blokken.bewaren).toEqual(voor.blokken.bewaren);
    expect(blokken.post).toEqual({ ...voor.blokken.post, klacht: 1 });
    expect(tekst).not.toContain('CANARY');
    expect(tekst).not.toContain('@');
  });

  it('says up to when the log is sealed, and when its end was tampered with', async () => {
    await beheerder.get('/api/beveiligingslog');
    await proef.haal(Zegelaar).verzegelNu();
    const { toegangslog } = (await lees()).blokken;
    expect(toegangslog).toMatchObject({ breuken: 0, wachtend: 0 });
    expect(toegangslog?.zegels).toBeGreaterThan(0);
    expect(toegangslog?.verzegeldTot).not.toBeNull();
    await proef.alles.query("UPDATE toegangslog SET wat = 'iets anders'");
    expect(await codes('toegangslog')).toEqual(['keten_gebroken']);
  });

  it('comes without the block that cannot be read', async () => {
    await proef.alles.query('ALTER TABLE postblokkade RENAME TO postblokkade_weg');
    const { blokken } = await lees();
    await proef.alles.query('ALTER TABLE postblokkade_weg RENAME TO postblokkade');
    expect(BLOKNAMEN.filter((naam) => blokken[naam] === null)).toEqual(['post']);
    expect(proef.log).toContain('a block of the overview could not be read');
  });
});
