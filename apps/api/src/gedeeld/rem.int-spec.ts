import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_WACHTWOORD } from '../demo/demo-mensen.js';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { PROEVEN, ZOEKEN } from './rem.guard.js';

describe('asking too often', () => {
  let proef: Proefapp;
  let coach: Bezoeker;
  let beheerder: Bezoeker;

  beforeAll(async () => {
    proef = await Proefapp.start();
    coach = await proef.als('coach@demo.invalid', DEMO_WACHTWOORD);
    beheerder = await proef.als('beheer@demo.invalid', DEMO_WACHTWOORD);
  });
  afterAll(() => proef.stop());

  /** As another process would, in the table that all of them share. */
  const bijna = (naam: string, hoogstens: number) =>
    proef.alles.query(`UPDATE poging SET points = $2 WHERE key LIKE $1 || ':%'`, [naam, hoogstens]);

  it('is refused for a search, with the time to wait, and others go on', async () => {
    expect((await coach.get('/api/vacatures')).status).toBe(200);
    await bijna(ZOEKEN.naam, ZOEKEN.hoogstens);
    for (const pad of ['/api/vacatures', '/api/vacatures?q=planner', '/api/beroepen']) {
      const { status, koppen, json } = await coach.get(pad);
      expect([pad, status]).toEqual([pad, 429]);
      const wachten = Number(koppen.get('retry-after'));
      expect([wachten > 0, wachten <= ZOEKEN.seconden]).toEqual([true, true]);
      expect(json).toMatchObject({ code: 'te_vaak' });
    }
    expect((await beheerder.get('/api/vacatures')).status).toBe(200);
    expect((await coach.get('/api/werknemers')).status).toBe(200);
  });

  it('is refused for trying out a source', async () => {
    const proefje = () => beheerder.post('/api/bronproeven', { url: 'https://bron.example/rss' });
    expect((await proefje()).status).toBe(201);
    await bijna(PROEVEN.naam, PROEVEN.hoogstens);
    expect((await proefje()).status).toBe(429);
  });

  it('names nobody in the table of counts', async () => {
    const rijen = await proef.alles.query<{ key: string }[]>('SELECT key FROM poging');
    const [mens] = await proef.alles.query<{ id: string }[]>(
      "SELECT id FROM gebruiker WHERE email = 'coach@demo.invalid'",
    );
    const eigen = rijen.filter(({ key }) => key.startsWith('zoeken:'));
    expect(eigen.length).toBeGreaterThan(0);
    expect(JSON.stringify(eigen)).not.toContain(mens?.id);
  });
});
