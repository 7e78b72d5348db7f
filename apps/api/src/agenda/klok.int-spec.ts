import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { nieuweAgendalinkSchema } from '@passend/contracts';
import { BureauOpslag, GebruikerEntiteit, Herinneraar } from '@passend/infra';
import { pino } from 'pino';
import { DossierboekService } from '../dossierboek/dossierboek.service.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Toegangslog } from '../inzage/toegangslog.js';
import { leesAgenda } from '../test/lees-agenda.js';
import { bezorgPost } from '../test/postronde.js';
import { Proefapp } from '../test/proefapp.js';
import { PROEF_WACHTWOORD } from '../test/proefmensen.js';
import { type Actor, emailVan, maakWereld, type Wereld } from '../test/wereld.js';
import { Herinnerplanner } from '../tijdlijn/herinnerplanner.js';

/** What nobody may read in a mail or a calendar that lies open on a desk. */
const VERBODEN = /ziek|gbm|wia|uwv|herstel|verlof|re-?integr|belastbaar|client|eindeval|spoor/iu;
const GBM = { soort: 'gbm', van: '2026-11-02', herbeoordeling: '2026-12-08' };

describe('reminders and calendars', () => {
  let proef: Proefapp;
  let wereld: Wereld;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: new Date('2026-11-23T08:00:00Z') });
    wereld = await maakWereld(proef);
  });
  afterAll(() => proef.stop());
  beforeEach(() => {
    proef.nu = new Date('2026-11-23T08:00:00Z');
  });

  /** Signed in anew: when the clock moves by days, sessions end. */
  const als = (wie: Actor) => proef.als(emailVan(wie), PROEF_WACHTWOORD);
  const schrijf = async (gebeurtenis: object) => {
    const pad = `/api/werknemers/${wereld.ids.eerste}/gebeurtenissen`;
    const { status, json } = await (await als('coach eigen')).post(pad, { gebeurtenis });
    expect(status).toBe(201);
    return json as { gebeurtenissen: { id: string }[] };
  };
  const opDag = (dag: string) => {
    proef.nu = new Date(`${dag}T07:00:00Z`);
  };
  /** The coach as the services know him. */
  const coachGegevens = () =>
    proef.alles.getRepository(GebruikerEntiteit).findOneByOrFail({
      id: wereld.gebruikers['coach eigen'],
    });
  /** What the worker does in the morning, twice at the same time as two workers may. */
  const ronde = async () => {
    const een = () => new Herinneraar(proef.bron).stuur(proef.nu, vandaagInNederland(proef.nu));
    await Promise.all([een(), een()]);
    return (await bezorgPost(proef)).map(({ aan, onderwerp, tekst }) => {
      expect(`${onderwerp} ${tekst}`).not.toMatch(VERBODEN);
      return aan.adres;
    });
  };
  const wachtend = async () => {
    const [{ n } = { n: -1 }] = await proef.alles.query<{ n: number }[]>(
      'SELECT count(*)::int AS n FROM herinnering WHERE werknemer_id = $1 AND gestuurd_op IS NULL',
      [wereld.ids.eerste],
    );
    return n;
  };

  it('go once to each, on their day, and say nothing', async () => {
    await proef.haal(Herinnerplanner).planNieuwe();
    expect(await wachtend()).toBeGreaterThan(10);
    await schrijf(GBM);
    await bezorgPost(proef);
    // A week before the review: for the coach and who replaces him, never for the employer.
    opDag('2026-12-01');
    const eerste = await ronde();
    expect(eerste).toEqual(
      expect.arrayContaining([emailVan('coach eigen'), emailVan('coach vervangend')]),
    );
    expect(new Set(eerste).size).toBe(eerste.length);
    expect(await ronde()).toEqual([]);
    // Planned again it does not come back, and neither the next morning.
    await schrijf({ soort: 'evaluatie', datum: '2026-11-30' });
    opDag('2026-12-02');
    expect(await ronde()).not.toContain(emailVan('coach vervangend'));
  });

  it('reach the employer for his own duties, and never who has nothing to do with it', async () => {
    // The year ends on 3 January: two weeks before.
    opDag('2026-12-21');
    const mails = await ronde();
    expect(mails).toContain(emailVan('werkgever eigen'));
    expect(mails).not.toContain(emailVan('werknemer zelf'));
    expect(mails).not.toContain(emailVan('coach overkant'));
  });

  it('stand in no dump by the kind of their step', async () => {
    const rijen = await proef.alles.query<{ inhoud: Buffer }[]>('SELECT inhoud FROM herinnering');
    expect(rijen.length).toBeGreaterThan(10);
    // A key starts with the first sick day and the step; three random bytes may spell a step alone.
    for (const { inhoud } of rijen)
      expect(inhoud.toString('latin1')).not.toMatch(/\d{4}-\d{2}-\d{2} [a-z]/u);
  });

  it('a calendar opens with its address alone, names nothing, and stops when it is taken back', async () => {
    const zelf = await als('werknemer zelf');
    const maak = async (wie: typeof zelf) =>
      new URL(nieuweAgendalinkSchema.parse((await wie.post('/api/account/agenda', {})).json).adres)
        .pathname;
    const open = (pad: string) => proef.bezoeker().get(pad);
    const pad = await maak(zelf);
    const { status, tekst } = await open(pad);
    expect(status).toBe(200);
    const punten = leesAgenda(tekst);
    expect(punten.length).toBeGreaterThan(0);
    expect(tekst).not.toMatch(VERBODEN);
    for (const punt of punten) expect(punt.DTSTAMP).toBe('20261123T080000Z');
    const token = pad.split('/').at(-1)?.slice(0, 43) ?? '';
    expect(proef.log).not.toContain(token);
    const nieuw = await maak(zelf);
    expect((await open(pad)).status).toBe(404);
    expect((await open(nieuw)).status).toBe(200);
    expect((await zelf.delete('/api/account/agenda')).status).toBe(204);
    expect((await open(nieuw)).status).toBe(404);
  });

  it('a calendar of an employer holds his duties, without the review that says something of health', async () => {
    const feed = async (wie: Actor) => {
      const { json } = await (await als(wie)).post('/api/account/agenda', {});
      const { pathname } = new URL(nieuweAgendalinkSchema.parse(json).adres);
      return leesAgenda((await proef.bezoeker().get(pathname)).tekst);
    };
    const dagen = (punten: ReturnType<typeof leesAgenda>) =>
      punten.map((punt) => punt['DTSTART;VALUE=DATE']);
    expect(dagen(await feed('coach eigen'))).toContain('20261208');
    const werkgever = await feed('werkgever eigen');
    expect(dagen(werkgever)).toContain('20270103');
    expect(dagen(werkgever)).not.toContain('20261208');
    const paden = werkgever.map((punt) => punt['URL;VALUE=URI'] ?? '');
    for (const adres of paden) expect(adres).toMatch(new RegExp(`/${wereld.ids.eerste}$`, 'u'));
    for (const punt of await feed('werkgever ander'))
      expect(punt['URL;VALUE=URI']).not.toContain(wereld.ids.eerste);
  });

  it('a calendar holds an appointment at its time, and says neither with whom nor about what', async () => {
    const { eerste } = wereld.ids;
    const coach = await coachGegevens();
    await proef.haal(DossierboekService).schrijf(coach, eerste, 'tijdlijn:schrijven', () => [
      {
        soort: 'afspraak_gemaakt',
        datum: '2026-12-03',
        over: randomUUID(),
        werkgever: { begin: '10:00', minuten: 45, vorm: 'op_kantoor', met: 'coach' },
        uwv: { plek: 'GEHEIM', onderwerp: 'GEHEIM' },
        prive: null,
      },
    ]);
    const feed = async (wie: Actor) => {
      const { json } = await (await als(wie)).post('/api/account/agenda', {});
      const { pathname } = new URL(nieuweAgendalinkSchema.parse(json).adres);
      return (await proef.bezoeker().get(pathname)).tekst;
    };
    const eigen = await feed('werknemer zelf');
    expect(eigen).not.toContain('GEHEIM');
    expect(leesAgenda(eigen)).toContainEqual(
      expect.objectContaining({ DTSTART: '20261203T090000Z', DTEND: '20261203T094500Z' }),
    );
    expect(leesAgenda(await feed('coach eigen')).some(({ DTSTART }) => DTSTART)).toBe(true);
    expect(leesAgenda(await feed('werkgever eigen')).some(({ DTSTART }) => DTSTART)).toBe(false);
  });

  it('stop at once when he recovered, and come back when that was a mistake', async () => {
    const voor = await wachtend();
    const { gebeurtenissen } = await schrijf({ soort: 'hersteld', van: '2026-11-23' });
    expect(await wachtend()).toBe(0);
    const id = gebeurtenissen.at(-1)?.id ?? '';
    const pad = `/api/werknemers/${wereld.ids.eerste}/gebeurtenissen/${id}/correctie`;
    expect((await (await als('coach eigen')).post(pad, { gebeurtenis: null })).status).toBe(201);
    expect(await wachtend()).toBe(voor);
  });

  it('are planned once: no round adds a line to the log of who has nothing to plan', async () => {
    const { eerste, collega } = wereld.ids;
    const regels = (id: string) =>
      proef.alles.query<unknown[]>(
        `SELECT 1 FROM toegangslog WHERE werknemer_id = $1 AND wat = 'tijdlijn:herinneren'`,
        [id],
      );
    const planner = new Herinnerplanner(
      proef.haal(BureauOpslag),
      proef.haal(Toegangslog),
      () => proef.nu,
      pino({ enabled: false }),
    );
    const { gebeurtenissen } = await schrijf({ soort: 'hersteld', van: '2026-11-23' });
    await proef.alles.query('DELETE FROM herinnering');
    await proef.alles.query(
      `INSERT INTO trajecteinde (id, bureau_id, werknemer_id, datum, reden, door_id, op)
       SELECT gen_random_uuid(), bureau_id, id, '2026-11-20', '\\x00', $2, now()
       FROM werknemer WHERE id = $1`,
      [collega, wereld.gebruikers['coach ander']],
    );
    const voor = [(await regels(eerste)).length, (await regels(collega)).length];
    for (const _ of [1, 2, 3]) await planner.planNieuwe();
    expect(await wachtend()).toBe(0);
    // He recovered: looked at once, found that there is nothing. Who has ended is not looked at.
    expect([(await regels(eerste)).length, (await regels(collega)).length]).toEqual([
      (voor[0] ?? 0) + 1,
      voor[1],
    ]);
    const id = gebeurtenissen.at(-1)?.id ?? '';
    const pad = `/api/werknemers/${eerste}/gebeurtenissen/${id}/correctie`;
    await (await als('coach eigen')).post(pad, { gebeurtenis: null });
    expect(await wachtend()).toBeGreaterThan(10);
  });

  it('stop at once after a death, and no letter of any kind goes to him any more', async () => {
    const zelf = await als('werknemer zelf');
    // Something that was asked for in the same minute, and had not gone yet.
    await proef.bezoeker().post('/api/wachtwoordherstel', { email: emailVan('werknemer zelf') });
    await schrijf({ soort: 'overlijden', datum: '2026-11-22' });
    expect(await wachtend()).toBe(0);
    expect((await bezorgPost(proef)).map(({ aan }) => aan.adres)).toEqual([]);
    await proef.bezoeker().post('/api/wachtwoordherstel', { email: emailVan('werknemer zelf') });
    opDag('2026-12-21');
    expect(await ronde()).not.toContain(emailVan('werknemer zelf'));
    const { status } = await zelf.get('/api/mijn/tijdlijn');
    expect(status).toBe(401);
  });
});
