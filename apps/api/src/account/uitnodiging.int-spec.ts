import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { toegangslinkSchema, uitnodigingenSchema } from '@passend/contracts';
import { DEMO_WACHTWOORD } from '../demo/demo-mensen.js';
import type { Bezoeker } from '../test/bezoeker.js';
import { bezorgPost, tokenUit } from '../test/postronde.js';
import { Proefapp } from '../test/proefapp.js';
import { PROEF_WACHTWOORD, Proefbureau } from '../test/proefmensen.js';

const START = new Date('2026-11-23T08:00:00Z');
const UUR_MS = 3_600_000;
const WACHTWOORD = 'lampje duin paars tien';

describe('invitations', () => {
  let proef: Proefapp;
  let beheerder: Bezoeker;
  let nummer = 0;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: START });
    beheerder = await proef.als('beheer@demo.invalid', DEMO_WACHTWOORD);
  });
  afterAll(() => proef.stop());
  afterEach(async () => {
    proef.nu = START;
    await proef.alles.query('DELETE FROM poging');
    await bezorgPost(proef);
  });

  const nieuw = () => `nieuw${++nummer}@bureau.example`;
  const nodigUit = (email: string, wie = beheerder) =>
    wie.post('/api/uitnodigingen', { naam: 'Noor Nieuw', email, rol: 'coach' });
  const bekijk = (token: string) => proef.bezoeker().post('/api/toegangslink/bekijk', { token });
  const kies = (token: string, wachtwoord = WACHTWOORD, wie = proef.bezoeker()) =>
    wie.post('/api/toegangslink/wachtwoord', { token, wachtwoord });
  const lijst = async (wie = beheerder) =>
    uitnodigingenSchema.parse((await wie.get('/api/uitnodigingen')).json);
  const uitgenodigd = async (email = nieuw()) => {
    expect((await nodigUit(email)).status).toBe(204);
    const mails = await bezorgPost(proef);
    expect(mails.map(({ aan }) => aan.adres)).toEqual([email]);
    return { email, token: tokenUit(mails[0]) };
  };

  it('come by mail; who chooses a password is signed in, and can sign in again', async () => {
    const { email, token } = await uitgenodigd();
    const { json } = await bekijk(token);
    expect(toegangslinkSchema.parse(json)).toEqual({
      soort: 'uitnodiging',
      naam: 'Noor Nieuw',
      email,
      bureau: expect.stringContaining('(demo)'),
      verlooptOp: new Date(START.getTime() + 72 * UUR_MS).toISOString(),
    });
    const wie = proef.bezoeker();
    const antwoord = await kies(token, WACHTWOORD, wie);
    expect([antwoord.status, antwoord.json]).toEqual([200, { stand: 'volledig' }]);
    wie.cookie = antwoord.koppen.getSetCookie()[0]?.split(';')[0] ?? null;
    expect((await wie.get('/api/werknemers')).status).toBe(200);
    expect((await proef.bezoeker().meldAan(email, WACHTWOORD)).status).toBe(200);
    expect((await lijst()).find((een) => een.email === email)?.stand).toBe('gebruikt');
  });

  it('work once, also when twenty people try at the same moment', async () => {
    const { token } = await uitgenodigd();
    const antwoorden = await Promise.all(Array.from({ length: 20 }, () => kies(token)));
    const statussen = antwoorden.map(({ status }) => status).sort();
    expect(statussen).toEqual([200, ...Array.from({ length: 19 }, () => 404)]);
    expect((await bekijk(token)).status).toBe(404);
  });

  it('are over after 72 hours', async () => {
    const { email, token } = await uitgenodigd();
    proef.nu = new Date(START.getTime() + 72 * UUR_MS - 1);
    expect((await bekijk(token)).status).toBe(200);
    proef.nu = new Date(START.getTime() + 72 * UUR_MS);
    expect((await bekijk(token)).status).toBe(404);
    expect((await kies(token)).status).toBe(404);
    proef.nu = START;
    expect((await proef.bezoeker().meldAan(email, WACHTWOORD)).status).toBe(401);
  });

  it('are bound to the address they were sent to', async () => {
    const { email, token } = await uitgenodigd();
    await proef.alles.query(
      "UPDATE gebruiker SET email = 'ander@bureau.example' WHERE email = $1",
      [email],
    );
    expect((await kies(token)).status).toBe(404);
  });

  it('can be taken back, and sent again with a link that replaces the first', async () => {
    const { email, token } = await uitgenodigd();
    const id = (await lijst()).find((een) => een.email === email)?.id;
    expect((await beheerder.post(`/api/uitnodigingen/${id}/opnieuw`, {})).status).toBe(204);
    const [mail] = await bezorgPost(proef);
    expect((await bekijk(token)).status).toBe(404);
    const weer = tokenUit(mail);
    expect((await bekijk(weer)).status).toBe(200);
    const nu = (await lijst()).find((een) => een.email === email && een.stand === 'open')?.id;
    expect((await beheerder.delete(`/api/uitnodigingen/${nu}`)).status).toBe(204);
    expect((await bekijk(weer)).status).toBe(404);
    expect((await beheerder.delete(`/api/uitnodigingen/${nu}`)).status).toBe(404);
  });

  it('that were taken back before the mail went are not sent', async () => {
    const email = nieuw();
    await nodigUit(email);
    const id = (await lijst()).find((een) => een.email === email)?.id;
    await beheerder.delete(`/api/uitnodigingen/${id}`);
    expect(await bezorgPost(proef)).toEqual([]);
  });

  it('do not tell whether an address has an account, here or in another agency', async () => {
    const overkant = await Proefbureau.maak(proef.bron, proef.master, START);
    await overkant.gebruiker('coach', 'elders@overkant.example');
    const antwoorden = [
      await nodigUit('elders@overkant.example'),
      await nodigUit('coach2@demo.invalid'),
      await nodigUit(nieuw()),
    ];
    const kern = antwoorden.map(({ status, tekst }) => [status, tekst]);
    expect(new Set(kern.map(String)).size).toBe(1);
    const standen = (await lijst()).slice(0, 3).map(({ stand }) => stand);
    expect(standen).toEqual(['open', 'open', 'open']);
    const mails = await bezorgPost(proef);
    const bestaand = mails.filter(({ onderwerp }) => onderwerp.includes('al een account'));
    expect(bestaand.map(({ aan }) => aan.adres).sort()).toEqual([
      'coach2@demo.invalid',
      'elders@overkant.example',
    ]);
    expect(bestaand.map(tokenUit)).toEqual(['', '']);
    const wie = await proef.als('elders@overkant.example', PROEF_WACHTWOORD);
    expect((await wie.get('/api/sessie')).status).toBe(200);
  });

  it('are seen by the beheerder of the agency only', async () => {
    const overkant = await Proefbureau.maak(proef.bron, proef.master, START);
    await overkant.gebruiker('beheerder', 'beheer@overkant.example');
    const buiten = await proef.als('beheer@overkant.example', PROEF_WACHTWOORD);
    const { email } = await uitgenodigd();
    const id = (await lijst()).find((een) => een.email === email)?.id;
    expect(await lijst(buiten)).toEqual([]);
    expect((await buiten.delete(`/api/uitnodigingen/${id}`)).status).toBe(404);
    expect((await buiten.post(`/api/uitnodigingen/${id}/opnieuw`, {})).status).toBe(404);
  });

  it('leave no token in the database, in the mail table or in the log', async () => {
    const { token } = await uitgenodigd();
    const hash = createHash('sha256').update(token).digest();
    const tel = async (tabel: string) => {
      const [rij] = await proef.alles.query<{ n: number }[]>(
        `SELECT count(*)::int AS n FROM ${tabel} t WHERE strpos(t::text, $1) > 0`,
        [token],
      );
      return rij?.n;
    };
    for (const tabel of ['toegangslink', 'toegangsvraag', 'post', 'gebruiker']) {
      expect([tabel, await tel(tabel)]).toEqual([tabel, 0]);
    }
    const [link] = await proef.alles.query<{ n: number }[]>(
      'SELECT count(*)::int AS n FROM toegangslink WHERE token_hash = $1',
      [hash],
    );
    expect(link?.n).toBe(1);
    await bekijk(token);
    expect(proef.log).not.toContain(token);
  });

  it.each([
    ['a line end in the name', { naam: 'Noor\r\nBcc: x@y.example' }],
    ['a hidden character in the name', { naam: 'Noor\u202Egnp.exe' }],
    ['a line end in the address', { email: 'a@b.example\nBcc: x@y.example' }],
    ['two addresses', { email: 'a@b.example,c@d.example' }],
    ['a role that is invited elsewhere', { rol: 'werknemer' }],
    ['a field of ours', { bureauId: 'x' }],
  ])('are refused with %s', async (_wat, anders) => {
    const goed = { naam: 'Noor', email: nieuw(), rol: 'coach', ...anders };
    expect((await beheerder.post('/api/uitnodigingen', goed)).status).toBe(400);
  });

  it('ask a password that others would not guess, and stay open until there is one', async () => {
    const { token } = await uitgenodigd();
    for (const [wachtwoord, melding] of [
      ['kort', '12 tekens'],
      ['x'.repeat(129), '128 tekens'],
      ['welkom123456', 'makkelijk te raden'],
      ['1q2w3e4r5t6y', 'gelekt'],
      ['de nieuw van noor', 'je naam'],
    ] as const) {
      const { status, json } = await kies(token, wachtwoord);
      expect([wachtwoord, status]).toEqual([wachtwoord, 400]);
      expect(json).toMatchObject({
        fouten: [{ pad: 'wachtwoord', melding: expect.stringContaining(melding) }],
      });
    }
    expect((await kies(token, '  spaties mogen ook  ')).status).toBe(200);
  });

  it('of a client are made by his coach, and tie the account to him', async () => {
    const coach = await proef.als('coach@demo.invalid', DEMO_WACHTWOORD);
    const [client] = await proef.alles.query<{ id: string }[]>(
      `SELECT w.id FROM werknemer w JOIN relatie r ON r.werknemer_id = w.id
         JOIN gebruiker g ON g.id = r.gebruiker_id
       WHERE g.email = 'coach@demo.invalid' AND w.gebruiker_id IS NULL LIMIT 1`,
    );
    const pad = `/api/werknemers/${client?.id}/uitnodiging`;
    expect((await coach.get(pad)).json).toEqual({ account: false, uitnodiging: null });
    const mis = nieuw();
    await coach.post(pad, { email: mis });
    const email = nieuw();
    const { json } = await coach.post(pad, { email });
    expect(json).toMatchObject({ account: false, uitnodiging: { email, stand: 'open' } });
    const mails = await bezorgPost(proef);
    expect(mails.map(({ aan }) => aan.adres)).toEqual([email]);
    const wie = proef.bezoeker();
    const antwoord = await kies(tokenUit(mails[0]), WACHTWOORD, wie);
    wie.cookie = antwoord.koppen.getSetCookie()[0]?.split(';')[0] ?? null;
    expect((await wie.get('/api/mijn/matches')).status).toBe(200);
    expect((await coach.get(pad)).json).toMatchObject({ account: true });
    expect((await coach.post(pad, { email: nieuw() })).status).toBe(400);
  });

  it('are limited: who invites sixty in an hour has to wait', async () => {
    await nodigUit(nieuw());
    await proef.alles.query("UPDATE poging SET points = 60 WHERE key LIKE 'uitnodiger:%'");
    const { status, koppen } = await nodigUit(nieuw());
    expect(status).toBe(429);
    expect(Number(koppen.get('retry-after'))).toBeGreaterThan(0);
    await bezorgPost(proef);
  });
});
