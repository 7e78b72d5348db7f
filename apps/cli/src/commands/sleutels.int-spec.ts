import { spawn, spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  BeoordelingOpslag,
  BureauOpslag,
  createDataSource,
  type DataSource,
  GebruikerEntiteit,
  WerkgeverEntiteit,
  WerknemerEntiteit,
} from '@passend/infra';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';

const BIN = fileURLToPath(new URL('../../bin/passend.js', import.meta.url));
const REDENEN = 3000;

/** The real program, in a process of its own, on a real database. */
describe('passend sleutels', () => {
  const master = randomBytes(32);
  const bureauId = randomUUID();
  const werknemerId = randomUUID();
  const coachId = randomUUID();
  let database: TestDatabase;
  let bron: DataSource;
  let omgeving: NodeJS.ProcessEnv;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    bron = await createDataSource({ url: database.url, poolSize: 2 }).initialize();
    omgeving = {
      PATH: process.env.PATH,
      DATABASE_OWNER_URL: database.ownerUrl,
      PASSEND_MASTER_KEY: master.toString('base64'),
    };
    await new BureauOpslag(bron, master).maak(bureauId, 'Proef', async ({ manager, sleutel }) => {
      const werkgeverId = randomUUID();
      const coach = { id: coachId, bureauId, rol: 'coach' as const, naam: 'Coach', actief: true };
      const email = 'sleutels@proef.invalid';
      await manager.insert(GebruikerEntiteit, { ...coach, email, wachtwoordHash: '-' });
      await manager.insert(WerkgeverEntiteit, { id: werkgeverId, bureauId, naam: 'Werk' });
      const mens = { id: werknemerId, bureauId, werkgeverId, gebruikerId: null, naam: 'Proef' };
      await manager.insert(WerknemerEntiteit, { ...mens, eersteZiektedag: '2026-01-05' });
      const opslag = new BeoordelingOpslag(manager, sleutel);
      for (let n = 1; n <= REDENEN; n++) await opslag.voegToe(besluit(String(n)));
    });
  });
  afterAll(async () => {
    await bron.destroy();
    await database.drop();
  });

  function besluit(vacatureId: string) {
    const plek = { bureauId, werknemerId, vacatureId, doorId: coachId, op: new Date() };
    return { ...plek, beoordeling: 'bespreken', reden: 'Bellen.', inhoudshash: null } as const;
  }
  const passend = (...woorden: string[]) =>
    spawnSync(process.execPath, [BIN, 'sleutels', ...woorden], { encoding: 'utf8', env: omgeving });
  const lees = () =>
    new BureauOpslag(bron, master).in(bureauId, async ({ manager, sleutel }) => {
      return (await new BeoordelingOpslag(manager, sleutel).van(werknemerId)).size;
    });

  it('goes on where it was, after it was killed half-way; everything opens all the while', async () => {
    const kind = spawn(process.execPath, [BIN, 'sleutels', 'roteer', '--dossier', werknemerId], {
      env: omgeving,
    });
    kind.stderr.once('data', () => kind.kill('SIGKILL'));
    const sein = await new Promise((klaar) => kind.on('close', (_code, signaal) => klaar(signaal)));
    expect(sein).toBe('SIGKILL');
    expect(passend('controleer', '--per-sleutel').stdout).toContain(
      `${REDENEN} waarden onder 2 sleutels; 0 gaan niet open.`,
    );
    expect(await lees()).toBe(REDENEN);
    const weer = passend('roteer', '--dossier', werknemerId);
    expect([weer.status, weer.stdout]).toEqual([0, expect.stringContaining('is afgemaakt')]);
    expect(passend('controleer').stdout).toBe(
      `${REDENEN} waarden onder 1 sleutels; 0 gaan niet open.\n`,
    );
    expect(await lees()).toBe(REDENEN);
  });

  it('wraps with a new master key, and says so in words when it has the wrong one', async () => {
    const oud = omgeving.PASSEND_MASTER_KEY;
    const nieuw = randomBytes(32).toString('base64');
    omgeving = { ...omgeving, PASSEND_MASTER_KEY: nieuw };
    const verkeerd = passend('controleer');
    expect([verkeerd.status, verkeerd.stdout]).toEqual([1, '']);
    expect(verkeerd.stderr).toContain('PASSEND_MASTER_KEY klopt');
    omgeving = { ...omgeving, PASSEND_MASTER_KEY_OLD: oud };
    expect(passend('roteer', '--meester').stdout).toContain('1 sleutels van bureaus');
    omgeving = { ...omgeving, PASSEND_MASTER_KEY_OLD: '' };
    expect(passend('controleer').status).toBe(0);
    omgeving = { ...omgeving, PASSEND_MASTER_KEY: oud, PASSEND_MASTER_KEY_OLD: nieuw };
    expect(passend('roteer', '--meester').status).toBe(0);
  });

  it('refuses a key that is not random, and shows none', () => {
    const zwak = Buffer.alloc(32, 7).toString('base64');
    const { status, stderr } = spawnSync(process.execPath, [BIN, 'sleutels', 'controleer'], {
      encoding: 'utf8',
      env: { ...omgeving, PASSEND_MASTER_KEY: zwak },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('PASSEND_MASTER_KEY');
    expect(stderr).not.toContain(zwak);
  });

  it('destroys only when it is sure, prints the proof, and leaves nothing that opens', async () => {
    expect(passend('vernietig', '--dossier', werknemerId).status).toBe(2);
    expect(await lees()).toBe(REDENEN);
    const weg = passend('vernietig', '--dossier', werknemerId, '--bevestig');
    expect(weg.status).toBe(0);
    expect(weg.stdout).toMatch(
      new RegExp(
        `Vernietigd: 1 sleutels. ${REDENEN} waarden.*\\nBewijs .*\\nKenmerk [0-9a-f]{64}`,
        'u',
      ),
    );
    await expect(lees()).rejects.toThrow('not there');
    const na = passend('controleer');
    expect([na.status, na.stdout]).toEqual([
      1,
      `${REDENEN} waarden onder 1 sleutels; ${REDENEN} gaan niet open.\n`,
    ]);
    expect(passend('vernietig', '--dossier', werknemerId, '--bevestig').status).toBe(1);
  });
});
