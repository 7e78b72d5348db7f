import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_WACHTWOORD } from '../demo/demo-mensen.js';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { PROEF_WACHTWOORD } from '../test/proefmensen.js';
import { emailVan, maakWereld, type Wereld } from '../test/wereld.js';

const COACH = 'coach@demo.invalid';

describe('attacks on who somebody is', () => {
  let proef: Proefapp;
  let wereld: Wereld;

  beforeAll(async () => {
    proef = await Proefapp.start();
    wereld = await maakWereld(proef);
  });
  afterAll(() => proef.stop());

  const met = (cookie: string): Bezoeker => Object.assign(proef.bezoeker(), { cookie });
  const wie = async (cookie: string) => (await met(cookie).get('/api/sessie')).status;
  const nieuw = async () => (await proef.als(COACH, DEMO_WACHTWOORD)).cookie ?? '';

  describe('a session', () => {
    it('that the attacker chose is not the one that the victim gets', async () => {
      const gekozen = `passend_sessie=${'A'.repeat(43)}`;
      const slachtoffer = met(gekozen);
      await slachtoffer.meldAan(COACH, DEMO_WACHTWOORD);
      expect(slachtoffer.cookie).not.toBe(gekozen);
      expect(await wie(gekozen)).toBe(401);
    });

    it('that the attacker has himself does not become that of the victim', async () => {
      const eigen = await proef.als(emailVan('werkgever eigen'), PROEF_WACHTWOORD);
      const oud = eigen.cookie ?? '';
      const slachtoffer = met(oud);
      await slachtoffer.meldAan(COACH, DEMO_WACHTWOORD);
      expect(await wie(oud)).toBe(401);
    });

    it('that ended cannot be played again', async () => {
      const cookie = await nieuw();
      await met(cookie).delete('/api/sessie');
      expect(await wie(cookie)).toBe(401);
    });

    it.each([
      ['a character more', (cookie: string) => `${cookie}A`],
      ['a character less', (cookie: string) => cookie.slice(0, -1)],
      ['in capitals', (cookie: string) => cookie.toUpperCase()],
      ['in quotes', (cookie: string) => cookie.replace('=', '="').concat('"x')],
      [
        'under the other name',
        (cookie: string) => cookie.replace('passend_sessie', '__Host-passend'),
      ],
      ['under a name in capitals', (cookie: string) => cookie.replace('passend', 'PASSEND')],
    ])('is not known with %s', async (_hoe, maak) => {
      expect(await wie(maak(await nieuw()))).toBe(401);
    });

    it.each([
      "passend_sessie=' OR '1'='1",
      'passend_sessie=__proto__',
      'passend_sessie=%00',
      'passend_sessie=%E0%A4%A',
      `passend_sessie=${'x'.repeat(7_000)}`,
      '__proto__=x; constructor=y; passend_sessie=z',
    ])('is not opened by a made-up cookie: %.40s', async (cookie) => {
      expect(await wie(cookie)).toBe(401);
    });

    it('of two cookies opens nothing that either of them would not', async () => {
      const goed = await nieuw();
      const statussen = [
        await wie(`passend_sessie=vals; ${goed}`),
        await wie(`${goed}; passend_sessie=vals`),
      ];
      for (const status of statussen) expect([200, 401]).toContain(status);
    });

    it('is not in the address: a token there is no sign-in', async () => {
      const token = (await nieuw()).split('=')[1] ?? '';
      const pad = `/api/sessie?passend_sessie=${token}&token=${token}`;
      const bezoeker = proef.bezoeker();
      expect((await bezoeker.get(pad)).status).toBe(401);
      const koppen = { authorization: `Bearer ${token}`, 'x-session': token };
      expect((await bezoeker.vraag('/api/sessie', { koppen })).status).toBe(401);
    });

    it('does not move to another role by what a request says', async () => {
      const werkgever = wereld.bezoekers['werkgever eigen'];
      const koppen = { 'x-rol': 'coach', 'x-user-role': 'beheerder', 'x-bureau-id': 'x' };
      expect((await werkgever.vraag('/api/werknemers', { koppen })).status).toBe(403);
    });

    it('ends at once for an account that is closed, on every route', async () => {
      const mens = await proef.als(emailVan('coach ander'), PROEF_WACHTWOORD);
      await proef.alles.query('UPDATE gebruiker SET actief = false WHERE email = $1', [
        emailVan('coach ander'),
      ]);
      const { status } = await mens.get('/api/werknemers');
      await proef.alles.query('UPDATE gebruiker SET actief = true WHERE email = $1', [
        emailVan('coach ander'),
      ]);
      expect(status).toBe(401);
    });
  });

  describe('signing in', () => {
    it.each([
      ['a Cyrillic letter', 'с\u043each@demo.invalid'],
      ['a wide letter', '\uff43oach@demo.invalid'],
      ['a sign that is a k when it is small', 'co\u212aach@demo.invalid'],
      ['a dotless i', 'coach@demo.\u0131nvalid'],
      ['a soft hyphen', 'co\u00adach@demo.invalid'],
      ['a space that is none', 'coach\u200b@demo.invalid'],
      ['a second address', 'coach@demo.invalid,kwaad@x.example'],
      ['a line of a mail', 'coach@demo.invalid\r\nBcc: kwaad@x.example'],
      ['a NUL', 'coach@demo.invalid\u0000'],
      ['a pattern', 'coach%@demo.invalid'],
      ['a list', ['coach@demo.invalid', 'x']],
      ['an object', { toLowerCase: 'x' }],
    ])('is refused with %s', async (_hoe, email) => {
      const { status, koppen } = await proef
        .bezoeker()
        .post('/api/sessie', { email, wachtwoord: DEMO_WACHTWOORD });
      expect([400, 401]).toContain(status);
      expect(koppen.getSetCookie()).toEqual([]);
    });

    it('is refused with a password of a megabyte before it is hashed', async () => {
      const van = process.cpuUsage();
      const body = { email: COACH, wachtwoord: 'x'.repeat(200_000) };
      expect((await proef.bezoeker().post('/api/sessie', body)).status).toBe(400);
      expect(process.cpuUsage(van).user / 1000).toBeLessThan(3_000);
    });

    it.each([
      '',
      ' ',
      `${DEMO_WACHTWOORD} `,
      DEMO_WACHTWOORD.toUpperCase(),
      `${DEMO_WACHTWOORD}\u0000`,
    ])('is refused with a password that is nearly right: "%s"', async (wachtwoord) => {
      const { status } = await proef.bezoeker().post('/api/sessie', { email: COACH, wachtwoord });
      expect([400, 401]).toContain(status);
    });

    it('lets no more guesses through when twenty come at once than when they come in a row', async () => {
      const antwoorden = await Promise.all(
        Array.from({ length: 20 }, () =>
          proef.bezoeker().meldAan('slachtoffer@demo.invalid', 'een-gok-van-iemand'),
        ),
      );
      const statussen = antwoorden.map(({ status }) => status);
      expect(statussen.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
      expect(statussen.filter((status) => status === 429).length).toBeGreaterThanOrEqual(10);
      for (const { status, koppen } of antwoorden) {
        if (status === 429) expect(Number(koppen.get('retry-after'))).toBeGreaterThan(0);
      }
    });
  });

  describe('twenty at once', () => {
    it('end one session once, and none of them is a fault', async () => {
      const cookie = await nieuw();
      const antwoorden = await Promise.all(
        Array.from({ length: 20 }, () => met(cookie).delete('/api/sessie')),
      );
      expect(new Set(antwoorden.map(({ status }) => status))).toEqual(new Set([204]));
      expect(await wie(cookie)).toBe(401);
    });

    it('write one decision each, and the last one counts', async () => {
      const coach = wereld.bezoekers['coach eigen'];
      const pad = `/api/werknemers/${wereld.ids.eerste}/matches/${proef.vacatures[5]}/beoordeling`;
      const antwoorden = await Promise.all(
        Array.from({ length: 20 }, (_, nummer) =>
          coach.put(pad, { beoordeling: 'bespreken', reden: `Reden ${nummer}` }),
        ),
      );
      expect(new Set(antwoorden.map(({ status }) => status))).toEqual(new Set([200]));
      const [rij] = await proef.alles.query<{ n: number }[]>(
        'SELECT count(*)::int AS n FROM beoordeling WHERE vacature_id = $1::bigint',
        [proef.vacatures[5]],
      );
      expect(rij?.n).toBe(20);
    });

    it('do not pass the limit on what somebody may paste in an hour', async () => {
      const werknemer = wereld.bezoekers['werknemer ander'];
      const tekst = 'Receptionist bij De Molen in Amersfoort. '.repeat(3);
      const antwoorden = await Promise.all(
        Array.from({ length: 45 }, () => werknemer.post('/api/mijn/gevonden/voorstel', { tekst })),
      );
      const gelukt = antwoorden.filter(({ status }) => status === 200);
      expect(gelukt.length).toBeLessThanOrEqual(30);
      expect(antwoorden.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(15);
    });
  });

  it('nothing of all this was a fault of ours', () => {
    expect(proef.log).not.toContain('request failed');
  });
});
