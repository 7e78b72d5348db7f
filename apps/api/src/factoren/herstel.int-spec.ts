import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Factorproef } from '../test/factorproef.js';
import { bezorgPost, tokenUit } from '../test/postronde.js';
import { Proefapp } from '../test/proefapp.js';

const START = new Date('2026-11-23T08:00:00Z');
const NIEUW = 'lampje duin paars tien';

describe('a second step and the mail', () => {
  let proef: Proefapp;
  let streng: Factorproef;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: START });
    streng = await Factorproef.maak(proef, 'verplicht');
  });
  afterAll(() => proef.stop());

  it('tells once, without the secret, that a factor was set up', async () => {
    const { email, geheim, codes } = await streng.metApp('coach', 'bericht');
    const mails = await bezorgPost(proef);
    expect(mails.map(({ aan, onderwerp }) => [aan.adres, onderwerp])).toEqual([
      [email, 'De extra beveiliging van je account is veranderd'],
    ]);
    const alles = JSON.stringify(mails);
    for (const woord of [geheim, ...codes]) expect(alles).not.toContain(woord);
  });

  it('is still asked after the password was set anew by mail', async () => {
    const { email, geheim } = await streng.metApp('coach', 'vergeten');
    await bezorgPost(proef);
    await proef.bezoeker().post('/api/wachtwoordherstel', { email });
    const [mail] = await bezorgPost(proef);
    const keuze = { token: tokenUit(mail), wachtwoord: NIEUW };
    const gekozen = await proef.bezoeker().post('/api/toegangslink/wachtwoord', keuze);
    expect([gekozen.status, gekozen.koppen.getSetCookie()]).toEqual([200, []]);
    const wie = proef.bezoeker();
    expect((await wie.meldAan(email, NIEUW)).json).toEqual({ stand: 'tweede_stap' });
    expect((await wie.get('/api/sessie')).status).toBe(401);
    const code = streng.code(geheim);
    expect((await wie.post('/api/sessie/tweede-stap/code', { code })).status).toBe(200);
  });
});
