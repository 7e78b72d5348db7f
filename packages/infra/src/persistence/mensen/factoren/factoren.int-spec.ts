import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../data-source.js';
import { BureauOpslag, type Werkeenheid } from '../bureau.opslag.js';
import { GebruikerEntiteit } from '../entiteiten.js';
import { FactorlogOpslag } from './factorlog.opslag.js';
import { HerstelcodeOpslag } from './herstelcode.opslag.js';
import { PasskeyOpslag } from './passkey.opslag.js';
import { PROEFGEHEIM, proefpasskey } from './proef/bewoon-factoren.js';
import { type Factoreigenaar, TotpOpslag } from './totp.opslag.js';
import { UitdagingOpslag } from './uitdaging.opslag.js';

const NU = new Date('2026-11-23T08:00:00Z');
const na = (minuten: number) => new Date(NU.getTime() + minuten * 60_000);

describe('what is kept of second factors', () => {
  let database: TestDatabase;
  let bron: DataSource;
  let bureaus: BureauOpslag;
  const bureauId = randomUUID();
  const wie: Factoreigenaar = { id: randomUUID(), bureauId };

  beforeAll(async () => {
    database = await cloneTestDatabase();
    bron = await createDataSource({ url: database.url, poolSize: 4 }).initialize();
    bureaus = new BureauOpslag(bron, Buffer.alloc(32, 5));
    await bureaus.maak(bureauId, 'Hier', async ({ manager }) => {
      await manager.insert(GebruikerEntiteit, {
        id: wie.id,
        bureauId,
        rol: 'coach',
        naam: 'Hier',
        email: 'hier@proef.invalid',
        wachtwoordHash: '-',
        actief: true,
      });
    });
  });
  afterAll(async () => {
    await bron.destroy();
    await database.drop();
  });

  const binnen = <T>(werk: (eenheid: Werkeenheid) => Promise<T>) => bureaus.in(bureauId, werk);
  const stelIn = async () => {
    await binnen((eenheid) => new TotpOpslag(eenheid).begin(wie, PROEFGEHEIM, NU));
    return binnen(async (eenheid) => {
      const totp = new TotpOpslag(eenheid);
      const id = (await totp.lopend(wie.id))?.id ?? '';
      await totp.bevestig(wie.id, id, 10, NU);
      return id;
    });
  };

  it('holds the secret of an app encrypted, and opens it for who asks inside the agency', async () => {
    await stelIn();
    const [rij] = await binnen(({ manager }) =>
      manager.query<{ inhoud: string }[]>(`SELECT encode(geheim, 'escape') AS inhoud FROM totp`),
    );
    expect(rij?.inhoud).not.toContain(PROEFGEHEIM);
    const open = await binnen((eenheid) => new TotpOpslag(eenheid).actief(wie.id));
    expect(open).toMatchObject({ geheim: PROEFGEHEIM, laatsteStap: 10 });
  });

  it('gives one time step once, also to many at the same time', async () => {
    const id = await stelIn();
    const neem = (stap: number) => binnen((eenheid) => new TotpOpslag(eenheid).neemStap(id, stap));
    const gelukt = await Promise.all(Array.from({ length: 12 }, () => neem(11)));
    expect(gelukt.filter(Boolean)).toHaveLength(1);
    expect(await neem(10)).toBe(false);
    expect(await neem(12)).toBe(true);
  });

  it('lets the app that counts count on until the new one is confirmed', async () => {
    const oud = await stelIn();
    await binnen((eenheid) => new TotpOpslag(eenheid).begin(wie, 'NIEUW', NU));
    await binnen((eenheid) => new TotpOpslag(eenheid).begin(wie, 'NIEUWER', NU));
    expect((await binnen((eenheid) => new TotpOpslag(eenheid).actief(wie.id)))?.id).toBe(oud);
    const lopend = await binnen((eenheid) => new TotpOpslag(eenheid).lopend(wie.id));
    await binnen((eenheid) => new TotpOpslag(eenheid).bevestig(wie.id, lopend?.id ?? '', 3, NU));
    const actief = await binnen((eenheid) => new TotpOpslag(eenheid).actief(wie.id));
    expect(actief).toEqual({ id: lopend?.id, geheim: 'NIEUWER', laatsteStap: 3 });
  });

  it('takes a recovery code once, also from many at the same time, and counts what is left', async () => {
    const [een = Buffer.of(), twee = Buffer.of()] = [randomBytes(32), randomBytes(32)];
    const set = { zout: randomBytes(16), hashes: [een, twee] };
    await binnen(({ manager }) => new HerstelcodeOpslag(manager).vervang(wie, set, NU));
    const gebruik = (hash: Buffer) =>
      binnen(({ manager }) => new HerstelcodeOpslag(manager).gebruik(wie.id, hash, NU));
    const gelukt = await Promise.all(Array.from({ length: 8 }, () => gebruik(een)));
    expect(gelukt.filter(Boolean)).toHaveLength(1);
    expect(await gebruik(randomBytes(32))).toBe(false);
    const stand = await binnen(({ manager }) => new HerstelcodeOpslag(manager).stand(wie.id));
    expect(stand).toEqual({ over: 1, totaal: 2, sinds: NU });
  });

  it('makes the old codes worthless with a new set', async () => {
    const oud = randomBytes(32);
    const zet = (hash: Buffer) =>
      binnen(({ manager }) =>
        new HerstelcodeOpslag(manager).vervang(wie, { zout: randomBytes(16), hashes: [hash] }, NU),
      );
    await zet(oud);
    await zet(randomBytes(32));
    const gelukt = await binnen(({ manager }) =>
      new HerstelcodeOpslag(manager).gebruik(wie.id, oud, NU),
    );
    expect(gelukt).toBe(false);
  });

  it('uses a challenge once, in time, for its own purpose and person', async () => {
    const opslag = new UitdagingOpslag(bron);
    const vraag = { uitdaging: 'abc', doel: 'bevestigen', gebruikerId: wie.id } as const;
    await opslag.bewaar(vraag, NU, 5 * 60_000);
    expect(await opslag.gebruik({ ...vraag, doel: 'aanmelden' }, NU)).toBe(false);
    expect(await opslag.gebruik({ ...vraag, gebruikerId: randomUUID() }, NU)).toBe(false);
    expect(await opslag.gebruik({ ...vraag, gebruikerId: null }, NU)).toBe(false);
    expect(await opslag.gebruik(vraag, na(6))).toBe(false);
    const gelukt = await Promise.all(Array.from({ length: 6 }, () => opslag.gebruik(vraag, na(4))));
    expect(gelukt.filter(Boolean)).toHaveLength(1);
  });

  it('throws challenges away that are over', async () => {
    const opslag = new UitdagingOpslag(bron);
    const zonder = { doel: 'aanmelden', gebruikerId: null } as const;
    await opslag.bewaar({ ...zonder, uitdaging: 'oud' }, NU, 60_000);
    await opslag.bewaar({ ...zonder, uitdaging: 'nieuw' }, na(30), 60_000);
    expect(await opslag.gebruik({ ...zonder, uitdaging: 'oud' }, NU)).toBe(false);
    expect(await opslag.gebruik({ ...zonder, uitdaging: 'nieuw' }, na(30))).toBe(true);
  });

  it('finds a passkey and its owner before anybody is known, but not of who left', async () => {
    const passkey = proefpasskey(wie, NU);
    await binnen(({ manager }) => new PasskeyOpslag(manager).voegToe(passkey));
    const zoek = () => new UitdagingOpslag(bron).zoekPasskey(passkey.credentialId);
    expect((await zoek())?.gebruiker.email).toBe('hier@proef.invalid');
    const actief = (nu: boolean) =>
      binnen(({ manager }) => manager.update(GebruikerEntiteit, { id: wie.id }, { actief: nu }));
    await actief(false);
    expect(await zoek()).toBeNull();
    await actief(true);
    expect(await new UitdagingOpslag(bron).zoekPasskey(randomBytes(32))).toBeNull();
  });

  it('counts one use of a passkey once, also of many at the same time', async () => {
    const passkey = proefpasskey(wie, NU);
    await binnen(({ manager }) => new PasskeyOpslag(manager).voegToe(passkey));
    const gebruik = () =>
      binnen(({ manager }) => new PasskeyOpslag(manager).gebruik(passkey.id, 0, 1, NU));
    const gelukt = await Promise.all(Array.from({ length: 6 }, gebruik));
    expect(gelukt.filter(Boolean)).toHaveLength(1);
  });

  it('keeps why somebody took factors away encrypted, newest first', async () => {
    const regel = { wat: 'alles_gewist', doorId: wie.id, reden: 'Telefoon kwijt' } as const;
    await binnen((eenheid) => new FactorlogOpslag(eenheid).noteer(wie, { ...regel, op: NU }));
    await binnen((eenheid) =>
      new FactorlogOpslag(eenheid).noteer(wie, { ...regel, reden: null, op: na(1) }),
    );
    const [rij] = await binnen(({ manager }) =>
      manager.query<{ tekst: string }[]>(
        `SELECT string_agg(f::text, ' ') AS tekst FROM factorlog f`,
      ),
    );
    expect(rij?.tekst).not.toContain(Buffer.from('Telefoon').toString('hex'));
    const regels = await binnen((eenheid) => new FactorlogOpslag(eenheid).van(wie.id));
    expect(regels.map(({ reden }) => reden)).toEqual([null, 'Telefoon kwijt']);
  });
});
