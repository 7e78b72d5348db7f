import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource, type DataSource } from '@passend/infra';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import { maakProefIo } from '../proef/proef-io.js';
import { bureau } from './bureau.command.js';

const MASTER = randomBytes(32).toString('base64');
const NIEUW = ['nieuw', '--naam', 'Bureau Duin', '--beheerder', 'Bea Heer'];

describe('passend bureau', () => {
  let database: TestDatabase;
  let alles: DataSource;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    const url = new URL(process.env.PASSEND_TEST_ADMIN_URL ?? '');
    url.pathname = new URL(database.url).pathname;
    alles = await createDataSource({ url: url.href, poolSize: 1 }).initialize();
  });
  afterAll(async () => {
    await alles.destroy();
    await database.drop();
  });

  const draai = async (argumenten: readonly string[], meester = MASTER) => {
    const omgeving = { DATABASE_URL: database.url, PASSEND_MASTER_KEY: meester };
    const io = { ...maakProefIo(), omgeving };
    const uitgang = await bureau.voerUit(argumenten, io);
    return { uitgang, tekst: io.uitvoer.join(''), klacht: io.klachten.join('') };
  };
  const post = () =>
    alles.query(
      `SELECT p.soort, g.email, g.rol, g.actief FROM post p
       JOIN gebruiker g ON g.id = p.gebruiker_id ORDER BY p.id`,
    );

  it('says per option what is wrong, and makes nothing', async () => {
    await expect(
      draai(['nieuw', '--naam', 'B', '--beheerder', 'Bea Heer', '--email', 'geen adres']),
    ).rejects.toThrow(/^--naam: Vul een naam in .*\n--email: Vul een e-mailadres in/u);
    await expect(draai([...NIEUW, '--email', 'bea@duin.example', 'los'])).rejects.toThrow(
      'aanhalingstekens',
    );
    await expect(draai(NIEUW, 'kort')).rejects.toThrow('PASSEND_MASTER_KEY');
    expect((await draai(['lijst'])).tekst).toBe('');
  });

  it('makes an agency with a beheerder who is invited by mail and cannot sign in yet', async () => {
    const { uitgang, tekst, klacht } = await draai([...NIEUW, '--email', 'Bea@Duin.example']);
    expect([uitgang, klacht]).toEqual([0, expect.stringContaining('72 uur')]);
    expect((await draai(['lijst'])).tekst).toBe(
      `${tekst.trim()}\tbeheerders: 0, uitgenodigd: 1\tBureau Duin\n`,
    );
    expect(await post()).toEqual([
      { soort: 'uitnodiging', email: 'bea@duin.example', rol: 'beheerder', actief: false },
    ]);
    const [rij] = await alles.query('SELECT tweede_stap FROM bureau');
    expect(rij).toEqual({ tweede_stap: 'verplicht' });
  });

  it('makes nothing half: an address that is taken, or another master key', async () => {
    const nog = ['nieuw', '--naam', 'Bureau Bos', '--beheerder', 'Bob Heer', '--email'];
    await expect(draai([...nog, 'bea@duin.example'])).rejects.toThrow('al een account');
    const anders = randomBytes(32).toString('base64');
    await expect(draai([...nog, 'bob@bos.example'], anders)).rejects.toThrow('is een andere');
    expect((await draai(['lijst'])).tekst.trim().split('\n')).toHaveLength(1);
    expect(await post()).toHaveLength(1);
  });

  it('invites again, and somebody beside, in the agency that is named', async () => {
    const id = (await draai(['lijst'])).tekst.split('\t')[0] ?? '';
    const wie = ['uitnodigen', '--bureau', id, '--beheerder', 'Bea Heer', '--email'];
    await draai([...wie, 'bea@duin.example']);
    await draai([...wie, 'tweede@duin.example']);
    expect((await draai(['lijst'])).tekst).toContain('uitgenodigd: 2');
    const open = await alles.query(
      'SELECT email FROM toegangsvraag WHERE ingetrokken_op IS NULL ORDER BY email',
    );
    expect(open).toEqual([{ email: 'bea@duin.example' }, { email: 'tweede@duin.example' }]);
    await alles.query("UPDATE gebruiker SET actief = true WHERE email = 'bea@duin.example'");
    await expect(draai([...wie, 'bea@duin.example'])).rejects.toThrow('al een account');
    await expect(
      draai([
        'uitnodigen',
        '--bureau',
        '4b6a4b5e-6a0c-4c0e-8f62-2f7f4d1d9a10',
        ...wie.slice(3),
        'x@y.example',
      ]),
    ).rejects.toThrow('Dit bureau is er niet');
  });
});
