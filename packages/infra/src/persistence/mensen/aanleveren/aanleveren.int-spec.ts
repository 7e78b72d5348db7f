import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../data-source.js';
import { BureauOpslag, type Werkeenheid } from '../bureau.opslag.js';
import { GebruikerEntiteit, WerkgeverEntiteit, WerknemerEntiteit } from '../entiteiten.js';
import { AanleverbesluitOpslag } from './aanleverbesluit.opslag.js';
import { DocumentOpslag } from './document.opslag.js';
import { TerugkoppelingOpslag } from './terugkoppeling.opslag.js';
import { UploadlinkOpslag, vindBijToken } from './uploadlink.opslag.js';

const MASTER = Buffer.alloc(32, 5);
const NU = new Date('2026-11-23T08:00:00Z');
const TOT = new Date('2026-11-30T08:00:00Z');
const hash = (token: string) => createHash('sha256').update(token).digest();

describe('what is sent in from outside', () => {
  let database: TestDatabase;
  let bron: DataSource;
  const bureauId = randomUUID();
  const werknemerId = randomUUID();
  const doorId = randomUUID();
  const client = { bureauId, werknemerId };

  beforeAll(async () => {
    database = await cloneTestDatabase();
    bron = await createDataSource({ url: database.url, poolSize: 8 }).initialize();
    await new BureauOpslag(bron, MASTER).maak(bureauId, 'Hier', async ({ manager }) => {
      await manager.insert(GebruikerEntiteit, {
        id: doorId,
        bureauId,
        rol: 'coach',
        naam: 'Coach',
        email: 'coach@proef.invalid',
        wachtwoordHash: '-',
        actief: true,
      });
      const werkgeverId = randomUUID();
      await manager.insert(WerkgeverEntiteit, { id: werkgeverId, bureauId, naam: 'W' });
      await manager.insert(WerknemerEntiteit, {
        id: werknemerId,
        bureauId,
        werkgeverId,
        gebruikerId: null,
        naam: 'Client',
        eersteZiektedag: '2026-01-05',
      });
    });
  });
  afterAll(async () => {
    await bron.destroy();
    await database.drop();
  });

  const hier = <T>(werk: (eenheid: Werkeenheid) => Promise<T>) =>
    new BureauOpslag(bron, MASTER).in(bureauId, werk);
  const links = <T>(werk: (opslag: UploadlinkOpslag) => Promise<T>) =>
    hier(({ manager, sleutel }) => werk(new UploadlinkOpslag(manager, sleutel)));
  const maakLink = (token: string) =>
    links((opslag) =>
      opslag.maak({
        ...client,
        tokenHash: hash(token),
        soort: 'fml',
        kenmerk: 'CANARY-KENMERK',
        doorId,
        op: NU,
        verlooptOp: TOT,
      }),
    );

  it('is found by its token and by nothing else, without an agency', async () => {
    const id = await maakLink('een-token');
    expect(await vindBijToken(bron, hash('een-token'))).toMatchObject({ id, bureauId });
    expect(await vindBijToken(bron, hash('ander'))).toBeNull();
    expect(await bron.query<unknown[]>('SELECT 1 FROM uploadlink')).toEqual([]);
  });

  it('shows who holds one link no other link, and no document', async () => {
    await maakLink('nog-een');
    const gezien = await bron.transaction(async (manager) => {
      const hex = hash('nog-een').toString('hex');
      await manager.query("SELECT set_config('passend.link', $1, true)", [hex]);
      return [
        (await manager.query<unknown[]>('SELECT 1 FROM uploadlink')).length,
        (await manager.query<unknown[]>('SELECT 1 FROM document')).length,
        await manager.query<unknown>('UPDATE uploadlink SET ingetrokken_op = now()'),
      ];
    });
    expect(gezien).toEqual([1, 0, [[], 0]]);
  });

  it('works once, also when twenty come at the same moment', async () => {
    const id = await maakLink('samen');
    const tegelijk = Array.from({ length: 20 }, () => links((opslag) => opslag.gebruik(id, NU)));
    expect((await Promise.all(tegelijk)).filter(Boolean)).toHaveLength(1);
    expect(await links((opslag) => opslag.trekIn(id, NU))).toBe(false);
  });

  it('does not work after it was withdrawn or ran out', async () => {
    const weg = await maakLink('weg');
    expect(await links((opslag) => opslag.trekIn(weg, NU))).toBe(true);
    expect(await links((opslag) => opslag.gebruik(weg, NU))).toBe(false);
    const oud = await maakLink('oud');
    expect(await links((opslag) => opslag.gebruik(oud, TOT))).toBe(false);
  });

  it('gives a file back byte for byte, and shows nothing of it in the table', async () => {
    const inhoud = Buffer.concat([Buffer.from('%PDF-1.7 CANARY-INHOUD'), randomBytes(300_000)]);
    const id = await voegToe(inhoud, 'CANARY-BESTAND.pdf');
    const gelezen = await hier(({ manager, sleutel }) =>
      new DocumentOpslag(manager, sleutel).metInhoud(werknemerId, id),
    );
    expect(gelezen?.inhoud.equals(inhoud)).toBe(true);
    expect(gelezen?.document).toMatchObject({
      grootte: inhoud.length,
      gegevens: { bestandsnaam: 'CANARY-BESTAND.pdf', auteurNaam: 'A. Arts' },
    });
    const rijen = await hier(({ manager }) =>
      manager.query<{ t: string }[]>('SELECT t::text AS t FROM document t'),
    );
    const tekst = rijen.map(({ t }) => t).join();
    for (const vorm of ['utf8', 'hex', 'base64'] as const) {
      expect(tekst).not.toContain(Buffer.from('CANARY').toString(vorm).slice(0, 7));
    }
  });

  it('lists documents without reading the files, newest first', async () => {
    const id = await voegToe(Buffer.from('%PDF-1.7'), 'laatste.pdf');
    const lijst = await hier(({ manager, sleutel }) =>
      new DocumentOpslag(manager, sleutel).van(werknemerId),
    );
    expect(lijst[0]).toMatchObject({ id, soort: 'fml' });
    expect(Object.keys(lijst[0] ?? {})).not.toContain('inhoud');
  });

  it('finds no document by the id of another client', async () => {
    const id = await voegToe(Buffer.from('%PDF-1.7'), 'x.pdf');
    expect(
      await hier(({ manager, sleutel }) =>
        new DocumentOpslag(manager, sleutel).metInhoud(randomUUID(), id),
      ),
    ).toBeNull();
  });

  it('gives the employer the newest work terms that the coach shares, and nothing before that', async () => {
    const voegTerug = (urenNu: number) =>
      hier(({ manager, sleutel }) =>
        new TerugkoppelingOpslag(manager, sleutel).voegToe({
          ...client,
          uploadlinkId: null,
          documentId: null,
          datum: '2026-11-20',
          auteurFunctie: 'bedrijfsarts',
          auteurNaam: 'A. Arts',
          op: NU,
          inhoud: {
            urenNu,
            opbouw: null,
            mogelijk: [],
            nietMogelijk: ['Tillen boven 10 kilo.'],
            aanpassingen: [],
            verwachteDuur: 'langer',
            volgendeBeoordeling: null,
          },
        }),
      );
    const besluit = (terugkoppelingId: string, wat: 'delen' | 'niet_delen') =>
      hier(({ manager }) =>
        new AanleverbesluitOpslag(manager).voegToe({
          ...client,
          terugkoppelingId,
          besluit: wat,
          doorId,
          op: NU,
        }),
      );
    const ziet = async () =>
      (
        await hier(({ manager, sleutel }) =>
          new TerugkoppelingOpslag(manager, sleutel).voorWerkgever(werknemerId),
        )
      )?.inhoud.urenNu ?? null;
    const eerste = await voegTerug(8);
    expect(await ziet()).toBeNull();
    await besluit(eerste, 'delen');
    expect(await ziet()).toBe(8);
    const tweede = await voegTerug(16);
    expect(await ziet()).toBe(8);
    await besluit(tweede, 'delen');
    expect(await ziet()).toBe(16);
    await besluit(tweede, 'niet_delen');
    await besluit(eerste, 'niet_delen');
    expect(await ziet()).toBeNull();
  });

  function voegToe(inhoud: Buffer, bestandsnaam: string): Promise<string> {
    return hier(({ manager, sleutel }) =>
      new DocumentOpslag(manager, sleutel).voegToe({
        ...client,
        soort: 'fml',
        herkomst: 'uploadlink',
        uploadlinkId: null,
        doorId: null,
        op: NU,
        mediatype: 'application/pdf',
        gegevens: {
          bestandsnaam,
          datum: '2026-10-01',
          auteurNaam: 'A. Arts',
          auteurFunctie: 'bedrijfsarts',
        },
        inhoud,
      }),
    );
  }
});
