import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_WACHTWOORD } from '../demo/demo-mensen.js';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';

describe('while the database cannot be reached', () => {
  let proef: Proefapp;
  let coach: Bezoeker;

  beforeAll(async () => {
    proef = await Proefapp.start({ achterPoort: true });
    coach = await proef.als('coach@demo.invalid', DEMO_WACHTWOORD);
  });
  afterAll(() => proef.stop());
  afterEach(() => proef.poort?.open());

  it('the health route still says which parts are down, also to who carries a cookie', async () => {
    await proef.poort?.sluit();
    const { status, json } = await coach.get('/api/health');
    expect(status).toBe(503);
    expect(json).toMatchObject({ status: 'neer' });
  });

  it.each(['/api/werknemers', '/api/sessie'])('%s says when to come back', async (pad) => {
    await proef.poort?.sluit();
    const { status, json, koppen } = await coach.get(pad);
    expect(status).toBe(503);
    expect(koppen.get('content-type')).toContain('application/problem+json');
    expect(koppen.get('retry-after')).toBe('30');
    expect(json).toMatchObject({ code: 'tijdelijk_niet_bereikbaar', status: 503 });
  });

  it('signing in says so too', async () => {
    await proef.poort?.sluit();
    const { status } = await proef.bezoeker().meldAan('coach@demo.invalid', DEMO_WACHTWOORD);
    expect(status).toBe(503);
  });

  it('signing out still takes the cookie out of the browser', async () => {
    const wie = await proef.als('coach@demo.invalid', DEMO_WACHTWOORD);
    await proef.poort?.sluit();
    const { status, koppen } = await wie.delete('/api/sessie');
    expect(status).toBe(503);
    expect(koppen.getSetCookie()[0]).toMatch(/^passend_sessie=; Max-Age=0; Path=\//u);
  });

  it('everything works again when it is back, with the same session', async () => {
    await proef.poort?.sluit();
    expect((await coach.get('/api/sessie')).status).toBe(503);
    await proef.poort?.open();
    expect((await coach.get('/api/sessie')).status).toBe(200);
  });
});
