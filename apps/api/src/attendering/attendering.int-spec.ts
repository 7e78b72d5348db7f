import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Attendering, attenderingSchema } from '@passend/contracts';
import { gezondheidswoorden, ZOEKOPDRACHT_BEGIN, type Zoekopdracht } from '@passend/domain';
import { type Mail, Terugmerk, ZoekopdrachtOpslag } from '@passend/infra';
import { proefvacature } from '@passend/test-kit';
import { z } from 'zod';
import type { Bezoeker } from '../test/bezoeker.js';
import { bezorgPost } from '../test/postronde.js';
import { Proefapp, wachtTot } from '../test/proefapp.js';
import { PROEF_WACHTWOORD } from '../test/proefmensen.js';
import { bewaarVacatures, sluitVacature } from '../test/proefvacatures.js';
import { emailVan, maakWereld, type Wereld } from '../test/wereld.js';
import { Attendeerder } from './attendeerder.js';
import { onderteken } from './terughandtekening.js';

/** A Monday, half past nine in the Netherlands. */
const START = new Date('2026-11-30T08:30:00Z');
const UUR_MS = 60 * 60_000;
const LICHT = 'Je werkt rustig aan de post. Tillen hoef je niet.';
const ZWAAR = 'Je tilt dozen tot 25 kg. Je moet dat de hele dag kunnen.';

const DIRECT: Zoekopdracht = { ...ZOEKOPDRACHT_BEGIN, ritme: 'direct' };
const ZELF = '/api/mijn';
const GEHEIM = Buffer.alloc(32, 'geheim');

describe('vacancy alerts', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let coach: Bezoeker;
  let zelf: Bezoeker;
  let client: string;
  let nummer = 0;

  beforeAll(async () => {
    proef = await Proefapp.start({
      nu: START,
      omgeving: { PASSEND_MAIL_RETURN_SECRET: GEHEIM.toString('base64') },
    });
    wereld = await maakWereld(proef);
    coach = wereld.bezoekers['coach eigen'];
    zelf = wereld.bezoekers['werknemer zelf'];
    client = `/api/werknemers/${wereld.ids.eerste}`;
  });
  afterAll(() => proef.stop());

  const naarUur = async (uren: number): Promise<void> => {
    proef.nu = new Date(START.getTime() + uren * UUR_MS);
    coach = await proef.als(emailVan('coach eigen'), PROEF_WACHTWOORD);
    zelf = await proef.als(emailVan('werknemer zelf'), PROEF_WACHTWOORD);
  };
  const plaats = async (
    titel: string,
    tekst = LICHT,
    werkgever = 'Nieuwe Werkplaats BV',
  ): Promise<string> => {
    nummer += 1;
    const baan = proefvacature({
      externId: `nieuw-${nummer}`,
      titel,
      tekst: `${tekst} Baan ${nummer} van ons.`,
      werkgever,
      werkplekken: [{ naam: 'Amersfoort', postcode: null, provincie: 'Utrecht', land: 'NL' }],
      uren: { min: 24, max: 32 },
    });
    const op = new Date(proef.nu.getTime() + nummer);
    return (await bewaarVacatures(proef.bron, [baan], op)).at(-1) ?? '';
  };
  /** The reader of changes waits for every transaction on the server, also of other tests. */
  const isTeLezen = async (): Promise<boolean> => {
    const [rij] = await proef.alles.query<{ ja: boolean }[]>(
      `SELECT gewijzigd_xid < pg_snapshot_xmin(pg_current_snapshot()) AS ja
         FROM vacature ORDER BY gewijzigd_xid DESC LIMIT 1`,
    );
    return rij?.ja === true;
  };
  const ronde = async () => {
    await wachtTot(isTeLezen);
    return proef.haal(Attendeerder).ronde();
  };
  const lees = (json: unknown): Attendering => attenderingSchema.strict().parse(json);
  const stand = async (): Promise<Attendering> =>
    lees((await zelf.get(`${ZELF}/attendering`)).json);
  const nieuwe = async () => (await stand()).nieuw.map(({ vacatureId }) => vacatureId);
  /** The clock stands still, so the newest is the one that was not there: moments may be equal. */
  const maak = async (zoekopdracht: Zoekopdracht): Promise<string> => {
    const eerder = new Set((await stand()).zoekopdrachten.map(({ id }) => id));
    const antwoord = await zelf.post(`${ZELF}/zoekopdrachten`, zoekopdracht);
    expect(antwoord.status).toBe(201);
    return lees(antwoord.json).zoekopdrachten.find(({ id }) => !eerder.has(id))?.id ?? '';
  };
  const weg = (id: string) => zelf.delete(`${ZELF}/zoekopdrachten/${id}`);
  const mails = async (): Promise<readonly Mail[]> => {
    await ronde();
    return (await bezorgPost(proef)).filter(({ afmelden }) => afmelden !== undefined);
  };

  it('finds what is new and suits, tells it once, and says nothing of limits', async () => {
    const id = await maak(DIRECT);
    const goed = await plaats('Administratief medewerker');
    await plaats('Administratief medewerker', ZWAAR);
    await plaats('Stratenmaker');
    await plaats('Administratief medewerker', LICHT, 'Werkgever van eerste');
    const [mail, ...meer] = await mails();
    expect(meer).toEqual([]);
    expect(await nieuwe()).toEqual([goed]);
    expect(mail).toMatchObject({
      aan: { adres: emailVan('werknemer zelf') },
      onderwerp: 'Een nieuwe vacature voor je',
    });
    for (const deel of [mail?.onderwerp, mail?.tekst, mail?.html.replace(/<[^>]+>/gu, ' ')]) {
      expect(gezondheidswoorden(deel ?? '?')).toEqual([]);
      expect(deel).not.toMatch(/CANARY|tillen|kilo|zwaar|punten/iu);
    }
    expect(mail?.tekst).toContain('Administratief medewerker\nNieuwe Werkplaats BV · Amersfoort');
    expect(mail?.tekst).toContain('Het is werk dat je zoekt, de uren passen en het is niet te ver');
    expect(await mails()).toEqual([]);
    // In the portal, behind the sign-in, the reasons say more.
    expect((await stand()).nieuw[0]?.waarom.join(' ')).toMatch(/punten/u);
    await weg(id);
  });

  it('waits until the turn of a daily search, and not for what was handled or closed since', async () => {
    await naarUur(1);
    const id = await maak(ZOEKOPDRACHT_BEGIN);
    const ids = [];
    for (let keer = 0; keer < 5; keer += 1) ids.push(await plaats('Logistiek planner'));
    const [een = '', twee = '', drie = '', vier = '', vijf = ''] = ids;
    expect(await mails()).toEqual([]);
    expect((await nieuwe()).sort()).toEqual([...ids].sort());
    const keuze = { beoordeling: 'niet_geschikt', reden: 'De werkgever belt niet terug.' };
    await coach.put(`${client}/matches/${een}/beoordeling`, keuze);
    expect(
      (await zelf.put(`${ZELF}/matches/${twee}/reactie`, { reacties: ['te_ver'] })).status,
    ).toBe(200);
    await sluitVacature(proef.bron, drie);
    await naarUur(22);
    expect(await mails()).toEqual([]);
    await naarUur(23);
    const [mail, ...meer] = await mails();
    expect([mail?.onderwerp, meer]).toEqual(['2 nieuwe vacatures', []]);
    // His own word stays in sight; what the coach decided does not, nor what is closed.
    expect((await nieuwe()).sort()).toEqual([twee, vier, vijf].sort());
    await weg(id);
  });

  it('keeps to the maximum of a mail, and says how many more there are', async () => {
    const id = await maak({ ...DIRECT, hoogstens: 2 });
    for (let keer = 0; keer < 4; keer += 1) await plaats('Administratief medewerker');
    const [mail] = await mails();
    expect(mail?.onderwerp).toBe('2 nieuwe vacatures');
    expect(mail?.tekst).toContain('In Passend staan er nog 2.');
    await weg(id);
  });

  it('does not call new what is placed again, or what two searches find', async () => {
    await naarUur(25);
    const id = await maak(DIRECT);
    const tweede = await maak({ ...DIRECT, naam: 'Nog een', hoogstens: 5 });
    const gezien = await plaats('Logistiek planner');
    await ronde();
    const opnieuw = await plaats('Administratief medewerker');
    const echt = await plaats('Logistiek planner');
    await proef.alles.query(
      `INSERT INTO vacature_voorganger (vacature_id, voorganger_id, hoe, op) VALUES ($1, $2, 'herplaatst', $3)`,
      [opnieuw, gezien, proef.nu],
    );
    const onderwerpen = async () => (await mails()).map(({ onderwerp }) => onderwerp);
    expect(await onderwerpen()).toEqual(['Een nieuwe vacature voor je']);
    await naarUur(26);
    expect(await onderwerpen()).toEqual(['Een nieuwe vacature voor je']);
    expect((await nieuwe()).sort()).toEqual([gezien, echt].sort());
    await weg(id);
    await weg(tweede);
  });

  it('takes one’s own words, and leaves out of a mail what tells too much to who reads along', async () => {
    await naarUur(27);
    const criteria = {
      soort: 'eigen' as const,
      beroepen: [],
      woorden: 'uwv',
      maxKm: null,
      urenMin: null,
      urenMax: null,
    };
    const id = await maak({ ...DIRECT, naam: 'UWV', criteria });
    await plaats('Medewerker post UWV', LICHT, 'Stichting Ziekenzorg');
    const [mail] = await mails();
    expect(mail?.tekst).toContain('Een vacature die je in Passend kunt lezen\nAmersfoort');
    expect(gezondheidswoorden(`${mail?.onderwerp} ${mail?.tekst}`)).toEqual([]);
    expect((await stand()).nieuw[0]).toMatchObject({ titel: 'Medewerker post UWV' });
    await weg(id);
  });

  it('is quiet in the evening and in a pause, and makes up for it afterwards', async () => {
    await naarUur(28);
    const id = await maak(DIRECT);
    await plaats('Logistiek planner');
    const pauze = (gepauzeerd: boolean, pauzeTot: string | null) =>
      zelf.put(`${ZELF}/zoekopdrachten/${id}/pauze`, { gepauzeerd, pauzeTot });
    expect((await pauze(true, '2026-12-03')).status).toBe(200);
    expect(await mails()).toEqual([]);
    await naarUur(24 * 4 - 3);
    expect((await mails()).length).toBe(0);
    await naarUur(24 * 4);
    expect((await mails()).length).toBe(1);
    await naarUur(24 * 4 + 12);
    await plaats('Logistiek planner');
    expect(await mails()).toEqual([]);
    // Saturday.
    await naarUur(24 * 5);
    expect(await mails()).toEqual([]);
    await naarUur(24 * 7);
    expect((await mails()).length).toBe(1);
    await weg(id);
  });

  it('ends with one click in the mail, only by POST, and begins again when he says so', async () => {
    const id = await maak(DIRECT);
    await plaats('Logistiek planner');
    await naarUur(24 * 7 + 1);
    const [mail] = await mails();
    const pad = new URL(mail?.afmelden ?? 'x:').pathname;
    expect(mail?.tekst).toContain(`/afmelden#${pad.split('/').at(-1)}`);
    const buiten = proef.bezoeker();
    const kijk = await buiten.get(pad);
    expect([kijk.status, kijk.koppen.get('location')]).toEqual([
      302,
      `/afmelden#${pad.split('/').at(-1)}`,
    ]);
    expect((await stand()).mail).toBe('aan');
    // As a mail program of somebody else does it: a form, no cookie, no origin of ours.
    const klik = () =>
      fetch(new URL(pad, proef.adres), {
        method: 'POST',
        body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
        redirect: 'manual',
      });
    expect([(await klik()).status, (await klik()).status]).toEqual([200, 200]);
    expect((await stand()).mail).toBe('afgemeld');
    await plaats('Administratief medewerker');
    await naarUur(24 * 7 + 2);
    expect(await mails()).toEqual([]);
    expect((await zelf.put(`${ZELF}/attendering/mail`, { aan: true })).status).toBe(200);
    expect((await mails()).length).toBe(1);
    await weg(id);
  });

  it('stops when a signed mail comes back or is complained about, and starts again when he says so', async () => {
    const id = await maak(DIRECT);
    await plaats('Magazijnmedewerker');
    await naarUur(24 * 7 + 4);
    const [mail] = await mails();
    const merk = new Terugmerk(GEHEIM).voor(mail?.kenmerk ?? '');
    const meld = async (bericht: string, geheim = GEHEIM) => {
      const body = Buffer.from(bericht);
      const antwoord = await fetch(new URL('/api/post/terugmelding', proef.adres), {
        method: 'POST',
        headers: {
          'content-type': 'message/rfc822',
          'x-passend-handtekening': onderteken(geheim, body, proef.nu),
        },
        body,
      });
      return antwoord.ok ? antwoord.json() : antwoord.status;
    };
    const weer = () => zelf.put(`${ZELF}/attendering/mail`, { aan: true });
    expect(await meld(teruggekomen(merk, '5.1.1'), Buffer.alloc(32, 'ander'))).toBe(401);
    const niemand = { soort: 'onbestelbaar', bekend: false };
    const vals = merk.replace(/.$/u, (teken) => (teken === '0' ? '1' : '0'));
    expect(await meld(teruggekomen(vals, '5.1.1'))).toEqual(niemand);
    expect(await meld(teruggekomen(new Terugmerk(GEHEIM).voor(randomUUID()), '5.1.1'))).toEqual(
      niemand,
    );
    expect(await meld(teruggekomen(merk, '5.2.2'))).toEqual({ soort: 'geen', bekend: false });
    expect((await stand()).mail).toBe('aan');
    const bekend = { soort: 'onbestelbaar', bekend: true };
    expect(await meld(teruggekomen(merk, '5.1.1'))).toEqual(bekend);
    expect(await meld(teruggekomen(merk, '5.1.1'))).toEqual(bekend);
    expect((await stand()).mail).toBe('onbestelbaar');
    await weer();
    expect((await stand()).mail).toBe('aan');
    expect(await meld(klacht(merk))).toEqual({ soort: 'klacht', bekend: true });
    expect((await stand()).mail).toBe('klacht');
    await weer();
    expect(proef.log).not.toMatch(/verdwenen@elders|5\.1\.1/u);
    await weg(id);
  });

  it('goes on where it stopped, whatever stopped it', async () => {
    const id = await maak(DIRECT);
    const eerste = await plaats('Logistiek planner');
    const killed = jest
      .spyOn(ZoekopdrachtOpslag.prototype, 'volg')
      .mockRejectedValueOnce(new Error('killed'));
    await ronde();
    expect(await nieuwe()).not.toContain(eerste);
    killed.mockRestore();
    const tweede = await plaats('Administratief medewerker');
    await Promise.all([ronde(), ronde(), ronde()]);
    expect(await nieuwe()).toEqual(expect.arrayContaining([eerste, tweede]));
    await weg(id);
  });

  it('is set up by the coach too, who sees the same, and comes back when removing was a slip', async () => {
    const antwoord = await coach.post(`${client}/zoekopdrachten`, DIRECT);
    const [{ id = '', door } = {}] = lees(antwoord.json).zoekopdrachten;
    expect([antwoord.status, door]).toEqual([201, emailVan('coach eigen')]);
    expect((await stand()).zoekopdrachten.map((een) => een.id)).toEqual([id]);
    expect(lees((await weg(id)).json).zoekopdrachten).toEqual([]);
    const terug = await zelf.post(`${ZELF}/zoekopdrachten/${id}/terug`, {});
    expect(lees(terug.json).zoekopdrachten.map((een) => een.id)).toEqual([id]);
    for (let keer = 0; keer < 9; keer += 1) await maak(DIRECT);
    expect((await zelf.post(`${ZELF}/zoekopdrachten`, DIRECT)).status).toBe(409);
  });

  it('keeps what is looked for encrypted, and writes down that it looked', async () => {
    const rijen = await proef.alles.query<{ rij: string }[]>(
      "SELECT row_to_json(z)::text || encode(inhoud, 'escape') AS rij FROM zoekopdracht z",
    );
    expect(rijen.length).toBeGreaterThan(5);
    expect(rijen.map(({ rij }) => rij).join()).not.toMatch(/zoekprofiel|UWV/u);
    const gelogd: unknown = await proef.alles.query(
      "SELECT count(*)::int AS keer FROM toegangslog WHERE wat = 'attendering:zoeken'",
    );
    const [{ keer }] = z.tuple([z.object({ keer: z.number() })]).parse(gelogd);
    expect(keer).toBeGreaterThan(5);
  });
});

/** What a mail server sends back, as short as RFC 3464 allows. */
function teruggekomen(merk: string, status: string): string {
  return [
    `To: terug+${merk}@post.example`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary=a',
    '',
    '--a',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    'Final-Recipient: rfc822; verdwenen@elders.example',
    'Action: failed',
    `Status: ${status}`,
    '',
    '--a--',
    '',
  ].join('\r\n');
}

/** RFC 5965. */
function klacht(merk: string): string {
  return [
    'Content-Type: multipart/report; report-type=feedback-report; boundary=a',
    '',
    '--a',
    'Content-Type: message/feedback-report',
    '',
    'Feedback-Type: abuse',
    '',
    '--a',
    'Content-Type: message/rfc822',
    '',
    `X-Passend-Merk: ${merk}`,
    '',
    '--a--',
    '',
  ].join('\r\n');
}
