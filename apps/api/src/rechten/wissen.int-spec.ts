import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verzoekenSchema, wisplanSchema } from '@passend/contracts';
import { WISGROEPEN, WISREGELS, type Wisgroep } from '@passend/domain';
import { BewaarOpslag, BureauOpslag, TrajectOpslag } from '@passend/infra';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { maakWereld, type Wereld } from '../test/wereld.js';

const NU = new Date('2026-11-30T10:00:00Z');

describe('a request to remove', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let zelf: Bezoeker;
  let coach: Bezoeker;
  let client: string;
  let bureauId: string;
  let coachId: string;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: NU });
    wereld = await maakWereld(proef);
    zelf = wereld.bezoekers['werknemer zelf'];
    coach = wereld.bezoekers['coach eigen'];
    client = wereld.ids.eerste;
    const [rij] = await proef.alles.query<{ bureau_id: string; coach_id: string }[]>(
      `SELECT w.bureau_id, r.gebruiker_id AS coach_id FROM werknemer w
         JOIN relatie r ON r.werknemer_id = w.id AND r.soort = 'coach' WHERE w.id = $1`,
      [client],
    );
    bureauId = rij?.bureau_id ?? '';
    coachId = rij?.coach_id ?? '';
  });
  afterAll(() => proef.stop());

  const vraag = async (over: string, soort = 'wissen') => {
    const { json } = await zelf.post('/api/mijn/verzoeken', { soort, over, tekst: 'Haal weg.' });
    const id = verzoekenSchema.parse(json).verzoeken[0]?.id ?? '';
    return `/api/werknemers/${client}/verzoeken/${id}`;
  };
  const plan = async (waar: string) =>
    wisplanSchema.parse((await coach.get(`${waar}/wissen`)).json);
  const wis = (waar: string, groepen: readonly Wisgroep[], wie = coach) =>
    wie.post(`${waar}/wissen`, { groepen, tekst: 'Dit is weg.' });
  const mijnLaatste = async () =>
    verzoekenSchema.parse((await zelf.get('/api/mijn/verzoeken')).json).verzoeken[0];
  const rijen = async (tabel: string) =>
    (await proef.alles.query<unknown[]>(`SELECT 1 FROM ${tabel} WHERE werknemer_id = $1`, [client]))
      .length;
  const namen = (delen: readonly { groep: Wisgroep }[]) => delen.map(({ groep }) => groep);
  const inBureau = <T>(werk: Parameters<BureauOpslag['in']>[1]) =>
    new BureauOpslag(proef.bron, proef.master).in(bureauId, werk) as Promise<T>;

  it('shows the coach what goes and stays, does it when he says so, and tells the werknemer', async () => {
    await proef.alles.query(
      `INSERT INTO zoekprofiel (id, bureau_id, werknemer_id, inhoud_open, ingevoerd_door, ingevoerd_op)
       SELECT gen_random_uuid(), bureau_id, werknemer_id, '{}', ingevoerd_door, ingevoerd_op
         FROM zoekprofiel WHERE werknemer_id = $1`,
      [client],
    );
    const waar = await vraag('zoekprofiel');
    const { weg, blijft } = await plan(waar);
    expect(weg).toEqual([{ groep: 'zoekprofiel_eerder', aantal: 1 }]);
    expect(blijft).toEqual([{ groep: 'zoekprofiel', aantal: 1, reden: 'traject', tot: null }]);
    expect((await wis(waar, ['zoekprofiel_eerder'], wereld.bezoekers['coach ander'])).status).toBe(
      404,
    );
    expect((await wis(waar, ['zoekprofiel'])).status).toBe(400);
    expect((await wis(waar, ['reacties'])).status).toBe(400);
    expect(await rijen('zoekprofiel')).toBe(2);
    expect((await wis(waar, ['zoekprofiel_eerder'])).status).toBe(201);
    expect(await rijen('zoekprofiel')).toBe(1);
    const bij = await mijnLaatste();
    expect(bij?.antwoord).toMatchObject({
      besluit: 'deels',
      wissing: { weg, blijft, bewijs: expect.stringMatching(/^[\da-f]{64}$/u) },
    });
    expect((await wis(waar, ['zoekprofiel_eerder'])).status).toBe(404);
    expect((await coach.get(`${waar}/wissen`)).status).toBe(404);
  });

  it('leaves a proof with numbers, and a line in the log that the werknemer can read', async () => {
    const bewijzen = await inBureau<Awaited<ReturnType<BewaarOpslag['bewijzen']>>>(({ manager }) =>
      new BewaarOpslag(manager).bewijzen(1),
    );
    expect(bewijzen[0]).toMatchObject({
      soort: 'verzoek',
      werknemer_id: client,
      regel: expect.stringMatching(/^AVG 17: verzoek [\da-f-]{36}$/u),
      tellingen: { zoekprofiel: 1 },
      hash: (await mijnLaatste())?.antwoord?.wissing?.bewijs,
    });
    const log = (await zelf.get('/api/mijn/log')).tekst;
    expect(log).toContain('Haalde iets uit je dossier weg, omdat jij dat vroeg.');
  });

  it('is refused as before, and never granted without removing', async () => {
    const waar = await vraag('besluiten');
    const antwoord = (besluit: string) =>
      coach.post(`${waar}/antwoord`, { besluit, tekst: 'Dit blijft.' });
    expect((await antwoord('toegewezen')).status).toBe(400);
    expect((await antwoord('afgewezen')).status).toBe(201);
    expect((await mijnLaatste())?.antwoord).toMatchObject({ besluit: 'afgewezen', wissing: null });
    const correctie = await vraag('zoekprofiel', 'correctie');
    expect((await coach.get(`${correctie}/wissen`)).status).toBe(404);
  });

  it('removes nothing while a hold is on the file', async () => {
    const waar = await vraag('alles');
    const blokkade = await inBureau<string>(({ manager, sleutel }) =>
      new BewaarOpslag(manager).blokkeer(sleutel, {
        ...{ bureauId, werknemerId: client, doorId: coachId, sinds: NU },
        ...{ reden: 'geschil', toelichting: null, herzienOp: '2027-05-01' },
      }),
    );
    const { weg, blijft } = await plan(waar);
    expect(weg).toEqual([]);
    expect(blijft.every(({ reden, tot }) => reden === 'blokkade' && tot === '2027-05-01')).toBe(
      true,
    );
    expect((await wis(waar, ['reacties'])).status).toBe(400);
    await inBureau(({ manager }) => new BewaarOpslag(manager).hefOp(blokkade, coachId, NU));
  });

  it('takes what is about health when the assignment is over, and keeps what the law keeps', async () => {
    await inBureau(({ manager, sleutel }) =>
      new TrajectOpslag(manager, sleutel).zetEinde(
        { bureauId, doorId: coachId, op: NU },
        client,
        '2026-11-30',
        'geplaatst',
      ),
    );
    const waar = await vraag('alles');
    const { weg, blijft } = await plan(waar);
    expect(namen(weg)).toEqual(expect.arrayContaining(['belastbaarheid', 'zoekprofiel']));
    expect(blijft.find(({ groep }) => groep === 'besluiten')).toMatchObject({
      reden: 'termijn',
      tot: '2028-11-30',
    });
    const besluiten = await rijen('beoordeling');
    expect((await wis(waar, namen(weg))).status).toBe(201);
    for (const tabel of [
      'belastbaarheid',
      'duiding',
      'document',
      'terugkoppeling',
      'zoekprofiel',
    ]) {
      expect([tabel, await rijen(tabel)]).toEqual([tabel, 0]);
    }
    expect(await rijen('beoordeling')).toBe(besluiten);
    expect((await coach.get(`/api/werknemers/${client}`)).status).toBe(200);
    expect((await zelf.get('/api/mijn/dossier')).status).toBe(200);
  });

  it('is judged by the database as well, whatever the app asks', async () => {
    const waar = await vraag('alles');
    const id = waar.split('/').at(-1) ?? '';
    const vraagDb = (verzoek: string, groepen: readonly string[]) =>
      inBureau(({ manager }) =>
        manager.query('SELECT bewaar_wis_op_verzoek($1, $2)', [verzoek, groepen]),
      );
    await expect(vraagDb(id, ['reacties'])).rejects.toThrow('may not go yet');
    const [gedaan] = await proef.alles.query<{ verzoek_id: string }[]>(
      "SELECT verzoek_id FROM verzoek_antwoord WHERE besluit = 'deels' LIMIT 1",
    );
    await expect(vraagDb(gedaan?.verzoek_id ?? '', ['reacties'])).rejects.toThrow('may not go yet');
    await expect(
      inBureau(({ manager }) => manager.query("UPDATE wisregel SET mag = 'altijd'")),
    ).rejects.toThrow('permission denied');
  });

  it('knows every table of a client, with the moments of the domain', async () => {
    const regels = await proef.alles.query<{ groep: Wisgroep; mag: string; tabel: string }[]>(
      'SELECT groep, mag, tabel FROM wisregel',
    );
    expect([...new Set(regels.map(({ groep }) => groep))].sort()).toEqual([...WISGROEPEN].sort());
    for (const { groep, mag } of regels)
      expect([groep, mag]).toEqual([groep, WISREGELS[groep].mag]);
    const tabellen = await proef.alles.query<{ naam: string }[]>(
      `SELECT c.relname AS naam FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        WHERE a.attname = 'werknemer_id' AND NOT a.attisdropped AND c.relkind IN ('r', 'p')
          AND c.relnamespace = 'public'::regnamespace`,
    );
    const bekend = new Set(regels.map(({ tabel }) => tabel));
    expect(tabellen.map(({ naam }) => naam).filter((naam) => !bekend.has(naam))).toEqual([]);
  });
});
