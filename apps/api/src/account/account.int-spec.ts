import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eigenSessiesSchema, sessietijdSchema } from '@passend/contracts';
import { DEMO_WACHTWOORD } from '../demo/demo-mensen.js';
import type { Antwoord, Bezoeker } from '../test/bezoeker.js';
import { bezorgPost } from '../test/postronde.js';
import { Proefapp } from '../test/proefapp.js';
import { PROEF_WACHTWOORD, Proefbureau } from '../test/proefmensen.js';

const START = new Date('2026-11-23T08:00:00Z');
const MINUUT_MS = 60_000;
const COACH = 'coach@demo.invalid';
const NIEUW = 'lampje duin paars tien';

describe('my account', () => {
  let proef: Proefapp;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: START });
  });
  afterAll(() => proef.stop());
  afterEach(async () => {
    proef.nu = START;
    await proef.alles.query('DELETE FROM poging');
    await proef.alles.query('DELETE FROM sessie');
    await bezorgPost(proef);
  });

  const als = (email = COACH) => proef.als(email, DEMO_WACHTWOORD);
  const status = async (wie: Bezoeker) => (await wie.get('/api/sessie')).status;
  const sessies = async (wie: Bezoeker) =>
    eigenSessiesSchema.parse((await wie.get('/api/account/sessies')).json);
  const wijzig = (wie: Bezoeker, oud: string, nieuw: string) =>
    wie.put('/api/account/wachtwoord', { oud, nieuw });
  const bewaarCookie = (wie: Bezoeker, { koppen }: Antwoord) => {
    wie.cookie = koppen.getSetCookie()[0]?.split(';')[0] ?? null;
  };

  it('says who I am, for every role and without secrets', async () => {
    for (const email of [COACH, 'werknemer@demo.invalid', 'werkgever@demo.invalid']) {
      const { json } = await (await als(email)).get('/api/account');
      expect(Object.keys(Object(json)).sort()).toEqual([
        'bureau',
        'email',
        'naam',
        'rol',
        'wachtwoordOp',
      ]);
      expect(json).toMatchObject({ email });
    }
  });

  describe('sessions', () => {
    it('are listed with the device in words, and this one is marked', async () => {
      const hier = await als();
      proef.nu = new Date(START.getTime() + 10 * MINUUT_MS);
      const daar = await als();
      const lijst = await sessies(hier);
      expect(lijst.length).toBe(2);
      expect(lijst.filter(({ deze }) => deze).length).toBe(1);
      expect(lijst.find(({ deze }) => !deze)?.begonnenOp).toBe(proef.nu.toISOString());
      expect((await sessies(daar)).find(({ deze }) => deze)?.begonnenOp).toBe(
        proef.nu.toISOString(),
      );
    });

    it('never show a token or its hash', async () => {
      const wie = await als();
      const { tekst } = await wie.get('/api/account/sessies');
      const token = wie.cookie?.split('=')[1] ?? '';
      expect(tekst).not.toContain(token);
      expect(Object.keys(Object((await sessies(wie))[0])).sort()).toEqual([
        'apparaat',
        'begonnenOp',
        'deze',
        'gebruiktOp',
        'id',
      ]);
    });

    it('are ended from elsewhere, one by one: 401 at once', async () => {
      const hier = await als();
      const daar = await als();
      const ander = (await sessies(hier)).find(({ deze }) => !deze)?.id;
      expect((await hier.delete(`/api/account/sessies/${ander}`)).status).toBe(204);
      expect([await status(hier), await status(daar)]).toEqual([200, 401]);
    });

    it('are ended all at once, but for this one', async () => {
      const hier = await als();
      const rest = [await als(), await als()];
      expect((await hier.delete('/api/account/sessies')).json).toEqual({ aantal: 2 });
      expect(await status(hier)).toBe(200);
      for (const een of rest) expect(await status(een)).toBe(401);
    });

    it('of somebody else are not mine to end, even by their id', async () => {
      const ander = await als('coach2@demo.invalid');
      const id = (await sessies(ander))[0]?.id;
      const { status: antwoord } = await (await als()).delete(`/api/account/sessies/${id}`);
      expect(antwoord).toBe(404);
      expect(await status(ander)).toBe(200);
    });

    it('that stopped by themselves are not listed', async () => {
      await als();
      proef.nu = new Date(START.getTime() + 61 * MINUUT_MS);
      expect((await sessies(await als())).length).toBe(1);
    });

    it('of a user are ended by the beheerder of his agency, and of no other', async () => {
      const coach = await als();
      const [rij] = await proef.alles.query<{ id: string }[]>(
        'SELECT id FROM gebruiker WHERE email = $1',
        [COACH],
      );
      const overkant = await Proefbureau.maak(proef.bron, proef.master, START);
      await overkant.gebruiker('beheerder', 'beheer@overkant.example');
      const vreemd = await proef.als('beheer@overkant.example', PROEF_WACHTWOORD);
      const pad = `/api/gebruikers/${rij?.id}/sessies`;
      expect((await vreemd.delete(pad)).status).toBe(404);
      expect(await status(coach)).toBe(200);
      const eigen = await als('beheer@demo.invalid');
      expect((await eigen.delete(pad)).json).toEqual({ aantal: 1 });
      expect(await status(coach)).toBe(401);
    });
  });

  describe('the time that is left', () => {
    const tijd = async (wie: Bezoeker) =>
      sessietijdSchema.parse((await wie.get('/api/sessie/tijd')).json);

    it('is told without making the session last longer', async () => {
      const wie = await als();
      expect(await tijd(wie)).toEqual({ stilNogS: 3600, totaalNogS: 12 * 3600 });
      proef.nu = new Date(START.getTime() + 50 * MINUUT_MS);
      expect((await tijd(wie)).stilNogS).toBe(600);
      proef.nu = new Date(START.getTime() + 59 * MINUUT_MS);
      expect((await tijd(wie)).stilNogS).toBe(60);
      expect(await status(wie)).toBe(200);
      expect((await tijd(wie)).stilNogS).toBe(3600);
      proef.nu = new Date(proef.nu.getTime() + 61 * MINUUT_MS);
      expect((await wie.get('/api/sessie/tijd')).status).toBe(401);
    });

    it('is never more than what is left in all', async () => {
      const wie = await als();
      for (let uur = 1; uur < 12; uur++) {
        proef.nu = new Date(START.getTime() + uur * 59 * MINUUT_MS);
        expect(await status(wie)).toBe(200);
      }
      proef.nu = new Date(START.getTime() + 11.5 * 60 * MINUUT_MS);
      expect(await status(wie)).toBe(200);
      expect(await tijd(wie)).toEqual({ stilNogS: 1800, totaalNogS: 1800 });
    });
  });

  describe('my password', () => {
    it('changes with the old one; elsewhere I am signed out, here I get a new token', async () => {
      const hier = await als('coach2@demo.invalid');
      const daar = await als('coach2@demo.invalid');
      const oudeCookie = hier.cookie;
      const antwoord = await wijzig(hier, DEMO_WACHTWOORD, NIEUW);
      expect(antwoord.status).toBe(204);
      bewaarCookie(hier, antwoord);
      expect(hier.cookie).not.toBe(oudeCookie);
      expect([await status(hier), await status(daar)]).toEqual([200, 401]);
      hier.cookie = oudeCookie;
      expect(await status(hier)).toBe(401);
      expect((await proef.bezoeker().meldAan('coach2@demo.invalid', DEMO_WACHTWOORD)).status).toBe(
        401,
      );
      const mails = await bezorgPost(proef);
      expect(mails.map(({ aan, onderwerp }) => [aan.adres, onderwerp])).toEqual([
        ['coach2@demo.invalid', 'Je wachtwoord van Passend is veranderd'],
      ]);
    });

    it.each([
      ['the old one is wrong', 'mis', NIEUW, 'oud'],
      ['it is the same', DEMO_WACHTWOORD, DEMO_WACHTWOORD, 'nieuw'],
      ['it is easy to guess', DEMO_WACHTWOORD, 'welkom123456', 'nieuw'],
      ['it is too short', DEMO_WACHTWOORD, 'kort', 'nieuw'],
    ])('stays when %s', async (_waarom, oud, nieuw, pad) => {
      const wie = await als();
      const daar = await als();
      const { status: antwoord, json } = await wijzig(wie, oud, nieuw);
      expect(antwoord).toBe(400);
      expect(json).toMatchObject({ fouten: [{ pad }] });
      expect(await status(daar)).toBe(200);
    });

    it('is not guessed from a session that was left open', async () => {
      const wie = await als();
      await wijzig(wie, 'mis', NIEUW);
      await proef.alles.query("UPDATE poging SET points = 10 WHERE key LIKE 'account:%'");
      expect((await wijzig(wie, DEMO_WACHTWOORD, NIEUW)).status).toBe(429);
    });
  });
});
