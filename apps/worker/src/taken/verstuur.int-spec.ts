import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  BureauOpslag,
  createDataSource,
  type DataSource,
  GebruikerEntiteit,
  hashToken,
  Mailmaker,
  Postfout,
  PostOpslag,
  PostUit,
  ToegangslinkOpslag,
  ToegangsvraagOpslag,
} from '@passend/infra';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import { pino } from 'pino';
import { Proefbode } from '../proef/proefbode.js';
import { VerstuurHandler } from './verstuur.handler.js';

const MINUUT_MS = 60_000;
const BUREAU = randomUUID();
const GEBRUIKER = randomUUID();

describe('sending mail', () => {
  let database: TestDatabase;
  let bron: DataSource;
  let opslag: PostOpslag;
  let bode: Proefbode;
  let regels: string[];
  let sleutel: string;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    bron = await createDataSource({ url: database.url, poolSize: 4 }).initialize();
    opslag = new PostOpslag(bron);
    const bureaus = new BureauOpslag(bron, Buffer.alloc(32, 5));
    await bureaus.maak(BUREAU, 'Bureau Proef', async ({ manager }) => {
      await manager.insert(GebruikerEntiteit, {
        id: GEBRUIKER,
        bureauId: BUREAU,
        rol: 'coach',
        naam: 'Els de Boer',
        email: 'els@bureau.example',
        wachtwoordHash: '!',
        actief: true,
      });
    });
  });
  afterAll(async () => {
    await bron.destroy();
    await database.drop();
  });
  beforeEach(() => {
    bode = new Proefbode();
    regels = [];
    sleutel = randomUUID();
  });

  const inBureau = <T>(werk: Parameters<BureauOpslag['in']>[1]) =>
    new BureauOpslag(bron, Buffer.alloc(32, 5)).in(BUREAU, werk) as Promise<T>;
  const handler = () =>
    new VerstuurHandler(
      opslag,
      new Mailmaker(bron, 'https://passend.example'),
      bode,
      pino({ level: 'info' }, { write: (regel: string) => regels.push(regel) }),
    );
  /** Puts one mail in the table and gives its number. */
  const post = async (soort: 'staat_klaar' | 'herstel' = 'staat_klaar') => {
    const op = new Date();
    await inBureau(async ({ manager }) => {
      const uit = new PostUit(manager);
      await uit.voegToe({ bureauId: BUREAU, gebruikerId: GEBRUIKER, soort, sleutel, op });
    });
    const wachtend = await opslag.wachtend(new Date(), 100);
    return Number(wachtend.at(-1)?.id);
  };
  const maakHerstel = async () => {
    const op = new Date();
    sleutel = await inBureau(({ manager }) =>
      new ToegangsvraagOpslag(manager).maak({
        bureauId: BUREAU,
        soort: 'herstel',
        gebruikerId: GEBRUIKER,
        werknemerId: null,
        email: 'els@bureau.example',
        naam: 'Els de Boer',
        rol: 'coach',
        doorId: null,
        op,
        verlooptOp: new Date(op.getTime() + 30 * MINUUT_MS),
      }),
    );
  };
  const verstuur = (postId: number) => handler().voerUit({ postId });

  it('happens once, however often the job runs and however many workers there are', async () => {
    const id = await post();
    await Promise.all([verstuur(id), verstuur(id), verstuur(id), verstuur(id)]);
    await verstuur(id);
    expect(bode.mails.length).toBe(1);
    expect(bode.mails[0]).toMatchObject({
      aan: { naam: 'Els de Boer', adres: 'els@bureau.example' },
      onderwerp: 'Er staat iets voor je klaar in Passend',
    });
  });

  it('happens once for one receiver, kind and key, however often it is asked for', async () => {
    await post();
    await post();
    const id = await post();
    await verstuur(id);
    expect(bode.mails.length).toBe(1);
    expect(await opslag.wachtend(new Date(), 100)).toEqual([]);
  });

  it('is not lost with what it is about, and does not go when that did not happen', async () => {
    const mislukt = inBureau(async ({ manager }) => {
      const op = new Date();
      const soort = 'staat_klaar' as const;
      const uit = new PostUit(manager);
      await uit.voegToe({ bureauId: BUREAU, gebruikerId: GEBRUIKER, soort, sleutel, op });
      throw new Error('rolled back');
    });
    await expect(mislukt).rejects.toThrow('rolled back');
    expect(await opslag.wachtend(new Date(), 100)).toEqual([]);
  });

  it('is tried again later when the mail server is away', async () => {
    const id = await post();
    bode.fout = new Postfout('onbereikbaar');
    await verstuur(id);
    expect(await opslag.wachtend(new Date(), 100)).toEqual([]);
    const over = (minuten: number) => new Date(Date.now() + minuten * MINUUT_MS);
    expect((await opslag.wachtend(over(2), 100)).map((rij) => Number(rij.id))).toEqual([id]);
    bode.fout = null;
    await bron.query("SELECT set_config('passend.bureau_id', $1, false)", [BUREAU]);
    expect(bode.mails).toEqual([]);
    const weer = await opslag.neem(String(id), over(2));
    expect(weer?.pogingen).toBe(2);
    if (weer !== null) await opslag.rondAf(weer, 'verzonden', new Date());
  });

  it('stops when the server refuses this mail for good', async () => {
    const id = await post();
    bode.fout = new Postfout('geweigerd');
    await verstuur(id);
    bode.fout = null;
    await verstuur(id);
    expect(bode.mails).toEqual([]);
    expect(await opslag.wachtend(new Date(Date.now() + 48 * 60 * MINUUT_MS), 100)).toEqual([]);
  });

  it('goes a second time only when a worker died between the "yes" and the tick', async () => {
    await maakHerstel();
    const id = await post('herstel');
    const dood = new VerstuurHandler(
      {
        neem: (...wat) => opslag.neem(...wat),
        stelUit: (...wat) => opslag.stelUit(...wat),
        beginOvergave: (...wat) => opslag.beginOvergave(...wat),
        adresGeweigerd: (...wat) => opslag.adresGeweigerd(...wat),
        rondAf: () => Promise.reject(new Error('killed')),
      },
      new Mailmaker(bron, 'https://passend.example'),
      bode,
      pino({ level: 'silent' }),
    );
    await expect(dood.voerUit({ postId: id })).rejects.toThrow('killed');
    await verstuur(id);
    // In hand still: nobody else sends it at the same time.
    expect(bode.mails.length).toBe(1);
    const later = new Date(Date.now() + 3 * MINUUT_MS);
    const weer = await opslag.neem(String(id), later);
    const mail =
      weer === null ? null : await new Mailmaker(bron, 'https://passend.example').maak(weer, later);
    expect(mail?.kenmerk).toBe(bode.mails[0]?.kenmerk);
    // Both mails open the same wish; whichever comes first uses it up.
    const links = new ToegangslinkOpslag(bron);
    for (const tekst of [bode.mails[0]?.tekst, mail?.tekst]) {
      const token = /#([\w-]{43})\s/u.exec(tekst ?? '')?.[1] ?? '';
      expect((await links.vind(hashToken(token), later))?.vraag.id).toBe(sleutel);
    }
    if (weer !== null) await opslag.rondAf(weer, 'verzonden', later);
  });

  it('leaves out what is not needed any more, and writes no address or token in the log', async () => {
    await maakHerstel();
    const id = await post('herstel');
    await inBureau(({ manager }) => new ToegangsvraagOpslag(manager).trekIn(sleutel, new Date()));
    await verstuur(id);
    expect(bode.mails).toEqual([]);
    await maakHerstel();
    await verstuur(await post('herstel'));
    const token = /#([\w-]{43})\s/u.exec(bode.mails[0]?.tekst ?? '')?.[1] ?? '';
    expect(token).toHaveLength(43);
    expect(regels.join('')).toContain('vervallen');
    expect(regels.join('')).not.toMatch(/els|bureau\.example/iu);
    expect(regels.join('')).not.toContain(token);
  });
});
