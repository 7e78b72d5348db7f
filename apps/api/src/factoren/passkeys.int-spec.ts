import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { factorenSchema, passkeyMakenSchema, passkeyVragenSchema } from '@passend/contracts';
import type { Bezoeker } from '../test/bezoeker.js';
import { Factorproef, stuur, weigering } from '../test/factorproef.js';
import { Proefapp } from '../test/proefapp.js';
import { type Afwijking, SoftwareSleutel } from '../test/software-sleutel.js';

const ORIGIN = 'https://passend.example';
const START = new Date('2026-11-23T08:00:00Z');
const MINUUT_MS = 60_000;
const AANMELDEN = '/api/sessie/passkey';

describe('passkeys', () => {
  let proef: Proefapp;
  let streng: Factorproef;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: START, omgeving: { PASSEND_ORIGIN: ORIGIN } });
    streng = await Factorproef.maak(proef, 'verplicht');
  });
  afterAll(() => proef.stop());
  afterEach(async () => {
    proef.nu = START;
    await proef.alles.query('DELETE FROM poging');
  });

  const vraagNieuwe = async (wie: Bezoeker) =>
    passkeyMakenSchema.parse((await wie.post('/api/factoren/passkeys/vraag', {})).json);
  const vraagGebruik = async (wie: Bezoeker, pad = AANMELDEN) =>
    passkeyVragenSchema.parse((await wie.post(`${pad}/vraag`, {})).json);
  const stand = async (wie: Bezoeker) =>
    factorenSchema.parse((await wie.get('/api/factoren')).json);

  /** A coach with one passkey, and the session in which he made it. */
  const metPasskey = async (naam: string) => {
    const email = await streng.iemand('coach', naam);
    const { wie } = await streng.wachtwoord(email);
    const sleutel = new SoftwareSleutel(ORIGIN);
    const gemaakt = sleutel.maak(await vraagNieuwe(wie));
    const { status } = await stuur(wie, '/api/factoren/passkeys', gemaakt);
    expect(status).toBe(200);
    return { email, wie, sleutel };
  };
  const meldAan = async (sleutel: SoftwareSleutel, anders: Afwijking = {}) => {
    const wie = proef.bezoeker();
    const antwoord = sleutel.gebruik(await vraagGebruik(wie), anders);
    return { wie, antwoord: await stuur(wie, AANMELDEN, antwoord) };
  };

  it('are asked for by name of the portal, with a finger or a face, and without their make', async () => {
    const { wie } = await streng.wachtwoord(await streng.iemand('coach', 'vraag'));
    expect(await vraagNieuwe(wie)).toMatchObject({
      rp: { id: 'passend.example' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    expect(await vraagGebruik(proef.bezoeker())).toMatchObject({
      rpId: 'passend.example',
      userVerification: 'required',
    });
  });

  it('can be the first factor, with recovery codes, and let who must have one in', async () => {
    const { wie } = await metPasskey('eerste');
    expect((await wie.get('/api/sessie')).status).toBe(200);
    expect(await stand(wie)).toMatchObject({
      verplicht: true,
      passkeys: [{ gedeeld: false, laatstGebruiktOp: null }],
      herstelcodes: { over: 10 },
    });
  });

  it('sign in alone, as they count as two factors', async () => {
    const { sleutel, email } = await metPasskey('alleen');
    const { wie, antwoord } = await meldAan(sleutel);
    expect([antwoord.status, antwoord.json]).toEqual([200, { stand: 'volledig' }]);
    expect((await wie.get('/api/sessie')).json).toMatchObject({ naam: email });
    expect((await stand(wie)).passkeys[0]?.laatstGebruiktOp).toBe(START.toISOString());
    expect((await meldAan(sleutel)).antwoord.status).toBe(200);
  });

  it('are the second step after the password, and confirm', async () => {
    const { sleutel, email } = await metPasskey('tweede');
    const { wie, stand: waar } = await streng.wachtwoord(email);
    expect(waar).toBe('tweede_stap');
    const pad = '/api/sessie/tweede-stap/passkey';
    const gebruik = sleutel.gebruik(await vraagGebruik(wie, pad));
    expect((await stuur(wie, pad, gebruik)).status).toBe(200);
    proef.nu = new Date(START.getTime() + 11 * MINUUT_MS);
    expect((await wie.post('/api/factoren/herstelcodes', {})).status).toBe(403);
    const nog = sleutel.gebruik(await vraagGebruik(wie, '/api/bevestiging/passkey'));
    expect((await stuur(wie, '/api/bevestiging/passkey', nog)).status).toBe(200);
    expect((await wie.post('/api/factoren/herstelcodes', {})).status).toBe(200);
  });

  it.each<[string, Afwijking]>([
    ['was made for another site', { origin: 'https://passend.example.evil' }],
    ['was made for another name', { rpId: 'evil.example' }],
    ['did not see its owner', { herkend: false }],
    [
      'names somebody else as its owner',
      { userHandle: Buffer.from('iemand').toString('base64url') },
    ],
    ['counts back', { teller: 1 }],
  ])('do not sign in with an answer that %s', async (naam, anders) => {
    const { sleutel } = await metPasskey(naam.replaceAll(' ', '-'));
    expect((await meldAan(sleutel)).antwoord.status).toBe(200);
    expect((await meldAan(sleutel)).antwoord.status).toBe(200);
    const { antwoord, wie } = await meldAan(sleutel, anders);
    expect(weigering(antwoord)).toEqual([400, 'passkey_mislukt']);
    expect(wie.cookie).toBeNull();
  });

  it('do not sign in with a broken signature, a foreign key, or a key of nobody', async () => {
    const { sleutel } = await metPasskey('handtekening');
    const goed = sleutel.gebruik(await vraagGebruik(proef.bezoeker()));
    const krom = Buffer.from(goed.antwoord.response.signature, 'base64url');
    krom[krom.length - 1] = (krom[krom.length - 1] ?? 0) ^ 1;
    const response = { ...goed.antwoord.response, signature: krom.toString('base64url') };
    const kapot = { antwoord: { ...goed.antwoord, response } };
    expect((await proef.bezoeker().post(AANMELDEN, kapot)).status).toBe(400);
    const vreemd = new SoftwareSleutel(ORIGIN).gebruik(await vraagGebruik(proef.bezoeker()));
    const { id } = goed.antwoord;
    const alsMij = { antwoord: { ...vreemd.antwoord, id, rawId: id } };
    expect((await proef.bezoeker().post(AANMELDEN, alsMij)).status).toBe(400);
    const niemand = new SoftwareSleutel(ORIGIN).gebruik(await vraagGebruik(proef.bezoeker()));
    expect((await proef.bezoeker().post(AANMELDEN, niemand)).status).toBe(400);
  });

  it('answer a challenge once, also when the same answer comes many times at once', async () => {
    const { sleutel } = await metPasskey('eenmaal');
    const antwoord = sleutel.gebruik(await vraagGebruik(proef.bezoeker()));
    const statussen = await Promise.all(
      [1, 2, 3, 4].map(async () => (await proef.bezoeker().post(AANMELDEN, antwoord)).status),
    );
    expect(statussen.sort()).toEqual([200, 400, 400, 400]);
  });

  it('answer within five minutes, and only what they were asked for', async () => {
    const { sleutel, wie } = await metPasskey('op-tijd');
    const laat = await vraagGebruik(proef.bezoeker());
    proef.nu = new Date(START.getTime() + 5 * MINUUT_MS + 1);
    expect((await proef.bezoeker().post(AANMELDEN, sleutel.gebruik(laat))).status).toBe(400);
    const omTeBevestigen = await vraagGebruik(wie, '/api/bevestiging/passkey');
    const elders = await proef.bezoeker().post(AANMELDEN, sleutel.gebruik(omTeBevestigen));
    expect(elders.status).toBe(400);
    const verzonnen = { ...laat, challenge: Buffer.alloc(32, 1).toString('base64url') };
    expect((await proef.bezoeker().post(AANMELDEN, sleutel.gebruik(verzonnen))).status).toBe(400);
  });

  it('of somebody else are no second step', async () => {
    const een = await metPasskey('een');
    const ander = await metPasskey('ander');
    const { wie } = await streng.wachtwoord(een.email);
    const pad = '/api/sessie/tweede-stap/passkey';
    const gebruik = ander.sleutel.gebruik(await vraagGebruik(wie, pad));
    expect((await wie.post(pad, gebruik)).status).toBe(400);
    expect((await wie.get('/api/sessie')).status).toBe(401);
  });

  it('sign nobody in whose account was stopped', async () => {
    const { sleutel, email } = await metPasskey('gestopt');
    await proef.alles.query('UPDATE gebruiker SET actief = false WHERE email = $1', [email]);
    expect((await meldAan(sleutel)).antwoord.status).toBe(400);
  });

  it('get a name, and go away on request, but not the last one of who must have one', async () => {
    const { wie, sleutel } = await metPasskey('namen');
    const eerste = (await stand(wie)).passkeys[0]?.id ?? '';
    const pad = `/api/factoren/passkeys/${eerste}`;
    expect((await wie.put(pad, { naam: ' Mijn telefoon ' })).status).toBe(204);
    expect((await wie.put(pad, { naam: '' })).status).toBe(400);
    expect((await stand(wie)).passkeys[0]?.naam).toBe('Mijn telefoon');
    expect(weigering(await wie.delete(pad))).toEqual([409, 'laatste_factor']);
    const tweede = new SoftwareSleutel(ORIGIN).maak(await vraagNieuwe(wie));
    expect((await wie.post('/api/factoren/passkeys', tweede)).json).toEqual({ herstelcodes: null });
    expect((await wie.delete(pad)).status).toBe(204);
    expect((await meldAan(sleutel)).antwoord.status).toBe(400);
    const ander = await metPasskey('namen-ander');
    const over = (await stand(wie)).passkeys[0]?.id ?? '';
    const vreemd = `/api/factoren/passkeys/${over}`;
    expect((await ander.wie.delete(vreemd)).status).toBe(404);
    expect((await ander.wie.put(vreemd, { naam: 'Van mij' })).status).toBe(404);
  });

  it('cannot both be taken away at the same moment by who must have one', async () => {
    const { wie } = await metPasskey('samen-weg');
    const tweede = new SoftwareSleutel(ORIGIN).maak(await vraagNieuwe(wie));
    await wie.post('/api/factoren/passkeys', tweede);
    const { passkeys } = await stand(wie);
    const statussen = await Promise.all(
      passkeys.map(async ({ id }) => (await wie.delete(`/api/factoren/passkeys/${id}`)).status),
    );
    expect(statussen.sort()).toEqual([204, 409]);
  });

  it('that were made for one person are not kept for another', async () => {
    const een = await metPasskey('maker');
    const ander = await metPasskey('dief');
    const gemaakt = new SoftwareSleutel(ORIGIN).maak(await vraagNieuwe(een.wie));
    expect((await ander.wie.post('/api/factoren/passkeys', gemaakt)).status).toBe(400);
  });

  it('without a finger or a code are not kept either', async () => {
    const { wie } = await metPasskey('blind');
    const blind = new SoftwareSleutel(ORIGIN).maak(await vraagNieuwe(wie), { herkend: false });
    expect(weigering(await wie.post('/api/factoren/passkeys', blind))).toEqual([
      400,
      'passkey_mislukt',
    ]);
  });

  it('say nothing of who has one: the question is the same for everybody', async () => {
    const vraag = await vraagGebruik(proef.bezoeker());
    expect(Object.keys(vraag).sort()).toEqual(['challenge', 'rpId', 'timeout', 'userVerification']);
  });
});
