import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bronnenSchema, probleemSchema } from '@passend/contracts';
import { z } from 'zod';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';

const standSchema = z.tuple([
  z.object({ gepauzeerd: z.boolean(), rem_gelost: z.boolean(), aan_de_beurt: z.boolean() }),
]);

describe('the sources, for the administrator', () => {
  let proef: Proefapp;
  let beheerder: Bezoeker;
  let id: string;

  beforeAll(async () => {
    proef = await Proefapp.start();
    beheerder = await proef.als('beheer@demo.invalid', 'proeftuin-demo-2026');
    id = (await bronnen()).at(0)?.id ?? '';
    await proef.alles.query("UPDATE fetch_state SET volgende_op = now() + interval '1 hour'");
  });
  afterAll(() => proef.stop());

  const bronnen = async () =>
    bronnenSchema.parse((await beheerder.get('/api/bronnen')).json).bronnen;
  const stand = async () => {
    const [rij] = standSchema.parse(
      await proef.alles.query(
        `SELECT b.gepauzeerd, b.rem_gelost, f.volgende_op <= now() AS aan_de_beurt
         FROM bron b JOIN fetch_state f ON f.bron_id = b.id AND f.soort = 'ingang'
         WHERE b.id = $1::integer`,
        [id],
      ),
    );
    return rij;
  };

  it('show how a source is doing, and why', async () => {
    await proef.alles.query(
      "UPDATE bron SET gezondheid = 'alarm', gezondheid_reden = 'massale_sluiting' WHERE id = $1",
      [id],
    );
    expect((await bronnen()).find((bron) => bron.id === id)).toMatchObject({
      gezondheid: 'alarm',
      gezondheidReden: 'massale_sluiting',
    });
  });

  it('are read at once, paused and released, each on its own', async () => {
    const rust = { gepauzeerd: false, rem_gelost: false, aan_de_beurt: false };
    expect(await stand()).toEqual(rust);
    expect((await beheerder.post(`/api/bronnen/${id}/lees-nu`, {})).status).toBe(200);
    expect(await stand()).toEqual({ ...rust, aan_de_beurt: true });
    const { json } = await beheerder.post(`/api/bronnen/${id}/pauze`, { gepauzeerd: true });
    const gepauzeerd = bronnenSchema.parse(json).bronnen.find((bron) => bron.id === id);
    expect(gepauzeerd?.gepauzeerd).toBe(true);
    await beheerder.post(`/api/bronnen/${id}/rem-los`, {});
    expect(await stand()).toEqual({ gepauzeerd: true, rem_gelost: true, aan_de_beurt: true });
    await beheerder.post(`/api/bronnen/${id}/pauze`, { gepauzeerd: false });
    expect((await stand()).gepauzeerd).toBe(false);
  });

  it.each(['lees-nu', 'pauze', 'rem-los'])('answer 404 to %s of no source', async (wat) => {
    const body = wat === 'pauze' ? { gepauzeerd: true } : {};
    expect((await beheerder.post(`/api/bronnen/999999/${wat}`, body)).status).toBe(404);
    expect((await beheerder.post(`/api/bronnen/0/${wat}`, body)).status).toBe(400);
    expect((await beheerder.post(`/api/bronnen/9999999999/${wat}`, body)).status).toBe(400);
  });

  it('take only the pause that is asked for', async () => {
    const { status } = await beheerder.post(`/api/bronnen/${id}/pauze`, { gepauzeerd: 'ja' });
    expect(status).toBe(400);
  });

  it('refuse an address that cannot be one of the chosen kind', async () => {
    const invoer = { naam: 'Werken bij', type: 'workday', url: 'https://www.example.nl/vacatures' };
    const { status, json } = await beheerder.post('/api/bronnen', invoer);
    expect(status).toBe(400);
    expect(probleemSchema.parse(json).fouten).toEqual([
      { pad: 'url', melding: expect.stringContaining('soort bron') },
    ]);
  });

  it('keep and show no key that an address was given with', async () => {
    const url = 'https://api.adzuna.com/v1/api/jobs/nl/search/1?app_id=12345&app_key=zeergeheim';
    const { json } = await beheerder.post('/api/bronnen', { naam: 'Adzuna', type: 'adzuna', url });
    const adzuna = bronnenSchema.parse(json).bronnen.find(({ type }) => type === 'adzuna');
    expect(adzuna?.url).toContain('app_key={sleutel:adzuna_app_key}');
    const rijen = await proef.alles.query(
      'SELECT url FROM bron UNION ALL SELECT url FROM fetch_state UNION ALL SELECT body FROM fetch_state',
    );
    expect(JSON.stringify(rijen)).not.toContain('zeergeheim');
  });
});
