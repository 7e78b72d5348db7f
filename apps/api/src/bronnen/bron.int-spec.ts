import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  bronDetailSchema,
  bronnenSchema,
  bronproefSchema,
  heropendSchema,
  probleemSchema,
} from '@passend/contracts';
import { ProefOpslag } from '@passend/infra';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';

describe('one source, for the administrator', () => {
  let proef: Proefapp;
  let beheerder: Bezoeker;
  let id: string;

  beforeAll(async () => {
    proef = await Proefapp.start();
    beheerder = await proef.als('beheer@demo.invalid', 'proeftuin-demo-2026');
    const { json } = await beheerder.get('/api/bronnen');
    id = bronnenSchema.parse(json).bronnen.at(0)?.id ?? '';
  });
  afterAll(() => proef.stop());

  const bron = async () => bronDetailSchema.parse((await beheerder.get(`/api/bronnen/${id}`)).json);
  const rondAf = (gesloten: number) =>
    proef.alles.query(
      `UPDATE bronrun SET status = 'gelukt', klaar_op = now(), gelezen = 9, gesloten = $2
       WHERE bron_id = $1 AND id = (SELECT max(id) FROM bronrun WHERE bron_id = $1)`,
      [id, gesloten],
    );

  it('shows its runs, the last one first, when it was last read and when it will be', async () => {
    await rondAf(0);
    const gelezen = await bron();
    expect(gelezen).toMatchObject({ id, elkeUren: 6, alleenNachts: false, remGelost: false });
    expect(gelezen.runs[0]).toMatchObject({ status: 'gelukt', gelezen: 9, terugTeDraaien: 0 });
    expect(gelezen.laatstGelukt).toBe(gelezen.runs[0]?.klaarOp);
    expect(gelezen.volgendeOp).not.toBeNull();
    await beheerder.post(`/api/bronnen/${id}/pauze`, { gepauzeerd: true });
    expect((await bron()).volgendeOp).toBeNull();
    await beheerder.post(`/api/bronnen/${id}/pauze`, { gepauzeerd: false });
  });

  it('takes another name, rank and schedule; the next run moves forward with it', async () => {
    await proef.alles.query("UPDATE fetch_state SET volgende_op = now() + interval '9 days'");
    const nieuw = {
      naam: 'Andere naam',
      herkomst: 'verzamelsite',
      elkeUren: 2,
      alleenNachts: true,
    };
    const { status } = await beheerder.vraag(`/api/bronnen/${id}`, { methode: 'PUT', body: nieuw });
    expect(status).toBe(200);
    const gelezen = await bron();
    expect(gelezen).toMatchObject(nieuw);
    const wacht = Date.parse(gelezen.volgendeOp ?? '') - Date.now();
    expect(wacht).toBeLessThan(2 * 3_600_000);
    const { status: fout } = await beheerder.vraag(`/api/bronnen/${id}`, {
      methode: 'PUT',
      body: { ...nieuw, elkeUren: 0 },
    });
    expect(fout).toBe(400);
  });

  it('opens again what one run closed, and only a run of its own', async () => {
    const [run] = (await bron()).runs;
    const runId = run?.id ?? '';
    await proef.alles.query(
      `WITH w AS (UPDATE waarneming SET status = 'gesloten', gesloten_run_id = $2
                  WHERE bron_id = $1 AND status = 'live' RETURNING vacature_id)
       UPDATE vacature SET status = 'gesloten', gesloten_op = now()
       WHERE id IN (SELECT vacature_id FROM w)`,
      [id, runId],
    );
    const voor = (await bron()).runs[0]?.terugTeDraaien ?? 0;
    expect(voor).toBeGreaterThan(1);
    expect((await bron()).liveVacatures).toBe(0);
    const elders = await beheerder.post(`/api/bronnen/999999/runs/${runId}/heropen`, {});
    expect(elders.status).toBe(404);
    const { json } = await beheerder.post(`/api/bronnen/${id}/runs/${runId}/heropen`, {});
    expect(heropendSchema.parse(json).heropend).toBe(voor);
    expect(await bron()).toMatchObject({ liveVacatures: voor });
    expect((await bron()).runs[0]?.terugTeDraaien).toBe(0);
  });

  it('is not there under another number', async () => {
    expect((await beheerder.get('/api/bronnen/999999')).status).toBe(404);
    expect((await beheerder.get('/api/bronnen/x')).status).toBe(400);
  });

  it('is added with the rank, the schedule and the employer that were chosen', async () => {
    const { json } = await beheerder.post('/api/bronnen', {
      naam: 'Gekozen',
      type: 'rss',
      url: 'https://gekozen.example/rss',
      herkomst: 'bemiddelaar',
      elkeUren: 24,
      werkgever: 'Klaproos',
    });
    const gekozen = bronnenSchema.parse(json).bronnen.find(({ naam }) => naam === 'Gekozen');
    const { json: detail } = await beheerder.get(`/api/bronnen/${gekozen?.id}`);
    expect(detail).toMatchObject({ herkomst: 'bemiddelaar', elkeUren: 24, runs: [] });
    const [rij] = await proef.alles.query('SELECT config FROM bron WHERE id = $1', [gekozen?.id]);
    expect(rij).toEqual({ config: { werkgever: 'Klaproos' } });
  });

  describe('before it is one', () => {
    const vraag = async (body: object) => beheerder.post('/api/bronproeven', body);

    it('is looked at by a worker, and the outcome is shown as it was kept', async () => {
      const { status, json } = await vraag({ url: 'https://klaproos.recruitee.com/o/kok' });
      expect(status).toBe(201);
      const { id: proefId, ...rest } = bronproefSchema.parse(json);
      expect(rest).toEqual({
        url: 'https://klaproos.recruitee.com/api/offers/',
        status: 'wacht',
        uitkomst: null,
      });
      const uitkomst = {
        keuze: { type: 'recruitee', url: rest.url, hoe: 'adres' },
        anderen: [],
        onleesbaar: [],
        aantal: 1,
        meer: false,
        voorbeelden: [],
        fouten: [{ waar: 'offers[0]', melding: 'Deze vacature heeft geen titel.' }],
        aantalFouten: 1,
        geheel: 'nee',
        reden: null,
        naam: 'Klaproos',
      } as const;
      await proef.haal(ProefOpslag).bewaar(Number(proefId), {
        ...uitkomst,
        keuze: { ...uitkomst.keuze },
        anderen: [],
        onleesbaar: [],
        voorbeelden: [],
        fouten: [...uitkomst.fouten],
      });
      const { json: klaar } = await beheerder.get(`/api/bronproeven/${proefId}`);
      expect(klaar).toMatchObject({ status: 'klaar', uitkomst });
    });

    it.each(['javascript:alert(1)', 'ftp://site.example', 'gewone tekst'])(
      'must have a web address: %p is none',
      async (url) => {
        const { status, json } = await vraag({ url });
        expect(status).toBe(400);
        expect(probleemSchema.parse(json).fouten?.map(({ pad }) => pad)).toEqual(['url']);
      },
    );
  });
});
