import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  correctieVan,
  type Dossiergebeurtenis,
  eersteBreuk,
  geldendeRegels,
} from '@passend/domain';
import { OmgevingKluis } from '../../../secrets/sleutelkluis.js';
import { Opruimer } from '../../bewaren/opruimer.js';
import { createDataSource } from '../../data-source.js';
import { Proefdossiers } from '../../sleutels/proef/proefdossiers.js';
import { Sleutelbeheer } from '../../sleutels/sleutelbeheer.js';
import { TrajectOpslag } from '../beheer/traject.opslag.js';
import { BureauOpslag } from '../bureau.opslag.js';
import { Dossierbestanden } from './dossierbestanden.js';
import { Dossierboek, type Dossierplek } from './dossierboek.js';
import { sha256 } from './hash.js';

const OP = new Date('2026-11-30T09:00:00Z');
const SCHRIJVERS = 100;

const notitie = (tekst: string): Dossiergebeurtenis => ({
  soort: 'notitie',
  datum: '2026-11-30',
  over: null,
  werkgever: null,
  uwv: { tekst },
  prive: null,
});

describe('the book of a dossier', () => {
  let proef: Proefdossiers;
  beforeAll(async () => {
    proef = await Proefdossiers.maak();
  });
  afterAll(() => proef.stop());

  const plek = (werknemerId: string): Dossierplek => ({
    bureauId: proef.bureauId,
    werknemerId,
    door: { id: proef.coachId, rol: 'coach' },
    op: OP,
  });
  const met = <T>(werk: (boek: Dossierboek) => Promise<T>, bureaus = proef.bureaus) =>
    bureaus.in(proef.bureauId, ({ manager, sleutel }) => werk(new Dossierboek(manager, sleutel)));
  const schrijf = (werknemerId: string, ...nieuw: readonly Dossiergebeurtenis[]) =>
    met((boek) => boek.schrijf(plek(werknemerId), () => nieuw));
  const breuk = async (werknemerId: string) =>
    eersteBreuk(sha256, werknemerId, await met((boek) => boek.schakels(werknemerId)));

  it('gives back what was written, in order, and who wrote it', async () => {
    const id = await proef.client('x');
    expect(await met((boek) => boek.lees(id))).toEqual([]);
    const geschreven = [
      ...(await schrijf(id, notitie('een'), notitie('twee'))),
      ...(await schrijf(id, notitie('drie'))),
    ];
    const gelezen = await met((boek) => boek.lees(id));
    expect(gelezen).toEqual(geschreven);
    expect(gelezen.map(({ nummer, door, op }) => [nummer, door.id, op])).toEqual(
      [1, 2, 3].map((nummer) => [nummer, proef.coachId, OP.toISOString()]),
    );
    expect(await breuk(id)).toBeNull();
  });

  it('lets the writer decide on the lines as they stand, and adds nothing when he refuses', async () => {
    const id = await proef.client('x');
    await schrijf(id, notitie('een'));
    const weiger = met((boek) =>
      boek.schrijf(plek(id), (regels) => {
        throw new Error(`staat er al: ${regels.length}`);
      }),
    );
    await expect(weiger).rejects.toThrow('staat er al: 1');
    const vervang = await met((boek) =>
      boek.schrijf(plek(id), (regels) =>
        regels.flatMap((regel) => [
          correctieVan(regel, { datum: '2026-11-30', reden: 'Tikfout.', vervangen: true }),
          notitie('een, goed'),
        ]),
      ),
    );
    expect(vervang).toHaveLength(2);
    const gelden = geldendeRegels(await met((boek) => boek.lees(id)));
    expect(gelden.map(({ gebeurtenis }) => gebeurtenis)).toEqual([notitie('een, goed')]);
  });

  it(`makes one chain of what ${SCHRIJVERS} write at the same moment, and loses nothing`, async () => {
    const id = await proef.client('x');
    const bron = await createDataSource({ url: proef.database.url, poolSize: 20 }).initialize();
    const bureaus = new BureauOpslag(bron, proef.master);
    try {
      await Promise.all(
        Array.from({ length: SCHRIJVERS }, (_, n) =>
          met((boek) => boek.schrijf(plek(id), () => [notitie(`schrijver ${n}`)]), bureaus),
        ),
      );
    } finally {
      await bron.destroy();
    }
    const regels = await met((boek) => boek.lees(id));
    expect(regels.map(({ nummer }) => nummer)).toEqual(
      Array.from({ length: SCHRIJVERS }, (_, n) => n + 1),
    );
    expect(new Set(regels.map(({ gebeurtenis }) => JSON.stringify(gebeurtenis))).size).toBe(
      SCHRIJVERS,
    );
    expect(await breuk(id)).toBeNull();
  });

  it('is held together by the database also when somebody does not ask for the lock', async () => {
    const id = await proef.client('x');
    await schrijf(id, notitie('een'), notitie('twee'));
    const tak = (nummer: number, vorige: string) =>
      proef.bureaus.in(proef.bureauId, ({ manager }) =>
        manager.query(
          `INSERT INTO dossiergebeurtenis (id, bureau_id, werknemer_id, nummer, op, digest, vorige, hash)
           SELECT gen_random_uuid(), $1, $2, $3, now(), repeat('a', 64), ${vorige}, repeat('b', 64)`,
          [proef.bureauId, id, nummer],
        ),
      );
    const eerste = `(SELECT hash FROM dossiergebeurtenis WHERE werknemer_id = '${id}' AND nummer = 1)`;
    await expect(tak(3, eerste)).rejects.toThrow('dossiergebeurtenis_een_keten');
    await expect(tak(2, "repeat('c', 64)")).rejects.toThrow('nummer');
    await expect(tak(3, "repeat('0', 64)")).rejects.toThrow('check');
  });

  it('shows nothing in the database of what happened, and lets the app change none of it', async () => {
    const id = await proef.client('x');
    await schrijf(id, notitie('CANARY-NOTITIE'));
    for (const tabel of ['dossiergebeurtenis', 'dossierinhoud']) {
      const rijen = await proef.alles.query<{ rij: string }[]>(
        `SELECT encode(convert_to(t::text, 'UTF8'), 'escape') AS rij FROM ${tabel} t WHERE werknemer_id = $1`,
        [id],
      );
      expect(rijen).toHaveLength(1);
      expect(JSON.stringify(rijen)).not.toMatch(new RegExp(`CANARY|notitie|${proef.coachId}`, 'u'));
      for (const sql of [`DELETE FROM ${tabel}`, `UPDATE ${tabel} SET nummer = 7`])
        await expect(
          proef.bureaus.in(proef.bureauId, ({ manager }) => manager.query(sql)),
        ).rejects.toThrow(/permission denied/u);
    }
  });

  it('shows where it was changed by somebody who has the database', async () => {
    const id = await proef.client('x');
    await schrijf(id, notitie('een'), notitie('twee'), notitie('drie'));
    await proef.alles.query(
      "UPDATE dossiergebeurtenis SET digest = repeat('a', 64) WHERE werknemer_id = $1 AND nummer = 2",
      [id],
    );
    expect(await breuk(id)).toEqual({ soort: 'hash_past_niet', nummer: 2 });
    await proef.alles.query(
      'DELETE FROM dossiergebeurtenis WHERE werknemer_id = $1 AND nummer = 2',
      [id],
    );
    expect(await breuk(id)).toEqual({ soort: 'nummer_mist', nummer: 2 });
  });

  it('keeps files apart by client, and reads them back by their hash', async () => {
    const [id, ander] = [await proef.client('x'), await proef.client('x')];
    const bytes = Buffer.from('CANARY-BESTAND');
    const doe = <T>(werk: (bestanden: Dossierbestanden) => Promise<T>) =>
      proef.bureaus.in(proef.bureauId, ({ manager, sleutel }) =>
        werk(new Dossierbestanden(manager, sleutel)),
      );
    const verwijzing = await doe((bestanden) =>
      bestanden.bewaar(plek(id), { naam: 'Brief.txt', type: 'text/plain', bytes }),
    );
    expect(verwijzing).toMatchObject({ sha256: sha256(bytes), grootte: bytes.length });
    expect(await doe((bestanden) => bestanden.lees(id, verwijzing.id))).toEqual({
      ...verwijzing,
      bytes,
    });
    expect(await doe((bestanden) => bestanden.lees(ander, verwijzing.id))).toBeNull();
  });

  it('is written anew under a new key, and reads the same', async () => {
    const id = await proef.client('x');
    await schrijf(id, notitie('een'), notitie('twee'));
    const voor = await met((boek) => boek.lees(id));
    const beheer = new Sleutelbeheer(proef.eigenaar, new OmgevingKluis(proef.master));
    expect((await beheer.roteerDossier(id))?.herschreven).toBeGreaterThanOrEqual(2);
    expect(await met((boek) => boek.lees(id))).toEqual(voor);
    expect(await breuk(id)).toBeNull();
  });

  it('still is a chain that holds when its keys were destroyed', async () => {
    const id = await proef.client('x');
    await schrijf(id, notitie('een'), notitie('twee'));
    await new Sleutelbeheer(proef.eigenaar, new OmgevingKluis(proef.master)).vernietig(id);
    expect(await met((boek) => boek.schakels(id))).toHaveLength(2);
    expect(await breuk(id)).toBeNull();
    await expect(met((boek) => boek.lees(id))).rejects.toThrow('not there');
    await expect(schrijf(id, notitie('te laat'))).rejects.toThrow('not there');
  });

  it('still is a chain that holds when the content went at the end of its term', async () => {
    const id = await proef.client('x');
    await schrijf(id, notitie('een'), notitie('twee'));
    await proef.bureaus.in(proef.bureauId, ({ manager, sleutel }) =>
      new TrajectOpslag(manager, sleutel).zetEinde(
        { bureauId: proef.bureauId, doorId: proef.coachId, op: OP },
        id,
        '2027-01-01',
        'geplaatst',
      ),
    );
    await proef.alles.query(
      `CREATE OR REPLACE FUNCTION bewaar_nu() RETURNS timestamptz LANGUAGE sql STABLE
         AS $$ SELECT '2029-01-02'::timestamptz $$`,
    );
    expect((await new Opruimer(proef.app).ruimOp()).dossiers).toBe(1);
    const rest = await proef.alles.query<unknown[]>(
      'SELECT FROM dossierinhoud WHERE werknemer_id = $1',
      [id],
    );
    expect(rest).toEqual([]);
    expect(await met((boek) => boek.schakels(id))).toHaveLength(2);
    expect(await breuk(id)).toBeNull();
  });
});
