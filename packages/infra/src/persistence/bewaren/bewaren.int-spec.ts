import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Eindreden } from '@passend/domain';
import { KetenLezer } from '../inzage/keten-lezer.js';
import { ToegangslogOpslag } from '../inzage/toegangslog.opslag.js';
import { ZegelOpslag } from '../inzage/zegel.opslag.js';
import { TrajectOpslag } from '../mensen/beheer/traject.opslag.js';
import { Proefdossiers } from '../sleutels/proef/proefdossiers.js';
import { BewaarOpslag } from './bewaar.opslag.js';
import { Opruimer } from './opruimer.js';

describe('what is due', () => {
  let proef: Proefdossiers;
  let opruimer: Opruimer;
  beforeAll(async () => {
    proef = await Proefdossiers.maak();
    opruimer = new Opruimer(proef.app);
  });
  afterAll(() => proef.stop());

  /** Puts the clock of retention, which the app role cannot touch. */
  const zetKlok = (moment: string) =>
    proef.alles.query(
      `CREATE OR REPLACE FUNCTION bewaar_nu() RETURNS timestamptz LANGUAGE sql STABLE
         AS $$ SELECT '${moment}'::timestamptz $$`,
    );
  const beeindig = (werknemerId: string, datum: string, reden: Eindreden | null = 'geplaatst') =>
    proef.bureaus.in(proef.bureauId, ({ manager, sleutel }) =>
      new TrajectOpslag(manager, sleutel).zetEinde(
        { bureauId: proef.bureauId, doorId: proef.coachId, op: new Date(`${datum}T10:00:00Z`) },
        werknemerId,
        datum,
        reden,
      ),
    );
  const kijk = (werknemerId: string, op: string) =>
    proef.bureaus.in(proef.bureauId, ({ manager, sleutel }) =>
      new ToegangslogOpslag(manager, sleutel).schrijf({
        bureauId: proef.bureauId,
        gebruikerId: proef.coachId,
        rol: 'coach',
        wat: 'werknemer:lezen',
        doel: 'begeleiding',
        werknemerId,
        op: new Date(op),
      }),
    );
  const bewaar = <T>(werk: (opslag: BewaarOpslag) => Promise<T>) =>
    proef.bureaus.in(proef.bureauId, ({ manager }) => werk(new BewaarOpslag(manager)));
  /** Every table that has a row of this client, from the catalogue and as a superuser. */
  const resten = async (werknemerId: string) => {
    const tabellen = await proef.alles.query<{ naam: string }[]>(
      `SELECT table_name AS naam FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name = 'werknemer_id'`,
    );
    const over: string[] = [];
    for (const { naam } of tabellen) {
      const rijen = await proef.alles.query<unknown[]>(
        `SELECT 1 FROM ${naam} WHERE werknemer_id = $1`,
        [werknemerId],
      );
      if (rijen.length > 0) over.push(naam);
    }
    return over.sort();
  };

  it('goes two years after the end and not a day before; looks and the proof stay', async () => {
    const id = await proef.client('CANARY-BEWAAR', 3);
    await beeindig(id, '2026-03-31');
    await kijk(id, '2026-03-30T10:00:00Z');
    await zetKlok('2028-03-30 21:59:00Z');
    expect(await opruimer.ruimOp()).toEqual({ dossiers: 0, klassen: 0, mislukt: 0 });
    expect((await proef.lees(id)).redenen).toHaveLength(3);
    // Midnight in the Netherlands, in summer time.
    await zetKlok('2028-03-30 22:00:00Z');
    const telling = await bewaar((opslag) => opslag.telling(id));
    expect(await opruimer.ruimOp()).toEqual({ dossiers: 1, klassen: 0, mislukt: 0 });
    expect(await resten(id)).toEqual(['toegangslog', 'vernietiging']);
    const [bewijs] = await bewaar((opslag) => opslag.bewijzen(1));
    expect(bewijs).toMatchObject({
      soort: 'dossier',
      werknemer_id: id,
      regel: '24 maanden na einde traject',
    });
    expect(bewijs?.tellingen).toEqual({ ...telling, werknemer: 1 });
    const stomp = await proef.alles.query<unknown[]>(
      'SELECT naam, gebruiker_id, eerste_ziektedag::text AS dag FROM werknemer WHERE id = $1',
      [id],
    );
    expect(stomp).toEqual([{ naam: 'Verwijderd', gebruiker_id: null, dag: '1900-01-01' }]);
    await expect(proef.schrijf(id, '9', 'te laat')).rejects.toThrow('not there');
  });

  it('stays while it runs, and when the end was taken back: the illness came back in time', async () => {
    const [loopt, terug] = [await proef.client('x'), await proef.client('x')];
    await beeindig(terug, '2020-01-01', 'herstel_spoor_1');
    await beeindig(terug, '2020-01-20', null);
    await zetKlok('2035-01-01 00:00:00Z');
    expect(await opruimer.vervallen(proef.bureauId)).toEqual([]);
    expect((await proef.lees(loopt)).redenen).toEqual(['x']);
  });

  it('goes after a death like after any other end, with the day of death as its beginning', async () => {
    const id = await proef.client('x');
    await beeindig(id, '2030-05-01', 'overleden');
    await zetKlok('2032-05-01 00:00:00Z');
    expect(await opruimer.vervallen(proef.bureauId)).toEqual([id]);
    expect((await opruimer.ruimOp()).dossiers).toBe(1);
  });

  it('waits for a hold, and goes when it is lifted', async () => {
    const id = await proef.client('x');
    await beeindig(id, '2030-05-01');
    const blokkade = await proef.bureaus.in(proef.bureauId, ({ manager, sleutel }) =>
      new BewaarOpslag(manager).blokkeer(sleutel, {
        bureauId: proef.bureauId,
        werknemerId: id,
        reden: 'wia_procedure',
        toelichting: 'Bezwaar loopt.',
        herzienOp: '2033-01-01',
        doorId: proef.coachId,
        sinds: new Date('2031-01-01T00:00:00Z'),
      }),
    );
    await zetKlok('2034-01-01 00:00:00Z');
    expect((await opruimer.ruimOp()).dossiers).toBe(0);
    expect((await bewaar((opslag) => opslag.blokkades())).map((een) => een.id)).toEqual([blokkade]);
    const nu = new Date('2034-01-02T00:00:00Z');
    expect(await bewaar((opslag) => opslag.hefOp(blokkade, proef.coachId, nu))).toBe(id);
    expect(await bewaar((opslag) => opslag.hefOp(blokkade, proef.coachId, nu))).toBeNull();
    expect((await opruimer.ruimOp()).dossiers).toBe(1);
  });

  it('does not go early, whatever the app asks', async () => {
    const id = await proef.client('x');
    await beeindig(id, '2034-01-01');
    for (const sql of [
      `SELECT bewaar_ruim_dossier('${id}')`,
      `DELETE FROM beoordeling WHERE werknemer_id = '${id}'`,
      "UPDATE bewaartermijn SET maanden = 1 WHERE klasse = 'dossier'",
      'SELECT bewaar_wis_account(id) FROM gebruiker',
      "CREATE OR REPLACE FUNCTION bewaar_nu() RETURNS timestamptz LANGUAGE sql AS 'SELECT now()'",
    ]) {
      await expect(
        proef.bureaus.in(proef.bureauId, ({ manager }) => manager.query(sql)),
      ).rejects.toThrow(/may not go yet|permission denied/u);
    }
    expect((await proef.lees(id)).redenen).toEqual(['x']);
  });

  it('lets the lines of the log go after five years, and then the last number of the client', async () => {
    const id = await proef.client('x');
    await beeindig(id, '2036-01-01');
    await kijk(id, '2037-06-01T10:00:00Z');
    await new ZegelOpslag(proef.app).verzegel(proef.bureauId);
    await zetKlok('2038-02-01 00:00:00Z');
    expect((await opruimer.ruimOp()).dossiers).toBe(2);
    expect(await resten(id)).toContain('toegangslog');
    await zetKlok('2042-05-31 00:00:00Z');
    await opruimer.ruimOp();
    expect(await resten(id)).toContain('toegangslog');
    const bestaat = () =>
      proef.alles.query<unknown[]>('SELECT 1 FROM werknemer WHERE id = $1', [id]);
    await zetKlok('2043-01-31 00:00:00Z');
    await opruimer.ruimOp();
    expect(await resten(id)).toEqual(['vernietiging']);
    expect(await bestaat()).toHaveLength(1);
    const keten = await new KetenLezer(proef.app).controleer(proef.bureauId, null, new Date());
    expect(keten.breuken).toEqual([]);
    expect(keten.kop.nummer).toBeGreaterThan(0);
    await zetKlok('2043-02-02 00:00:00Z');
    await opruimer.ruimOp();
    expect([await resten(id), await bestaat()]).toEqual([[], []]);
    expect(await opruimer.ruimOp()).toEqual({ dossiers: 0, klassen: 0, mislukt: 0 });
  });

  it('takes the name and the means of an account that stopped a year ago, and keeps its number', async () => {
    await zetKlok('2050-01-01 00:00:00Z');
    await proef.alles.query(
      "UPDATE gebruiker SET actief = false, gestopt_op = '2049-01-02 00:00:00Z' WHERE id = $1",
      [proef.coachId],
    );
    const mens = async () =>
      (
        await proef.alles.query<{ naam: string; email: string }[]>(
          'SELECT naam, email FROM gebruiker WHERE id = $1',
          [proef.coachId],
        )
      )[0];
    await opruimer.ruimOp();
    expect((await mens())?.naam).toBe('Coach');
    await zetKlok('2050-01-03 00:00:00Z');
    await opruimer.ruimOp();
    expect(await mens()).toEqual({
      naam: 'Verwijderd account',
      email: `${proef.coachId}@verwijderd.invalid`,
    });
  });

  it('chains the proofs, so that one that is taken out or changed shows', async () => {
    const rijen = await proef.alles.query<Record<string, string>[]>(
      `SELECT hash, vorige, encode(sha256(convert_to(concat_ws('|', vorige, id, soort, klasse,
         werknemer_id, regel, tellingen::text, extract(epoch FROM op)), 'UTF8')), 'hex') AS berekend
         FROM vernietiging ORDER BY volgnummer`,
    );
    expect(rijen.length).toBeGreaterThan(1);
    expect(rijen.map(({ berekend }) => berekend)).toEqual(rijen.map(({ hash }) => hash));
    expect(rijen.slice(1).map(({ vorige }) => vorige)).toEqual(
      rijen.slice(0, -1).map(({ hash }) => hash),
    );
  });
});
