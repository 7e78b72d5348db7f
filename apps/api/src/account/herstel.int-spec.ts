import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_WACHTWOORD } from '../demo/demo-mensen.js';
import { bezorgPost, tokenUit } from '../test/postronde.js';
import { Proefapp } from '../test/proefapp.js';

const START = new Date('2026-11-23T08:00:00Z');
const MINUUT_MS = 60_000;
const COACH = 'coach@demo.invalid';
const NIEUW = 'lampje duin paars tien';

describe('a new password by mail', () => {
  let proef: Proefapp;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: START });
  });
  afterAll(() => proef.stop());
  afterEach(async () => {
    proef.nu = START;
    await proef.alles.query('DELETE FROM poging');
    await bezorgPost(proef);
  });

  const vraag = (email: string) => proef.bezoeker().post('/api/wachtwoordherstel', { email });
  const kies = (token: string, wachtwoord = NIEUW) =>
    proef.bezoeker().post('/api/toegangslink/wachtwoord', { token, wachtwoord });
  const bekijk = (token: string) => proef.bezoeker().post('/api/toegangslink/bekijk', { token });
  const gemaild = async (email: string) => {
    expect((await vraag(email)).status).toBe(204);
    const mails = await bezorgPost(proef);
    expect(mails.map(({ aan }) => aan.adres)).toEqual([email]);
    return tokenUit(mails[0]);
  };

  it('opens once, signs nobody in, ends every session and is told by mail', async () => {
    const elders = await proef.als('coach2@demo.invalid', DEMO_WACHTWOORD);
    const token = await gemaild('coach2@demo.invalid');
    expect((await bekijk(token)).json).toMatchObject({ soort: 'herstel' });
    const antwoord = await kies(token);
    expect([antwoord.status, antwoord.json]).toEqual([200, { stand: 'uitgelogd' }]);
    expect(antwoord.koppen.getSetCookie()).toEqual([]);
    expect((await elders.get('/api/sessie')).status).toBe(401);
    const aan = proef.bezoeker();
    expect((await aan.meldAan('coach2@demo.invalid', DEMO_WACHTWOORD)).status).toBe(401);
    expect((await aan.meldAan('coach2@demo.invalid', NIEUW)).status).toBe(200);
    expect((await kies(token, 'een heel ander wachtwoord')).status).toBe(404);
    const mails = await bezorgPost(proef);
    expect(mails.map(({ onderwerp }) => onderwerp)).toEqual([
      'Je wachtwoord van Passend is veranderd',
    ]);
  });

  it('is over after half an hour', async () => {
    const token = await gemaild(COACH);
    proef.nu = new Date(START.getTime() + 30 * MINUUT_MS - 1);
    expect((await bekijk(token)).status).toBe(200);
    proef.nu = new Date(START.getTime() + 30 * MINUUT_MS);
    expect((await bekijk(token)).status).toBe(404);
    expect((await kies(token)).status).toBe(404);
  });

  it('is only for the newest mail', async () => {
    const eerst = await gemaild(COACH);
    const dan = await gemaild(COACH);
    expect((await bekijk(eerst)).status).toBe(404);
    expect((await bekijk(dan)).status).toBe(200);
  });

  it('is not for an account that stopped meanwhile', async () => {
    const token = await gemaild('coach3@demo.invalid');
    await proef.alles.query("UPDATE gebruiker SET actief = false WHERE email LIKE 'coach3%'");
    expect((await kies(token)).status).toBe(404);
    expect((await vraag('coach3@demo.invalid')).status).toBe(204);
    expect(await bezorgPost(proef)).toEqual([]);
  });

  it('answers the same for an address that nobody has', async () => {
    const [bekend, onbekend] = [await vraag(COACH), await vraag('niemand@demo.invalid')];
    const kern = ({ status, tekst, koppen }: typeof bekend) =>
      JSON.stringify([status, tekst, [...koppen].filter(([naam]) => naam !== 'date')]);
    expect(kern(onbekend)).toBe(kern(bekend));
    expect((await bezorgPost(proef)).length).toBe(1);
  });

  it('answers in the same time for an address that nobody has', async () => {
    const duur = async (email: string) => {
      const begin = performance.now();
      await vraag(email);
      return performance.now() - begin;
    };
    const bekend: number[] = [];
    const onbekend: number[] = [];
    for (let keer = 0; keer < 5; keer++) {
      bekend.push(await duur('werkgever@demo.invalid'));
      onbekend.push(await duur(`niemand${keer}@demo.invalid`));
    }
    // Both wait for the same clock; what the quickest have more is no noise of a busy machine.
    const [kortst, onbekendKortst] = [Math.min(...bekend), Math.min(...onbekend)];
    expect(Math.min(kortst, onbekendKortst)).toBeGreaterThanOrEqual(395);
    expect(Math.abs(kortst - onbekendKortst)).toBeLessThan(60);
  }, 60_000);

  it('fills nobody’s mailbox: three mails an hour, and the answer stays the same', async () => {
    const statussen: number[] = [];
    for (let keer = 0; keer < 5; keer++) statussen.push((await vraag(COACH)).status);
    expect(statussen).toEqual([204, 204, 204, 204, 204]);
    const [rij] = await proef.alles.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM post p JOIN gebruiker g ON g.id = p.gebruiker_id
       WHERE g.email = $1 AND p.soort = 'herstel' AND p.afgehandeld_op IS NULL`,
      [COACH],
    );
    expect(rij?.n).toBe(3);
    // Only the last one still opens something, so only that one goes out.
    expect((await bezorgPost(proef)).length).toBe(1);
  });

  it('frees who was locked out: the tries from here are forgotten', async () => {
    await proef.bezoeker().meldAan('werkgever2@demo.invalid', 'mis');
    await proef.alles.query("UPDATE poging SET points = 10 WHERE key LIKE 'account:%'");
    const aan = proef.bezoeker();
    expect((await aan.meldAan('werkgever2@demo.invalid', DEMO_WACHTWOORD)).status).toBe(429);
    expect((await kies(await gemaild('werkgever2@demo.invalid'))).status).toBe(200);
    expect((await aan.meldAan('werkgever2@demo.invalid', NIEUW)).status).toBe(200);
  });

  it('holds up who tries links', async () => {
    expect((await bekijk('A'.repeat(43))).status).toBe(404);
    await proef.alles.query("UPDATE poging SET points = 60 WHERE key LIKE 'link-ip:%'");
    expect((await bekijk('B'.repeat(43))).status).toBe(429);
    expect((await kies('B'.repeat(43))).status).toBe(429);
  });
});
